import type { DeadlinePart, RecurrenceUnit, Recurring, Stretch } from '../deadline.schema.ts';
import { hasYears, isStretch, spansOf } from '../time/spans.ts';
import { type Item, statementsOf } from './item.ts';

type RecurringItem = Item & { readonly part: Recurring };

function isRecurringItem(item: Item): item is RecurringItem {
  return item.part.kind === 'recurring';
}

/** Whether a bound named by itself («до 5 числа», «по пятницам») says more of the rhythm beside it. */
function joins(rhythm: Recurring, { part: bound, implied }: RecurringItem): boolean {
  if (rhythm.bound !== undefined || bound.bound === undefined) return false;
  switch (bound.bound.kind) {
    case 'weekdays':
      return rhythm.unit === bound.unit;
    case 'month-days':
      return rhythm.unit !== 'day' && rhythm.unit !== 'week';
    case 'unit-slice':
      return rhythm.unit === bound.unit || (implied && rhythm.unit !== 'day' && rhythm.unit !== 'week');
  }
}

/** The recurrences of a statement, each bound joined to the rhythm that it is of. */
function joinedRecurrences(statement: readonly Item[]): readonly RecurringItem[] {
  const recurrences = statement.filter(isRecurringItem);
  const joined: RecurringItem[] = recurrences.filter(({ implied, part }) => !implied && part.bound === undefined);
  for (const item of recurrences.filter((other) => other.implied || other.part.bound !== undefined)) {
    const index = joined.findIndex(({ part }) => joins(part, item));
    const rhythm = joined[index];
    if (rhythm !== undefined && item.part.bound !== undefined) {
      joined[index] = { ...rhythm, part: { ...rhythm.part, bound: item.part.bound } };
    } else joined.push(item);
  }
  return withoutLooser(joined);
}

const unitsInYear: Readonly<Record<RecurrenceUnit, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  'school-quarter': 4,
  trimester: 3,
  'half-year': 2,
  year: 1,
  'school-year': 1,
};

function timesInYear({ unit, times, every }: Recurring): number {
  return (unitsInYear[unit] * times) / every;
}

/** «2 раза в год по итогам полугодий» is said twice, «1 раз в месяц, по четвергам» is monthly: one of the two is enough. */
function withoutLooser(items: readonly RecurringItem[]): readonly RecurringItem[] {
  return items.filter((item) =>
    items.every((other) => {
      if (other === item || (item.part.bound === undefined) === (other.part.bound === undefined)) return true;
      if (item.part.bound === undefined) return timesInYear(item.part) !== timesInYear(other.part);
      return !item.implied || timesInYear(item.part) <= timesInYear(other.part);
    }),
  );
}

const longUnits: readonly string[] = ['year', 'half-year', 'school-year'];

/** Whether times without a year tell when in each year it happens («ежегодно, до 1 марта»), and not for how long it goes on. */
function nameTheTime({ unit }: Recurring, stretches: readonly Stretch[]): boolean {
  if (longUnits.includes(unit)) return true;
  return (
    unit === 'quarter' && stretches.length > 1 && stretches.every(({ kind }) => kind !== 'range' && kind !== 'since')
  );
}

function limited(recurring: Recurring, others: readonly DeadlinePart[]): Recurring {
  const stretches = others.filter(isStretch);
  const dated = stretches.filter(hasYears);
  const yearless = stretches.filter((stretch) => !hasYears(stretch));
  const within = nameTheTime(recurring, yearless) ? yearless : [];
  const during = within.length === 0 ? stretches : dated;
  const whole = others.filter((part) => part.kind === 'whole');
  return { ...recurring, within, during: during.length > 0 ? during : whole };
}

function joinStatement(statement: readonly Item[]): readonly Item[] {
  if (!statement.some(isRecurringItem)) return statement;
  const others = statement.filter((item) => isStretch(item.part) || item.part.kind === 'whole');
  const parts = others.map(({ part }) => part);
  const recurrences = joinedRecurrences(statement).map((item) => ({ ...item, part: limited(item.part, parts) }));
  const rest = statement.filter((item) => !isRecurringItem(item) && !others.includes(item));
  return [...recurrences, ...rest].sort((one, other) => one.start - other.start);
}

/** Joins what recurs with the times that stand beside it: they say when in each year, or for how long. */
export function joinRecurrences(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  const statements = statementsOf(items);
  return statements.flatMap((statement, index) => joinStatement(continued(statement, statements[index - 1])));
}

/** «Март 2022, далее ежемесячно»: it recurs from then on. */
function continued(statement: readonly Item[], before: readonly Item[] | undefined): readonly Item[] {
  const [first] = statement;
  const last = before?.at(-1);
  if (first === undefined || last === undefined || !first.continues) return statement;
  const from = isStretch(last.part) ? spansOf(last.part)[0] : undefined;
  if (from === undefined) return statement;
  const since: Item = { ...last, part: { kind: 'since', from }, breaks: false };
  if (first.part.kind === 'whole') return [since, ...statement.slice(1)];
  return isRecurringItem(first) ? [...statement, since] : statement;
}
