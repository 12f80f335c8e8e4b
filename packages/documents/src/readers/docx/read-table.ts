import type { SourceCell, SourceLine, SourceRow, SourceTable } from '@dorkarta/core/recognising';
import { elementAt, elementIn, elementsIn, textIn, type XmlElement } from '../xml-tree.ts';
import { type DocxParts, readParagraph, removed, transparent } from './read-paragraph.ts';
import { isUnfilled } from './unfinished-words.ts';

/** A cell while its table is read: what is below may still belong to it. */
interface OpenCell {
  readonly lines: SourceLine[];
  readonly notes: string[];
  readonly comments: string[];
  readonly columns: number;
  rows: number;
  /** Whether it says that it goes on below: cells that go on under others are cells of their own. */
  readonly isMerged: boolean;
}

/** A row while its cells are read. */
interface OpenRow {
  readonly cells: Map<number, OpenCell>;
  /** The place of its next cell. */
  column: number;
  /** The cell that was read last, which a cell merged to the right goes on. */
  last: { readonly cell: OpenCell; readonly at: number } | undefined;
}

/** Reads a table into its grid: merged cells stand at their first place, and know how far they reach. */
export function readTable(table: XmlElement, name: string, parts: DocxParts): SourceTable {
  const rows: { readonly number: number; readonly cells: Map<number, OpenCell>; readonly isHead: boolean }[] = [];
  const above = new Map<number, OpenCell>();
  let width = 0;
  for (const row of rowsIn(table, parts)) {
    const properties = elementIn(row, 'trPr');
    const column = withinBounds(Number(elementIn(properties, 'gridBefore')?.attributes.val ?? 0), 0);
    const open: OpenRow = { cells: new Map(), column, last: undefined };
    for (const cell of cellsIn(row, parts)) takeCell(cell, open, above, parts);
    width = Math.max(width, open.column);
    const isHead = elementIn(properties, 'tblHeader') !== undefined;
    rows.push({ number: rows.length + 1, cells: open.cells, isHead });
  }
  return { is: 'table', name, width, rows: rows.map(closedRow) };
}

/** A cell goes on the one before it, the one above it, or stands by itself. */
function takeCell(cell: XmlElement, row: OpenRow, above: Map<number, OpenCell>, parts: DocxParts): void {
  const { span, down, right } = mergesOf(cell);
  const { column: at, last } = row;
  row.column += span;
  if (right === 'continue' && last !== undefined) {
    placeCell({ ...last.cell, columns: last.cell.columns + span }, cell, last.at, row, above, parts);
    return;
  }
  const anchor = down === 'continue' ? above.get(at) : undefined;
  if (anchor?.isMerged === true) {
    anchor.rows += 1;
    addContent(cell, anchor, parts);
    row.last = undefined;
  } else {
    const isMerged = down !== undefined;
    const own: OpenCell = { lines: [], notes: [], comments: [], columns: span, rows: 1, isMerged };
    placeCell(own, cell, at, row, above, parts);
  }
}

function placeCell(
  open: OpenCell,
  cell: XmlElement,
  at: number,
  row: OpenRow,
  above: Map<number, OpenCell>,
  parts: DocxParts,
): void {
  addContent(cell, open, parts);
  row.cells.set(at, open);
  above.set(at, open);
  row.last = { cell: open, at };
}

function closedRow({
  number,
  cells,
  isHead,
}: {
  readonly number: number;
  readonly cells: Map<number, OpenCell>;
  readonly isHead: boolean;
}): SourceRow {
  const closed = [...cells].map(([at, { lines, notes, comments, columns, rows }]): [number, SourceCell] => [
    at,
    {
      ...{ lines, columns, rows },
      ...(notes.length === 0 ? {} : { notes }),
      ...(comments.length === 0 ? {} : { comments }),
    },
  ]);
  return { number, cells: new Map(closed), ...(isHead ? { isHead: true as const } : {}) };
}

