import { parseDeadline } from '../phrases/parse-deadline.ts';
import { resolveStretch } from '../phrases/time/resolve-stretch.ts';
import { isStretch } from '../phrases/time/spans.ts';
import { type SourceCell, type SourceLine, wordsInLine } from './source.ts';

/** The time that a column of beginnings and one of ends say, and what is doubtful in it. */
export interface SpanRead {
  readonly lines: readonly SourceLine[];
  readonly doubts: readonly string[];
}

/** Reads two columns of a deadline, its beginning and its end; one cell over both says it all. */
export function readSpan(
  cells: readonly (readonly [place: number, cell: SourceCell])[],
  places: readonly number[],
): SpanRead {
  const [first, second] = cells;
  if (first === undefined) return { lines: [], doubts: [] };
  const [place, cell] = first;
  if (second === undefined) {
    const isWhole = cell.columns >= places.length || !namesStretch(wordsInLine(cell));
    return isWhole ? { lines: cell.lines, doubts: [] } : readHalf(wordsInLine(cell), place === places[0]);
  }
  const [from = '', ...rest] = cells.map(([, each]) => wordsInLine(each));
  const to = rest.join(' ');
  if (from === to) return { lines: [{ text: from }], doubts: [] };
  const text = textOfSpan(from, to);
  return { lines: [{ text }], doubts: doubtsOfSpan(from, to, text) };
}

/** A beginning without an end is that time itself; an end without a beginning is what it goes on to. */
function readHalf(words: string, isBeginning: boolean): SpanRead {
  if (isBeginning)
    return {
      lines: [{ text: words }],
      doubts: [`окончание не указано, поэтому срок – «${words}»: если мероприятие идёт дольше, допишите окончание`],
    };
  const text = `до ${words}`;
  const isRead = /^\d/.test(words) && namesStretch(text);
  const told = isRead ? text : words;
  return { lines: [{ text: told }], doubts: [`начало не указано, поэтому срок – «${told}»: проверьте`] };
}

function namesStretch(words: string): boolean {
  return parseDeadline(words).parts.some(isStretch);
}

/** «01.03–31.03.2022», «01.12.2025–01.02.2026», «январь – 20.05.2026». */
function textOfSpan(from: string, to: string): string {
  const [, day = '', year = ''] = /^(\d{2}\.\d{2})\.(\d{4})$/.exec(from) ?? [];
  if (year === '' || !/^\d/.test(to)) return /^\d+$/.test(from) ? `${from}–${to}` : `${from} – ${to}`;
  const isShort = to.endsWith(`.${year}`) && !isBackwards(from, to);
  return `${isShort ? day : from}–${to}`;
}

function doubtsOfSpan(from: string, to: string, text: string): readonly string[] {
  if (isBackwards(from, to)) return [`окончание («${to}») раньше начала («${from}»): записаны как есть, исправьте`];
  const { parts } = parseDeadline(text);
  const [only] = parts;
  const isRange = parts.length === 1 && (only?.kind === 'range' || only?.kind === 'day');
  return isRange ? [] : [`начало («${from}») и окончание («${to}») не складываются в один срок: проверьте «${text}»`];
}

const someYear = { from: '2024-01-01', to: '2024-12-31' };

/** Whether an end with its year lies before a beginning with its year; without years, whichever year may be meant. */
function isBackwards(from: string, to: string): boolean {
  const hasYears = [from, to].every((words) => /20\d{2}/.test(words));
  const [one, other] = [from, to].map((words) => {
    const { parts } = parseDeadline(words);
    return parts.filter(isStretch).flatMap((part) => resolveStretch(part, someYear).intervals)[0];
  });
  return hasYears && one !== undefined && other !== undefined && other.to < one.from;
}
