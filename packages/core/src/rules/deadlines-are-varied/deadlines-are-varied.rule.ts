import type { DayInterval } from '../../calendar/iso-day.ts';
import { isStretch } from '../../phrases/deadline/spans.ts';
import type { Deadline, DeadlinePart } from '../../phrases/deadline.schema.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import { resolveStretch } from '../../phrases/time/resolve-stretch.ts';
import { rowsOf } from '../../roadmap/inheritance.ts';
import { counted, nouns } from '../../text/counted.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import type { EventView } from '../../view/roadmap-view.ts';
import { hasColumn } from '../has-column.ts';
import { message } from '../message.ts';
import { roadmapPlace } from '../municipal-roadmap.ts';
import { fail, notApplicable, pass, type Rule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** With fewer events it says nothing that most of them take the whole period. */
const fewestEvents = 5;
/** The share of events that may take the whole period. */
const greatestShare = 0.5;

const areAlike = message`Из ${'events'} со сроком ${'take'} весь период («${'deadline'}»): назовите месяцы, чтобы было видно, что и когда делается.`;

/** Not most of the events last «в течение года». */
export const deadlinesAreVaried: Rule = {
  id: 'deadlines-are-varied',
  severity: 'warning',
  title: 'Сроки различаются',
  *examine({ view }) {
    const place = roadmapPlace(view);
    const dated = view.events.map(deadlinesIn).filter((deadlines) => deadlines.length > 0);
    const period = periodDays(view.roadmap.period);
    const whole = dated.filter((deadlines) => deadlines.every((each) => takesWholePeriod(each, period)));
    const [example] = whole.flat();
    if (!hasColumn(view, 'deadline') || dated.length < fewestEvents) yield notApplicable(place);
    else if (example === undefined || whole.length <= greatestShare * dated.length) yield pass(place);
    else yield fail(place, areAlike(wordsOf(dated.length, whole.length, example)));
  },
};

function wordsOf(all: number, whole: number, example: Deadline): Parameters<typeof areAlike>[0] {
  return {
    events: counted(all, nouns.ofEvents),
    take: counted(whole, ['занимает', 'занимают', 'занимают']),
    deadline: shortened(example.text),
  };
}

/** The deadlines of an event's rows that are filled in. */
function deadlinesIn({ event }: EventView): readonly Deadline[] {
  return rowsOf(event, []).flatMap(({ deadline }) =>
    deadline === undefined || isPlaceholder(deadline.text) ? [] : [deadline],
  );
}

function takesWholePeriod({ parts }: Deadline, period: DayInterval | undefined): boolean {
  return parts.every((part) => part.kind === 'whole' || coversPeriod(part, period));
}

/** What can be as long as a period, where a single month never is: «январь – декабрь 2022», «до конца 2022 года», «2022 год». */
const longKinds: readonly DeadlinePart['kind'][] = ['range', 'until', 'since', 'year', 'school-year'];

function coversPeriod(part: DeadlinePart, period: DayInterval | undefined): boolean {
  if (period === undefined || !longKinds.includes(part.kind) || !isStretch(part)) return false;
  return resolveStretch(part, period).intervals.some(({ from, to }) => from <= period.from && to >= period.to);
}
