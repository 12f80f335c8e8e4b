import { nearest } from '@dorkarta/core';
import { spelledPath } from '../../workspace/import-path.ts';
import { filesIn } from '../../workspace/imports.ts';
import { importOffers } from '../completion/import-offers.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { removeLine } from './placing.ts';

/** The fix of `import-exists`: the file whose name is nearest, or of the same name in another folder. */
export function importFixes({ view, project, diagnostic, words, line }: FixContext): readonly Fix[] {
  const files = filesIn(words);
  if (line?.shape === 'field' && files.length > 0) {
    const next = `${lineBreakOf(view.text)}${line.word.text}: `;
    const title = 'Подключить каждый файл своей строкой';
    return [quickFix(title, [replacing(diagnostic.span, files.join(next))], { isPreferred: true })];
  }
  const paths = importOffers(view, project.files ?? []).map(({ label }) => label);
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const meant = nearest(words, paths) ?? paths.find((path) => nameOf(path) === nameOf(words.replaceAll('\\', '/')));
  return meant === undefined
    ? []
    : [quickFix(`Подключить «${meant}»`, [replacing(diagnostic.span, meant)], { isPreferred: true })];
}

/** The fix of `import-is-spelled-exactly`: it changes nothing of what is meant. */
export function spellingFixes({ view, diagnostic: { span } }: FixContext): readonly Fix[] {
  const line = view.importLines.find(({ field: { value } }) => value?.start === span.start);
  if (line?.uri === undefined) return [];
  const spelled = spelledPath(line.path, line.uri);
  return [
    quickFix(
      `Написать «${spelled}»`,
      [replacing(span, quotedAsBefore(spelled, view.text.slice(span.start, span.end)))],
      { isPreferred: true, isSafe: true },
    ),
  ];
}

/** A path in the quotes that stood around it. */
function quotedAsBefore(path: string, words: string): string {
  return words.startsWith('"') ? `"${path}"` : path;
}

/** The fix of `import-is-acyclic`. */
export function circleFixes({ view: { text }, line }: FixContext): readonly Fix[] {
  return line === undefined ? [] : [quickFix('Убрать это подключение', [removeLine(text, line)])];
}
