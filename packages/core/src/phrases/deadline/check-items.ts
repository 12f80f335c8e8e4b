import type { RecurrenceUnit, Stretch } from '../deadline.schema.ts';
import type { PhraseNote } from '../note.schema.ts';
import { phraseNote } from '../note-texts.ts';
import { hasImpossibleDay } from '../time/impossible-day.ts';
import { spanDays } from '../time/named-days.ts';
import { isStretch, yearOf } from '../time/spans.ts';
import type { Item } from './item.ts';

/** Whether a range ends before it begins; without years only within one month, since «сентябрь – июнь» runs into the next year. */
function runsBackwards(stretch: Stretch): boolean {
  if (stretch.kind !== 'range') return false;
  const { from, to } = stretch;
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first !== undefined && last !== undefined) return spanDays(from, first).from > spanDays(to, last).to;
  return from.kind === 'day' && to.kind === 'day' && from.month === to.month && from.day > to.day;
}

/** Notes days that do not exist and ranges that run backwards. */
export function checkDays(items: readonly Item[], wordsOf: (item: Item) => string): readonly PhraseNote[] {
  return items.flatMap((item) => {
    const { part } = item;
    if (!isStretch(part)) return [];
    return [
      ...(hasImpossibleDay(part) ? [phraseNote('day-does-not-exist', wordsOf(item))] : []),
      ...(runsBackwards(part) ? [phraseNote('runs-backwards', wordsOf(item))] : []),
    ];
  });
}

const eachUnit: Readonly<Record<RecurrenceUnit, string>> = {
  day: 'каждый день',
  week: 'каждую неделю',
  month: 'каждый месяц',
  quarter: 'каждый квартал',
  'half-year': 'каждое полугодие',
  year: 'каждый год',
  'school-quarter': 'каждую четверть',
  trimester: 'каждый триместр',
  'school-year': 'каждый учебный год',
};

/** Notes what was taken to come again though nothing said so. */
export function checkRecurrences(items: readonly Item[], wordsOf: (item: Item) => string): readonly PhraseNote[] {
  return items.flatMap((item) => {
    const { part, guessed } = item;
    if (part.kind !== 'recurring' || !guessed || part.during.length > 0 || part.within.length > 0) return [];
    return [phraseNote('recurrence-is-guessed', wordsOf(item), `то, что повторяется ${eachUnit[part.unit]}`)];
  });
}

/** Notes times that stand side by side with nothing between. */
export function checkSeparators(
  items: readonly Item[],
  wordsOf: (first: Item, last: Item) => string,
): readonly PhraseNote[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    if (next === undefined || item.end !== next.start || next.breaks) return [];
    if (!isStretch(item.part) || !isStretch(next.part)) return [];
    return [phraseNote('separator-is-missing', wordsOf(item, next))];
  });
}