/** The rows of a table, also those in content controls; rows that were deleted are not there. */
function* rowsIn(table: XmlElement, parts: DocxParts): Generator<XmlElement> {
  for (const child of elementsIn(table)) {
    if (child.name === 'tr') {
      if (elementAt(child, 'trPr', 'del') === undefined) yield child;
      else parts.met.corrections += 1;
    } else if (child.name === 'sdt' || transparent.has(child.name)) yield* rowsIn(child, parts);
  }
}

function* cellsIn(row: XmlElement, parts: DocxParts): Generator<XmlElement> {
  for (const child of elementsIn(row)) {
    if (child.name === 'tc') {
      if (elementAt(child, 'tcPr', 'cellDel') === undefined) yield child;
    } else if (child.name === 'sdt' && isUnfilled(child)) {
      parts.met.unfilled.push(textIn(child).trim());
      for (const cell of cellsIn(child, parts)) yield emptied(cell);
    } else if (child.name === 'sdt' || transparent.has(child.name)) yield* cellsIn(child, parts);
  }
}

/** A cell without what stands in it. */
function emptied(cell: XmlElement): XmlElement {
  return { ...cell, children: elementsIn(cell, 'tcPr') };
}

interface Merges {
  readonly span: number;
  readonly down: 'begin' | 'continue' | undefined;
  readonly right: 'begin' | 'continue' | undefined;
}

function mergesOf(cell: XmlElement): Merges {
  const properties = elementIn(cell, 'tcPr');
  const span = Number(elementIn(properties, 'gridSpan')?.attributes.val ?? 1);
  const merge = (name: string): Merges['down'] => {
    const found = elementIn(properties, name);
    if (found === undefined) return undefined;
    return found.attributes.val === 'restart' ? 'begin' : 'continue';
  };
  return {
    span: withinBounds(span, 1),
    down: merge('vMerge'),
    right: merge('hMerge'),
  };
}

/** Word has 63 columns; what claims many more is damaged. */
const mostColumns = 200;

function withinBounds(columns: number, least: number): number {
  return Number.isInteger(columns) && columns >= least && columns < mostColumns ? columns : least;
}

/** Adds what stands in a cell: paragraphs, and the words of tables in it, a line for each of their rows. */
function addContent(element: XmlElement, cell: Pick<OpenCell, 'lines' | 'notes' | 'comments'>, parts: DocxParts): void {
  let isOpen = false;
  for (const child of elementsIn(element)) {
    if (child.name === 'p') {
      const { lines, notes, comments, boxes, goesOn } = readParagraph(child, parts);
      addLines(cell.lines, lines, isOpen);
      isOpen = goesOn;
      cell.notes.push(...notes);
      cell.comments.push(...comments);
      for (const box of boxes) addContent(box, cell, parts);
    } else if (child.name === 'tbl') {
      for (const { cells } of readTable(child, '', parts).rows) {
        const words = [...cells.values()]
          .map(({ lines }) => lines.map(labelled).join(' '))
          .filter((each) => each !== '');
        if (words.length > 0) cell.lines.push({ text: words.join('; ') });
      }
    } else if (child.name === 'sdt' && isUnfilled(child)) parts.met.unfilled.push(textIn(child).trim());
    else if (child.name === 'AlternateContent') addContent(elementIn(child, 'Choice') ?? child, cell, parts);
    else if (child.name !== 'tcPr' && child.name !== 'sdtPr' && !removed.has(child.name))
      addContent(child, cell, parts);
  }
}

/** Adds the lines of a paragraph; the first goes on in the last one where the end of that was deleted. */
function addLines(to: SourceLine[], lines: readonly SourceLine[], goesOn: boolean): void {
  const [first, ...others] = lines;
  const last = goesOn ? to.pop() : undefined;
  if (last === undefined || first === undefined) to.push(...(last === undefined ? [] : [last]), ...lines);
  else to.push({ ...last, text: `${last.text} ${first.text}`.trim() }, ...others);
}

function labelled({ label = '', text }: SourceLine): string {
  return label === '' ? text : `${label} ${text}`;
}
