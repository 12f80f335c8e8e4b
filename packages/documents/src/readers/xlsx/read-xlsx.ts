import type { SourceDocument, SourceTable } from '@dorkarta/core/recognising';
import type { Archive } from '../open-archive.ts';
import { relationshipsOf, targetOf } from '../relationships.ts';
import { elementIn, elementsIn, type XmlElement, xmlTree } from '../xml-tree.ts';
import { type FormatKind, formatKind } from './number-format.ts';
import { readSheet, type Workbook } from './read-sheet.ts';
import { richText } from './rich-text.ts';

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
  const workbook: Workbook = {
    strings: sharedStrings(tree(targetOf(archive, main, 'sharedStrings'))),
    formats: cellFormats(tree(targetOf(archive, main, 'styles'))),
    is1904: date1904 === '1' || date1904 === 'true',
    tell: (remark) => void remarks.push(remark),
  };
  const targets = new Map(relationshipsOf(archive, main).map(({ id, target }) => [id, target]));
  const blocks: SourceTable[] = [];
  for (const { attributes } of elementsIn(elementIn(root, 'sheets'), 'sheet')) {
    const part = targets.get(attributes.id ?? '');
    const sheet = elementIn(tree(part), 'worksheet');
    if (sheet === undefined || part === undefined) continue;
    const name = `лист «${attributes.name ?? ''}»`;
    const links = new Map(relationshipsOf(archive, part).map(({ id, target }) => [id, target]));
    const table = readSheet(sheet, name, workbook, links);
    if (table.rows.length === 0) continue;
    if (attributes.state === 'hidden' || attributes.state === 'veryHidden') remarks.push(`${name} скрыт, но прочитан`);
    blocks.push(table);
  }
  return { blocks, comments: [], remarks };
}

function sharedStrings(part: XmlElement | undefined): readonly string[] {
  return elementsIn(elementIn(part, 'sst'), 'si').map(richText);
}

function cellFormats(part: XmlElement | undefined): readonly FormatKind[] {
  const root = elementIn(part, 'styleSheet');
  const codes = new Map(
    elementsIn(elementIn(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  return elementsIn(elementIn(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return formatKind(id, codes.get(id));
  });
}
