import type { SourceCell, SourceLine, SourceRow, SourceTable } from '@dorkarta/core/recognising';
import { HostileFile } from '../open-archive.ts';
import type { XmlElement } from '../xml-tree.ts';
import { cssOf, type HtmlParts, readWords } from './read-words.ts';

/** As browsers have it. */
const mostSpanned = 1000;
const widest = 16_384;
/** Cells that are merged over each other again and again would be looked at without end. */
const mostLooked = 5_000_000;

/** Reads a table into its grid: merged cells stand at their first place, and know how far they reach. */
export function readHtmlTable(table: XmlElement, name: string, parts: HtmlParts): SourceTable {
  const rows = [...rowsIn(table)];
  const read: SourceRow[] = [];
  let held: number[] = [];
  let [width, looked] = [0, 0];
  rows.forEach(({ row, isHead }, index) => {
    const cells = new Map<number, SourceCell>();
    const below = held.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of cellsIn(row)) {
      while ((held[column] ?? 0) > 0) column += 1;
      const { span, reach } = spansOf(cell, rows.length - index);
      if (column + span > widest) throw new HostileFile('too-many-cells');
      const content = contentOf(cell, parts);
      // Words that lie over empty neighbours are no merged cell.
      const columns = /mso-ignore\s?:\s?colspan/i.test(cssOf(cell)) ? 1 : span;
      if (content.lines.length > 0 || columns > 1 || reach > 1) cells.set(column, { ...content, columns, rows: reach });
      for (let at = column; at < column + span; at += 1) below[at] = reach - 1;
      looked += span;
      column += span;
      if (content.lines.length > 0) width = Math.max(width, column - span + columns);
    }
    looked += held.length;
    if (looked > mostLooked) throw new HostileFile('too-many-cells');
    held = below;
    if (/display\s?:\s?none/i.test(cssOf(row)) && [...cells.values()].some(({ lines }) => lines.length > 0))
      parts.met.hiddenRows += 1;
    read.push({ number: index + 1, cells, ...(isHead ? { isHead } : {}) });
  });
  return { is: 'table', name, width, rows: read };
}

interface TableRow {
  readonly row: XmlElement;
  readonly isHead?: true;
}

/** The rows of a table, and not those of tables in it. */
function* rowsIn(element: XmlElement, isHead = false): Generator<TableRow> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'tr') yield { row: child, ...(isHead ? { isHead: true as const } : {}) };
    else if (!['table', 'td', 'th', 'caption'].includes(child.name))
      yield* rowsIn(child, isHead || child.name === 'thead');
  }
}

function* cellsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'td' || child.name === 'th') yield child;
    else if (child.name !== 'table') yield* cellsIn(child);
  }
}

function spansOf(
  { attributes: { colspan, rowspan } }: XmlElement,
  mostRows: number,
): { readonly span: number; readonly reach: number } {
  const within = (said: string | undefined, most: number): number =>
    Math.min(most, Math.max(1, Number.parseInt(said ?? '1', 10) || 1));
  return { span: within(colspan, mostSpanned), reach: within(rowspan, mostRows) };
}

function contentOf(cell: XmlElement, parts: HtmlParts): Pick<SourceCell, 'lines' | 'notes'> {
  const lines: SourceLine[] = [];
  const notes: string[] = [];
  readWords(
    cell,
    {
      line: (line) => lines.push(line),
      note: (text) => notes.push(text),
      // A table in a cell keeps its words, a line for each of its rows.
      table: (table) => {
        for (const { cells } of readHtmlTable(table, '', parts).rows) {
          const words = [...cells.values()]
            .map((each) => each.lines.map(labelled).join(' '))
            .filter((each) => each !== '');
          if (words.length > 0) lines.push({ text: words.join('; ') });
        }
      },
    },
    parts,
  );
  return { lines, ...(notes.length === 0 ? {} : { notes }) };
}

function labelled({ label = '', text }: SourceLine): string {
  return label === '' ? text : `${label} ${text}`;
}

/** Whether a table only lays out a page: the real ones stand in its cells. */
export function laysOut(table: XmlElement): boolean {
  const rows = [...rowsIn(table)].map(({ row }) => [...cellsIn(row)]);
  return (
    rows.every((cells) => cells.length <= 2) &&
    rows.some((cells) => cells.some((cell) => tablesIn(cell).some((inner) => isTableOfCells(inner))))
  );
}

/** The cells of a table that lays out a page. */
export function cellsOf(table: XmlElement): readonly XmlElement[] {
  return [...rowsIn(table)].flatMap(({ row }) => [...cellsIn(row)]);
}

function isTableOfCells(table: XmlElement): boolean {
  return [...rowsIn(table)].some(({ row }) => [...cellsIn(row)].length > 2);
}

function tablesIn({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'table' ? [child, ...tablesIn(child)] : tablesIn(child);
  });
}
