import { assertNever, formFor, type ModelNode } from '@dorkarta/core';

/** Why a document cannot be written in a format, or what of it looks worse there than it should. */
export type WriteTrouble = LongText | LargeDocument | NarrowColumn | SmallPrint;

/** A text that no cell of a sheet can hold; the document is not written. */
export interface LongText {
  readonly code: 'cell-too-long';
  /** The number and title of the row. */
  readonly number: string;
  readonly title: string;
  /** The object of the model that the row shows; absent where the text stands outside the table. */
  readonly source?: ModelNode;
  /** The header of the column, or the empty string where the text stands outside the table. */
  readonly column: string;
  /** The text itself, where it is none of a row: it stands outside the table, or at the head of the column. */
  readonly text?: string;
  /** Length of the text and what the format allows, in UTF-16 units. */
  readonly length: number;
  readonly limit: number;
}

/** A document of more paragraphs than a program opens; it is not written. */
export interface LargeDocument {
  readonly code: 'document-too-large';
  /** Its paragraphs, and how many there may be. */
  readonly length: number;
  readonly limit: number;
}

/** A column in which a word is cut. */
export interface NarrowColumn {
  readonly code: 'column-too-narrow';
  /** Its header. */
  readonly column: string;
  readonly word: string;
}

/** A sheet that is so wide that it is printed in too small letters. */
export interface SmallPrint {
  readonly code: 'print-too-small';
  readonly sheet: string;
  /** In points. */
  readonly size: number;
  /** The head of its widest column. */
  readonly column: string;
}

/** The trouble in the author's terms, and what to do about it; what only joins or breaks the words on paper is no part of it. */
export function writeTroubleMessage(trouble: WriteTrouble): string {
  return messageOf(trouble).replace(unseen, '');
}

const unseen = /[\u200B\u2060]/g;

function messageOf(trouble: WriteTrouble): string {
  switch (trouble.code) {
    case 'cell-too-long':
      return longTextMessage(trouble);
    case 'document-too-large':
      return tooLargeMessage(trouble);
    case 'column-too-narrow':
      return `графа «${trouble.column}»: слово «${shortened(trouble.word)}» не помещается по ширине и будет разорвано. Уменьшите число граф, сократите слово или заголовок графы.`;
    case 'print-too-small':
      return `лист «${trouble.sheet}» в XLSX шире страницы и печатается шрифтом ${decimal(trouble.size)} пункта, а нужно не мельче 9. Шире всех графа «${shortened(trouble.column)}»: сократите её слова или уменьшите число граф.`;
    default:
      return assertNever(trouble);
  }
}

const doNotFit = ['знак не помещается', 'знака не помещаются', 'знаков не помещаются'] as const;

function longTextMessage(trouble: LongText): string {
  const { length, limit } = trouble;
  const place = placeOf(trouble);
  return `${place}: ${decimal(length)} ${formFor(length, doNotFit)} в ячейку XLSX (не более ${decimal(limit)}). Сократите текст или составьте документ в другом формате.`;
}

function placeOf({ column, text, ...row }: LongText): string {
  if (text === undefined) return `${rowName({ column, ...row })}, графа «${shortened(column)}»`;
  return column === '' ? `текст вне таблицы («${shortened(text)}»)` : `заголовок графы «${shortened(text)}»`;
}

const paragraphs = ['абзац', 'абзаца', 'абзацев'] as const;

function tooLargeMessage({ length, limit }: LargeDocument): string {
  return `Документ слишком велик для этого формата: ${decimal(length)} ${formFor(length, paragraphs)} (не более ${decimal(limit)}). Длинный список исполнителей или участников печатается в каждой строке: замените его группой, разделите карту на несколько или составьте документ в другом формате.`;
}

function decimal(number: number): string {
  return new Intl.NumberFormat('ru', { maximumFractionDigits: 1 }).format(number);
}

function rowName({ number, title }: LongText): string {
  return ['строка', number, `«${shortened(title)}»`].filter((part) => part !== '').join(' ');
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}
