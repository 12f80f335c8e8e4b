import type { SourceDocument, SourceTable } from '@dorkarta/core/recognising';
import { type Archive, HostileFile } from '../open-archive.ts';
import { relationshipsOf, targetOf } from '../relationships.ts';
import {
  elementAt,
  elementIn,
  elementsIn,
  mostCells,
  switchIn,
  textIn,
  type XmlElement,
  xmlTree,
} from '../xml-tree.ts';
import { formatKind } from './number-format.ts';
import { readSheet, type Workbook } from './read-sheet.ts';
import { hasStruckWords, richText } from './rich-text.ts';

/** The part that lists the sheets. */
export function mainWorkbook(archive: Archive): string | undefined {
  return archive.names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name)) ?? targetOf(archive, '', 'officeDocument');
}

/** Reads a workbook: a table for each sheet that has words, in the sheets' order. */
export function readXlsx(archive: Archive, main: string): SourceDocument {
  const tree = (name: string | undefined): XmlElement | undefined => {
    const part = name === undefined ? undefined : archive.part(name);
    return part === undefined ? undefined : xmlTree(part);
  };
  const root = elementIn(tree(main), 'workbook');
  const date1904 = elementIn(root, 'workbookPr')?.attributes.date1904;
  const remarks: string[] = [];
  const comments: string[] = [];
  const workbook: Workbook = {
    strings: sharedStrings(tree(targetOf(archive, main, 'sharedStrings'))),
    formats: cellFormats(tree(targetOf(archive, main, 'styles'))),
    is1904: date1904 === '1' || date1904 === 'true',
    tell: (remark) => void remarks.push(remark),
    keep: (comment) => void comments.push(comment),
  };
  const targets = new Map(relationshipsOf(archive, main).map(({ id, target }) => [id, target]));
  const blocks: SourceTable[] = [];
  let cells = 0;
  for (const { attributes } of elementsIn(elementIn(root, 'sheets'), 'sheet')) {
    const part = targets.get(attributes.id ?? '');
    const sheet = elementIn(tree(part), 'worksheet');
    if (sheet === undefined || part === undefined) continue;
    const name = `лист «${attributes.name ?? ''}»`;
    const parts = relationshipsOf(archive, part);
    const links = new Map(parts.map(({ id, target }) => [id, target]));
    const partOf = (kind: string): XmlElement | undefined => tree(parts.find(({ type }) => type === kind)?.target);
    const notes = notesIn(partOf('comments'), partOf('threadedComment'), name);
    const table = readSheet(sheet, name, workbook, links, textsByCell(notes));
    cells += table.rows.reduce((sum, row) => sum + row.cells.size, 0);
    if (cells > mostCells) throw new HostileFile('too-many-cells');
    if (table.rows.length === 0) continue;
    if (attributes.state === 'hidden' || attributes.state === 'veryHidden') remarks.push(`${name} скрыт, но прочитан`);
    blocks.push(table);
    if (notes.length > 0) remarks.push(`${name}: примечания к ячейкам перенесены пояснениями «//» (${notes.length})`);
    const boxes = wordsOfBoxes(partOf('drawing'));
    if (boxes.length > 0) remarks.push(`${name}: надписи поверх ячеек перенесены пояснениями «//» (${boxes.length})`);
    comments.push(...notes.map(([, text]) => text), ...boxes.map((words) => `${name}, надпись: ${words}`));
  }
  return { blocks, comments, remarks };
}

/** The words of text boxes that lie over the cells of a sheet. */
function wordsOfBoxes(element: XmlElement | undefined): readonly string[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'Fallback') return [];
    if (child.name !== 'txBody') return wordsOfBoxes(child);
    const words = elementsIn(child, 'a:p').map(textIn).join(' ').replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [words];
  });
}

type NoteAtCell = readonly [address: string, text: string];

function textsByCell(notes: readonly NoteAtCell[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [address, text] of notes) found.set(address, [...(found.get(address) ?? []), text]);
  return found;
}

/** Remarks that readers have put at cells; of those that are answered, the old kind only says that there are some. */
function notesIn(part: XmlElement | undefined, threads: XmlElement | undefined, name: string): readonly NoteAtCell[] {
  const answered = elementsIn(elementIn(threads, 'ThreadedComments'), 'threadedComment');
  const inThreads = new Set(answered.map(({ attributes }) => attributes.ref));
  const single = elementsIn(elementAt(part, 'comments', 'commentList'), 'comment').filter(
    ({ attributes }) => !inThreads.has(attributes.ref),
  );
  return [...single, ...answered].flatMap((note) => {
    const text = richText(elementIn(note, 'text') ?? note) || textIn(elementIn(note, 'text'));
    const words = text.replace(/\s+/g, ' ').trim();
    const { ref = '' } = note.attributes;
    return words === '' ? [] : [[ref, `${name}, ${ref}: ${words}`] as const];
  });
}

function sharedStrings(part: XmlElement | undefined): Workbook['strings'] {
  return elementsIn(elementIn(part, 'sst'), 'si').map((string) => ({
    text: richText(string),
    hasStruckWords: hasStruckWords(string),
  }));
}

const noLook = { isBold: false, isItalic: false, isStruck: false };

function cellFormats(part: XmlElement | undefined): Workbook['formats'] {
  const root = elementIn(part, 'styleSheet');
  const codes = new Map(
    elementsIn(elementIn(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const fonts = elementsIn(elementIn(root, 'fonts'), 'font').map((font) => ({
    isBold: switchIn(font, 'b') === true,
    isItalic: switchIn(font, 'i') === true,
    isStruck: switchIn(font, 'strike') === true,
  }));
  return elementsIn(elementIn(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    const font = fonts[Number(attributes.fontId ?? 0)] ?? noLook;
    return { kind: formatKind(id, codes.get(id)), ...font };
  });
}
