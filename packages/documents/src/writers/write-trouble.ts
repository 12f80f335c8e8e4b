import { assertNever, formFor, type ModelNode } from '@dorkarta/core';

/** Why a document cannot be written in a format (`cell-too-long`), or what of it is not seen there (`row-too-high`). */
export interface WriteTrouble {
  readonly code: 'cell-too-long' | 'row-too-high';
  /** The number and title of the row. */
  readonly number: string;
  readonly title: string;
  /** The object of the model that the row shows; absent where the text stands outside the table. */
  readonly source?: ModelNode;
  /** The header of the column, or the empty string where the text stands outside the table. */
  readonly column: string;
  /** Length of the text and what the format allows, in UTF-16 units; of a row its height, in points. */
  readonly length: number;
  readonly limit: number;
}

const doNotFit = ['знак не помещается', 'знака не помещаются', 'знаков не помещаются'] as const;

/** The trouble in the author's terms, and what to do about it. */
export function writeTroubleMessage(trouble: WriteTrouble): string {
  const place = trouble.column === '' ? 'текст вне таблицы' : `${rowName(trouble)}, графа «${trouble.column}»`;
  return `${place}: ${limitWords(trouble)} Сократите текст или составьте документ в другом формате.`;
}

function limitWords({ code, length, limit }: WriteTrouble): string {
  const numbers = new Intl.NumberFormat('ru');
  const most = numbers.format(limit);
  switch (code) {
    case 'cell-too-long':
      return `${numbers.format(length)} ${formFor(length, doNotFit)} в ячейку XLSX (не более ${most}).`;
    case 'row-too-high':
      return `конец текста в XLSX не виден и не печатается: строка листа не выше ${most} пункта, а нужно около ${numbers.format(Math.round(length))}.`;
    default:
      return assertNever(code);
  }
}

function rowName({ number, title }: WriteTrouble): string {
  const shortTitle = title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title;
  return ['строка', number, `«${shortTitle}»`].filter((part) => part !== '').join(' ');
}
