import type { DkFile } from '@dorkarta/core';
import { plainText } from '../syntax/plain-text.ts';
import type { SpellingLanguage } from '../vocabulary/spellings.ts';
import { printDeclaration } from './print-declaration.ts';
import { type PrintContext, printContext, textFields } from './print-fields.ts';
import { printMonitoring } from './print-monitoring.ts';
import { printReview } from './print-review.ts';
import { printRoadmap } from './print-roadmap.ts';
import { scopeOf } from './print-scope.ts';
import type { Rows } from './rows.ts';

function contentRows(file: DkFile, context: PrintContext): Rows {
  switch (file.type) {
    case 'roadmap':
      return printRoadmap(file, context);
    case 'monitoring':
      return printMonitoring(file, context);
    case 'review':
      return printReview(file, context);
    case 'directory':
      return [];
  }
}

/**
 * A file as its text: imports, its own declarations, and its roadmap, monitoring report or expert's conclusion, formatted. Reading the text beside the same imports
 * gives the model back, for every model that reading gives; what imports declare is not printed, it comes back with them.
 *
 * A text is written plain, in quotes where it would be read otherwise, and between `"""` where it has several lines or quotes
 * would not do. A model made by other means loses what no text can hold: empty values, spaces around texts, `"""` in a text,
 * and in a list the straight quotes of a piece that also has commas.
 */
export function printFile(file: DkFile, language: SpellingLanguage = 'russian'): string {
  const context = printContext(language, scopeOf(file));
  const own = file.declarations.filter(({ from }) => from === undefined);
  const paragraphs: readonly Rows[] = [
    textFields('import', file.imports, context),
    own.flatMap((declaration) => printDeclaration(declaration, context)),
    contentRows(file, context),
  ];
  const rows = paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, index) => (index === 0 ? paragraph : ['', ...paragraph]));
  return plainText(rows.map((row) => `${row}\n`).join('')).text;
}
