import { listedFew } from '@dorkarta/core';
import { elementAt, elementIn, elementsIn, switchIn, type XmlElement } from '../xml-tree.ts';

/** What was met in a document that is to be told: how often, or its words. */
export interface DocxFound {
  corrections: number;
  pictures: number;
  /** How many of the pictures stand in tables. */
  picturesInTables: number;
  /** Formulas, which stand on several lines and come in one. */
  formulas: number;
  /** Documents of another kind that Word shows in its place. */
  insertions: number;
  /** Words that stand in fields until somebody fills them in. */
  readonly unfilled: string[];
  readonly struck: string[];
  readonly hidden: string[];
}

/** Whether a content control shows only what is to be filled in: «Место для ввода даты.» */
export function isUnfilled(control: XmlElement): boolean {
  return switchIn(elementIn(control, 'sdtPr'), 'showingPlcHdr') === true;
}

/** What a field of an old form holds that keeps its value beside the text: a list to choose from, a box to tick. */
export function wordsOfFormField(mark: XmlElement): string {
  const data = elementIn(mark, 'ffData');
  if (data === undefined) return '';
  const list = elementIn(data, 'ddList');
  const valueIn = (field: XmlElement): XmlElement | undefined =>
    elementIn(field, 'result') ?? elementIn(field, 'checked') ?? elementIn(field, 'default');
  if (list !== undefined) {
    const chosen = Number(valueIn(list)?.attributes.val ?? 0);
    return elementsIn(list, 'listEntry')[chosen]?.attributes.val ?? '';
  }
  const box = elementAt(data, 'checkBox');
  if (box === undefined) return '';
  const { val = '1' } = valueIn(box)?.attributes ?? { val: '0' };
  return val === '0' || val === 'false' ? '☐' : '☑';
}

/** So many words are quoted, of more it is said how many there are. */
const mostQuoted = 5;

function quoted(words: readonly string[]): string {
  return listedFew(
    words.map((each) => `«${each}»`),
    mostQuoted,
  );
}

/** What is to be told of a document, a sentence each. */
export function remarksOn({
  corrections,
  picturesInTables,
  formulas,
  insertions,
  unfilled,
  struck,
  hidden,
}: DocxFound): readonly string[] {
  return [
    ...(corrections > 0 ? ['приняты исправления, которые в файле ещё не приняты: удалённое не перенесено'] : []),
    ...(picturesInTables > 0
      ? [`рисунки в таблицах (${picturesInTables}) не перенесены: слова, которые стоят только на них, впишите сами`]
      : []),
    ...(formulas > 0 ? [`формулы (${formulas}) записаны в строку: проверьте дроби, степени и корни`] : []),
    ...(insertions > 0
      ? [`вставленные документы (${insertions}) не прочитаны: откройте файл в Word и сохраните его заново`]
      : []),
    ...(unfilled.length > 0
      ? [`поля, которые никто не заполнил (${unfilled.length}), перенесены пустыми: ${quoted(unfilled)}`]
      : []),
    ...(struck.length > 0
      ? [`зачёркнутые слова перенесены как все (${struck.length}): ${quoted(struck)}; если они отменены, уберите их`]
      : []),
    ...(hidden.length > 0
      ? [
          `скрытый текст перенесён как весь остальной (${hidden.length}): ${quoted(hidden)}; если он лишний, уберите его`,
        ]
      : []),
  ];
}
