import { columnWords, counted, failure, nouns, type Result, success } from '@dorkarta/core';
import {
  type RecognisedColumn,
  type RecognisedRoadmap,
  type RecognitionOptions,
  recogniseRoadmap,
  type SourceDocument,
} from '@dorkarta/core/recognising';
import { canNameField } from '../syntax/own-column.ts';
import { importedText } from './imported-text.ts';

/** A roadmap that was brought from elsewhere: what was recognised, and its text. */
export interface ImportedRoadmap extends RecognisedRoadmap {
  readonly text: string;
}

/** What was said beforehand of what is brought. */
export type ImportOptions = Pick<RecognitionOptions, 'columns' | 'isOnPaper'>;

/** Brings a roadmap from a document that was read; `name`, that of its file, is its title where it has none. The trouble is a sentence. */
export function importDocument(
  document: SourceDocument,
  name: string,
  asked: ImportOptions = {},
): Result<ImportedRoadmap, string> {
  const recognised = recogniseRoadmap(document, { ...asked, title: name, canNameField });
  return recognised === undefined
    ? failure(noEvents)
    : success({ ...recognised, ...importedText(document, recognised) });
}

const noEvents =
  'таблицы мероприятий не нашлось: в её шапке должны стоять «Мероприятие» и ещё хотя бы одна графа, например «Срок».';

/** How it is known what a column holds, where its head does not say it plainly. */
const basisWords: Readonly<Record<RecognisedColumn['by'], string>> = {
  head: '',
  content: ' (по содержанию: проверьте)',
  marks: ' (по отметкам)',
  asked: ' (как указано)',
  nothing: '',
};

/** What a column holds, in words. */
export function columnMeaning(column: RecognisedColumn['column']): string {
  switch (column.key) {
    case 'own':
      return `своё поле «${column.field}»`;
    case 'action':
      return 'действия исполнителя';
    default:
      return columnWords[column.key].name;
  }
}

/** What a file was taken for, column by column, what is doubtful, and where the words of its cells went: a sentence each. */
export function importAccount({ columns, events, remarks, account }: ImportedRoadmap): readonly string[] {
  const taken = columns.map(({ head, column, by }) => `«${head}» – ${columnMeaning(column)}${basisWords[by]}`);
  const { cells, inFields, inNotes, inComments } = account;
  const lost = cells - inFields - inNotes - inComments;
  return [
    `дорожная карта, ${counted(events, nouns.event)}. Графы: ${taken.join('; ')}.`,
    ...remarks.map((remark) => `${remark}.`),
    `ячеек с текстом ${cells}: в полях ${inFields}, в примечаниях ${inNotes}, в комментариях ${inComments}, потеряно ${lost}.`,
  ];
}
