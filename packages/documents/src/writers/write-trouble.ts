import { assertNever, formFor, type ModelNode } from '@dorkarta/core';

/**
 * Why a document cannot be written in a format (`cell-too-long`, `document-too-large`), or what of it is not seen there
 * (`row-too-high`).
 */
export interface WriteTrouble {
  readonly code: 'cell-too-long' | 'row-too-high' | 'document-too-large';
  /** The number and title of the row. */
  readonly number: string;
  readonly title: string;
  /** The object of the model that the row shows; absent where the text stands outside the table. */
  readonly source?: ModelNode;
  /** The header of the column, or the empty string where the text stands outside the table. */
  readonly column: string;
  /** Length of the text and what the format allows, in UTF-16 units; of a row its height, in points; of a document its paragraphs. */
  readonly length: number;
  readonly limit: number;
}

const doNotFit = ['знак не помещается', 'знака не помещаются', 'знаков не помещаются'] as const;

/** The trouble in the author's terms, and what to do about it. */
export function writeTroubleMessage(trouble: WriteTrouble): string {
  const { code, length, limit } = trouble;
  if (code === 'document-too-large') return tooLargeMessage(trouble);
  const place = trouble.column === '' ? 'текст вне таблицы' : `${rowName(trouble)}, графа «${trouble.column}»`;
  return `${place}: ${limitWords(code, length, limit)} Сократите текст или составьте документ в другом формате.`;
}

const paragraphs = ['абзац', 'абзаца', 'абзацев'] as const;

function tooLargeMessage({ length, limit }: WriteTrouble): string {
  const numbers = new Intl.NumberFormat('ru');
  return `Документ слишком велик для этого формата: ${numbers.format(length)} ${formFor(length, paragraphs)} (не более ${numbers.format(limit)}). Длинный список исполнителей или участников печатается в каждой строке: замените его группой, разделите карту на несколько или составьте документ в другом формате.`;
}

function limitWords(code: Exclude<WriteTrouble['code'], 'document-too-large'>, length: number, limit: number): string {
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
