import type { LinkedText } from '@dorkarta/core';
import type { ConstructKeyword } from '../vocabulary/spellings.ts';
import { linkedWords, type PrintContext, wordOf } from './print-fields.ts';
import type { Rows } from './rows.ts';
import { writeTextHead } from './write-text.ts';

/** Recommendations, or decisions: one a line, below an empty row. */
export function conclusionRows(
  keyword: Extract<ConstructKeyword, 'recommendation' | 'decision'>,
  texts: readonly LinkedText[],
  context: PrintContext,
): Rows {
  const rows = texts.flatMap((text) => writeTextHead(wordOf(keyword, context), linkedWords(text)).split('\n'));
  return rows.length === 0 ? [] : ['', ...rows];
}
