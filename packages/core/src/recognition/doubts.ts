import { formatDayShort } from '../calendar/format-day.ts';
import { placeholder } from '../text/placeholder.ts';
import type { ReadColumn } from './read-columns.ts';
import { serialDay } from './serial-day.ts';
import type { SourceLine } from './source.ts';
import type { Values } from './values-of-row.ts';

const ordinal = /(?:^|[\s;.])(\d{1,2})[.)]\s+\p{Lu}/gu;

/** What is doubtful in an event, in words that go on from its place. */
export function doubtsOfEvent(values: Values, columns: readonly ReadColumn[]): readonly string[] {
  return columns.flatMap(({ key }, index) => {
    const lines = values.get(index) ?? [];
    if (key === 'event' && lines.every(({ text }) => text === placeholder))
      return ['у мероприятия нет названия, вместо него стоит «…»: допишите'];
    if (key === 'event' && namesSeveral(lines))
      return ['в одной ячейке, похоже, несколько мероприятий: они оставлены одним, разделите их, если нужно'];
    const [only] = lines;
    const day = key === 'deadline' && only !== undefined ? serialDay(only.text) : undefined;
    return day === undefined
      ? []
      : [`срок «${only?.text}» – число; похоже на день ${formatDayShort(day)}, которому в Excel не задали формат даты`];
  });
}

/** «1. …; 2. …», typed or numbered by the list. */
function namesSeveral(lines: readonly SourceLine[]): boolean {
  const labels = lines.flatMap(({ label = '' }) => /^(\d{1,2})[.)]$/.exec(label)?.[1] ?? []);
  if (labels.includes('1') && labels.includes('2')) return true;
  const typed = [
    ...lines
      .map(({ text }) => text)
      .join('\n')
      .matchAll(ordinal),
  ].map(([, number]) => number);
  return typed[0] === '1' && typed[1] === '2';
}
