import type { SourceCell, SourceTable } from '@dorkarta/core/recognising';
import { tidy } from './docx/read-paragraph.ts';
import { HostileFile } from './open-archive.ts';
import { mostCells } from './xml-tree.ts';

/** Reads lines with tabs, as spreadsheets leave them beside their HTML, as a table; undefined where they are none. */
export function readTabbed(text: string): SourceTable | undefined {
  const rows = recordsIn(text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const isTable = rows.length > 0 && rows.every((cells) => cells.length > 1);
  if (!isTable) return undefined;
  return {
    is: 'table',
    name: 'таблица 1',
    width: rows.reduce((most, { length }) => Math.max(most, length), 0),
    rows: rows.map((cells, index) => ({
      number: index + 1,
      cells: new Map(cells.flatMap((words, place) => (words.trim() === '' ? [] : [[place, cellOf(words)] as const]))),
    })),
  };
}

function cellOf(words: string): SourceCell {
  const lines = words
    .split(/\r\n?|\n/)
    .map((line) => tidy(line).trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));
  return { lines, columns: 1, rows: 1 };
}

/** A cell of several lines stands in quotes, its own quotes twice. */
function recordsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cells = 0;
  const piece = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n?|\n|$)/y;
  while (piece.lastIndex < text.length) {
    const [, words = '', end = ''] = piece.exec(text) ?? [];
    rows.at(-1)?.push(words.startsWith('"') && words.includes('\n') ? words.slice(1, -1).replaceAll('""', '"') : words);
    cells += 1;
    if (cells > mostCells) throw new HostileFile('too-many-cells');
    if (end !== '\t' && end !== '') rows.push([]);
    else if (end === '\t' && piece.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows;
}
