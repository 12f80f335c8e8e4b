import type { SourceBlock, SourceDocument } from '@dorkarta/core/recognising';
import type { Archive } from '../open-archive.ts';
import { relationshipsOf, targetOf } from '../relationships.ts';
import { elementAt, elementIn, elementsIn, textIn, type XmlElement, xmlTree } from '../xml-tree.ts';
import { numberingLabels } from './numbering.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { type DocxParts, readParagraph, removed } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { isUnfilled, remarksOn } from './unfinished-words.ts';

/** What a Word document says. */
export interface ReadDocx extends SourceDocument {
  readonly hasPicture: boolean;
}

/** Reads the parts of a Word document into paragraphs and the grids of tables. */
export function readDocx(archive: Archive, main: string): ReadDocx {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const tree = (name: string): XmlElement | undefined => {
    const part = archive.part(folder + name);
    return part === undefined ? undefined : xmlTree(part);
  };
  const document = archive.part(main);
  const comments = commentsIn(tree('comments.xml'));
  const parts: DocxParts = {
    labelOf: numberingLabels(tree('numbering.xml')),
    links: new Map(
      relationshipsOf(archive, main).flatMap(({ id, type, target }) => (type === 'hyperlink' ? [[id, target]] : [])),
    ),
    notes: new Map([...notesIn(tree('footnotes.xml'), 'footnote'), ...notesIn(tree('endnotes.xml'), 'endnote')]),
    comments: new Map(comments),
    styles: paragraphStyles(tree('styles.xml')),
    met: {
      ...{ corrections: 0, pictures: 0, picturesInTables: 0, formulas: 0, insertions: 0 },
      ...{ unfilled: [], struck: [], hidden: [] },
    },
  };
  const blocks: SourceBlock[] = [];
  if (document !== undefined) readBlocks(elementAt(xmlTree(document, looks), 'document', 'body'), blocks, parts);
  return {
    blocks,
    comments: comments.map(([, text]) => text),
    remarks: remarksOn(parts.met),
    hasPicture: parts.met.pictures > 0,
  };
}

/** What only says how a document looks. */
const looks: ReadonlySet<string> = new Set([
  ...['sz', 'szCs', 'bCs', 'iCs', 'color', 'lang', 'kern', 'shd', 'noProof'],
  ...['jc', 'ind', 'spacing', 'contextualSpacing', 'keepNext', 'keepLines', 'widowControl', 'suppressAutoHyphens'],
  ...['tblW', 'tcW', 'noWrap', 'vAlign', 'cnfStyle', 'cantSplit', 'trHeight'],
  ...['bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'proofErr'],
]);

function readBlocks(element: XmlElement | undefined, blocks: SourceBlock[], parts: DocxParts): void {
  for (const child of elementsIn(element)) {
    if (child.name === 'p') {
      const { lines, boxes, notes } = readParagraph(child, parts);
      blocks.push(
        ...[...lines, ...notes.map((text) => ({ text }))].map((line) => ({ is: 'paragraph' as const, ...line })),
      );
      for (const box of boxes) readBlocks(box, blocks, parts);
    } else if (child.name === 'tbl') {
      const number = blocks.filter(({ is }) => is === 'table').length + 1;
      const { pictures } = parts.met;
      blocks.push(...innerTables(child, `таблица ${number}`, parts));
      parts.met.picturesInTables += parts.met.pictures - pictures;
    } else if (child.name === 'altChunk') {
      parts.met.insertions += 1;
    } else if (child.name === 'sdt' && isUnfilled(child)) parts.met.unfilled.push(textIn(child).trim());
    else if (child.name !== 'sdtPr' && !removed.has(child.name)) readBlocks(child, blocks, parts);
  }
}

/** A page that is laid out by a table holds the real ones: those are read, with the paragraphs around them. */
function innerTables(table: XmlElement, name: string, parts: DocxParts): readonly SourceBlock[] {
  const rows = elementsIn(table, 'tr');
  if (rows.some((row) => elementsIn(row, 'tc').length > 2)) return [readTable(table, name, parts)];
  const inner = rows.flatMap((row) => elementsIn(row, 'tc')).flatMap((cell) => elementsIn(cell, 'tbl'));
  const isInside = inner.some((each) => elementsIn(elementIn(each, 'tr'), 'tc').length > 2);
  if (!isInside) return [readTable(table, name, parts)];
  const blocks: SourceBlock[] = [];
  for (const row of rows) for (const cell of elementsIn(row, 'tc')) readBlocks(cell, blocks, parts);
  return blocks;
}

function notesIn(part: XmlElement | undefined, kind: 'footnote' | 'endnote'): readonly (readonly [string, string])[] {
  return elementsIn(elementIn(part, `${kind}s`), kind).flatMap((note) => {
    const text = wordsIn(note);
    return text === '' ? [] : [[`${kind}Reference ${note.attributes.id ?? ''}`, text] as const];
  });
}

function commentsIn(part: XmlElement | undefined): readonly (readonly [id: string, text: string])[] {
  return elementsIn(elementIn(part, 'comments'), 'comment').flatMap((comment) => {
    const text = wordsIn(comment);
    const { author = '', id = '' } = comment.attributes;
    return text === '' ? [] : [[id, author === '' ? text : `${author}: ${text}`] as const];
  });
}

function wordsIn(element: XmlElement): string {
  return elementsIn(element, 'p').map(textIn).join(' ').replace(/\s+/g, ' ').trim();
}

/** The part that holds a document's body. */
export function mainDocument(archive: Archive): string | undefined {
  return targetOf(archive, '', 'officeDocument') ?? archive.names.find((name) => /^word\/document\d*\.xml$/.test(name));
}
