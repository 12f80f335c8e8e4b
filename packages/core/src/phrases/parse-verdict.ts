import { foldTitle } from '../text/fold.ts';
import type { Verdict } from './verdict.schema.ts';

/** The words for what an expert can decide of a criterion. */
export const verdictWords = { met: 'выполнено', unmet: 'не выполнено' } as const;

const points = /^(\d{1,3}(?:[.,]\d{1,2})?)(?:\s*балл\p{L}*)?$/iu;
const met = /^(?:да|выполнен[ао]?|соответствует|есть|имеется)$/;
const unmet = /^(?:не выполнен[ао]?|не соответствует|отсутствует)$/;

/** Reads what an expert decides: «выполнено», «не выполнено», «1», «0,5 балла». */
export function parseVerdict(text: string): Verdict {
  const words = foldTitle(text);
  if (met.test(words)) return { text, is: 'met' };
  if (unmet.test(words)) return { text, is: 'unmet' };
  const number = points.exec(text.trim())?.[1];
  return number === undefined ? { text } : { text, points: Number(number.replace(',', '.')) };
}

const anyNumber = /^([+-]?)(\d+)(?:[.,](\d+))?(?:\s*балл\p{L}*)?$/iu;

/** What is wrong with points that are not understood («-1», «0,333»), and how they are written; undefined of other words. */
export function pointsTrouble(text: string): string | undefined {
  const found = anyNumber.exec(text.trim().replace(/^[−–—]/, '-'));
  if (found === null) return undefined;
  const [, sign, whole = '', fraction = ''] = found;
  if (sign === '-') return 'баллов не бывает меньше нуля, напишите «0» или «не выполнено»';
  if (fraction.length > 2) {
    return `в баллах не больше двух знаков после запятой, например «${whole},${fraction.slice(0, 2)}»`;
  }
  return sign === '+' ? 'число баллов пишется без знака, например «0,5»' : undefined;
}

/** A decision and what stands behind its dash. */
export interface WithReason {
  readonly words: string;
  /** Absent where there is no dash. */
  readonly reason?: string;
}

const dash = /(?:^|\s)[–—−-](?:\s|$)/u;

/** Takes apart what is decided and why: «выполнено – визиты проходят на базе школ». */
export function splitReason(text: string): WithReason {
  const found = dash.exec(text);
  if (found === null) return { words: text.trim() };
  return { words: text.slice(0, found.index).trim(), reason: text.slice(found.index + found[0].length).trim() };
}

const otherMark = /^(.{1,40}?)[.,;:]\s+(\S.*)$/su;

/** Takes apart what is decided of a criterion and why, where another mark stands for the dash too («выполнено, визиты проходят …»). */
export function splitVerdict(text: string): WithReason {
  const byDash = splitReason(text);
  if (isUnderstood(byDash.words)) return byDash;
  const [, words = '', reason] = otherMark.exec(text) ?? [];
  return isUnderstood(words) && reason !== undefined ? { words: words.trim(), reason: reason.trim() } : byDash;
}

function isUnderstood(words: string): boolean {
  const { is, points: given } = parseVerdict(words);
  return is !== undefined || given !== undefined;
}
