import { fingerprint } from '../../identity/fingerprint.ts';
import type { FilledCell, FilledRow, FilledSheet } from './filled-rows.ts';

/**
 * By what a form or a table of monitoring that was brought is known when it comes again: by all its words. Which program
 * saved it, and in which order its rows stand, changes nothing.
 */
export function signOfSheet({ about, rows, others, table }: FilledSheet): string {
  const around = [...others, ...(table?.subtitle ?? [])].map(wordsOfOne);
  const conclusions = [table?.title, table?.recommendations, table?.decisions];
  return fingerprint(JSON.stringify([about, rows.map(wordsOfRow).toSorted(), around.toSorted(), conclusions]));
}

function wordsOfRow({ identity, asks, answers, others, confirmation }: FilledRow): string {
  const byKey = (cells: FilledRow['asks'] | FilledRow['answers']): readonly string[] =>
    Object.entries(cells).map(([key, cell]) => `${key} ${wordsOfOne(cell)}`);
  const rest = [...others, ...(confirmation === undefined ? [] : [confirmation])].map(wordsOfOne);
  return JSON.stringify([identity, byKey(asks).toSorted(), byKey(answers).toSorted(), rest]);
}

function wordsOfOne({ head, lines }: FilledCell): string {
  return JSON.stringify([head, lines.map(({ label, text, link }) => [label, text, link])]);
}
