import { listedSchools, type Roadmap, type School, type Signatory } from '@dorkarta/core';
import { type Block, paragraph, type Table, type TableColumn, type TableRow } from '../document/table-document.ts';
import { signatureLine } from './approval-block.ts';
import { textBlocks } from './text-blocks.ts';

/** What stands below the tables: notes, abbreviations, the list of schools, who signs, who put it together. */
export function closingBlocks(roadmap: Roadmap): readonly Block[] {
  const { notes, abbreviations, signatories, preparedBy } = roadmap;
  return [
    ...notes.flatMap((note) => labelled('Примечание', note)),
    ...abbreviations.flatMap((text) => labelled('Сокращения', text)),
    ...(roadmap.listsSchools === true ? schoolTable(listedSchools(roadmap)) : []),
    ...signatories.flatMap(signatureBlocks),
    ...textBlocks('small', preparedBy ?? ''),
  ];
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
  { key: 'school', header: 'Школа', text: ({ title }) => title },
  { key: 'curator', header: 'Куратор', text: ({ curator = '' }) => curator },
  { key: 'risk', header: 'Риск', text: ({ risks = [] }) => risks.join('\n') },
  { key: 'contact', header: 'Контакт', text: ({ contact = '' }) => contact },
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
    name: 'Перечень школ',
    columns: columns.map(({ key, header }) => ({ key, header })),
    rows,
  };
  return [paragraph('table-title', 'Перечень школ'), table];
}
