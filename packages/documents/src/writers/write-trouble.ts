import { formFor } from '@dorkarta/core';

/** Why a document cannot be written in a format. */
export interface WriteTrouble {
  readonly code: 'cell-too-long';
  /** The number and title of the row. */
  readonly number: string;
  readonly title: string;
  /** The header of the column, or the empty string where the text stands outside the table. */
  readonly column: string;
  /** Length of the text and what the format allows, in UTF-16 units. */
  readonly length: number;
  readonly limit: number;
}

const doNotFit = ['знак не помещается', 'знака не помещаются', 'знаков не помещаются'] as const;

/** The trouble in the author's terms, and what to do about it. */
export function writeTroubleMessage(trouble: WriteTrouble): string {
  const numbers = new Intl.NumberFormat('ru');
  const place = trouble.column === '' ? 'текст вне таблицы' : `${rowName(trouble)}, графа «${trouble.column}»`;
  return (
    `${place}: ${numbers.format(trouble.length)} ${formFor(trouble.length, doNotFit)} в ячейку XLSX (не более ${numbers.format(trouble.limit)}). ` +
    'Сократите текст или составьте документ в другом формате.'
  );
}

function rowName({ number, title }: WriteTrouble): string {
  const shortTitle = title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title;
  return ['строка', number, `«${shortTitle}»`].filter((part) => part !== '').join(' ');
}
