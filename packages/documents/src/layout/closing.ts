import { listedSchools, type Roadmap, type School, type Signatory, tableHeads, tableTitles } from '@dorkarta/core';
import { type Block, paragraph, type Table, type TableColumn, type TableRow } from '../document/table-document.ts';
import { signatureLine } from './approval-block.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * A document with what stands below its tables. Nobody signs a page that has nothing else on it: from the last table on all
 * leads to the signatures.
 */
export function closed(blocks: readonly Block[], roadmap: Roadmap): readonly Block[] {
  const all = [...blocks, ...closingBlocks(roadmap)];
  if (roadmap.signatories.length === 0 && roadmap.preparedBy === undefined) return all;
  const lastTable = all.findLastIndex(({ type }) => type === 'table');
  return all.map((block, index) => (index < lastTable || index === all.length - 1 ? block : { ...block, leads: true }));
}

/** What stands below the tables: notes, abbreviations, the list of schools, who signs, who put it together. */
function closingBlocks(roadmap: Roadmap): readonly Block[] {
  const { notes, abbreviations, signatories, preparedBy } = roadmap;
  return [
    ...noteBlocks(notes),
    ...abbreviationBlocks(abbreviations),
    ...(roadmap.listsSchools === true ? schoolTable(listedSchools(roadmap)) : []),
    ...signatories.flatMap(signatureBlocks),
    ...textBlocks('small', preparedBy ?? ''),
  ];
}

/** One note, or several with their numbers below what they are. */
function noteBlocks(notes: readonly string[]): readonly Block[] {
  const [only, second] = notes;
  if (only !== undefined && second === undefined) return labelled('Примечание', only);
  const label: Block = { ...paragraph('note', ''), content: [{ text: 'Примечания:', bold: true }] };
  return notes.length === 0
    ? []
    : [label, ...notes.flatMap((note, index) => textBlocks('note', `${index + 1}. ${note}`))];
}

/** All abbreviations one behind the other; where one takes several lines, each by itself. */
function abbreviationBlocks(texts: readonly string[]): readonly Block[] {
  if (texts.some((text) => text.includes('\n'))) return texts.flatMap((text) => labelled('Сокращения', text));
  const last = texts.length - 1;
  const joined = texts.map((text, index) => (index < last ? text.trim().replace(/[;.]$/, '') : text)).join('; ');
  return texts.length === 0 ? [] : labelled('Сокращения', joined);
}

/** A text with what it is before its first line. */
function labelled(label: string, text: string): readonly Block[] {
  const [first, ...rest] = textBlocks('note', text);
  const bold = { text: `${label}: `, bold: true };
  if (first?.type !== 'paragraph')
    return [paragraph('note', `${label}:`), ...(first === undefined ? [] : [first]), ...rest];
  return [{ ...first, content: [bold, ...first.content] }, ...rest];
}

/** The office, the line for the signature and the name, the day below where it is stated. */
function signatureBlocks({ text, signature, date }: Signatory): readonly Block[] {
  const line = [text, signatureLine, ...(signature === undefined ? [] : [signature])].join(' ');
  return [paragraph('signature', line), ...(date === undefined ? [] : [paragraph('note', date.text)])];
}

interface SchoolColumn extends TableColumn {
  readonly text: (school: School, number: number) => string;
}

const schoolColumns: readonly SchoolColumn[] = [
  { key: 'number', header: '№', text: (_, number) => String(number) },
  { key: 'school', header: tableHeads.school, text: ({ title }) => title },
  { key: 'curator', header: tableHeads.curator, text: ({ curator = '' }) => curator },
  { key: 'risk', header: tableHeads.risk, text: ({ risks = [] }) => risks.join('\n') },
  { key: 'contact', header: tableHeads.contact, text: ({ contact = '' }) => contact },
];

/** The schools of a roadmap; columns that are empty for all are left out. */
function schoolTable(schools: readonly School[]): readonly Block[] {
  if (schools.length === 0) return [];
  const columns = schoolColumns.filter(({ text }) => schools.some((school) => text(school, 1) !== ''));
  const rows = schools.map((school, index): TableRow => {
    const cells = columns.map(({ key, text }) => ({
      content: textBlocks(key === 'number' ? 'cell-centered' : 'cell', text(school, index + 1)),
    }));
    return { kind: 'school', number: String(index + 1), title: school.title, cells, source: school };
  });
  const table: Table = {
    type: 'table',
    name: tableTitles.schools,
    columns: columns.map(({ key, header }) => ({ key, header })),
    rows,
  };
  return [paragraph('table-title', tableTitles.schools), table];
}
