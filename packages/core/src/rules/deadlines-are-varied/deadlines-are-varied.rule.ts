import type { DayInterval } from '../../calendar/iso-day.ts';
import type { DeadlinePart } from '../../phrases/deadline.schema.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import type { ResolvedPart } from '../../phrases/resolve-deadline.ts';
import { hasColumn } from '../../templates/table-template.ts';
import { counted, nouns } from '../../text/counted.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { type DeadlineView, rowDeadlines } from '../../view/deadline-view.ts';
import type { EventView } from '../../view/roadmap-view.ts';
import { message } from '../message.ts';
import { roadmapPlace } from '../municipal-roadmap.ts';
import { fail, notApplicable, pass, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';
import { shortened } from '../shortened.ts';

/** With fewer events it says nothing that most of them take the whole period. */
const fewestEvents = 5;
/** The share of events that may take the whole period. */
const greatestShare = 0.5;

const areAlike = message`Из ${'events'} со сроком ${'take'} весь период («${'deadline'}»): назовите месяцы, чтобы было видно, что и когда делается.`;

/** Not most of the events last «в течение года». */
export const deadlinesAreVaried: Rule = {
  ...headingOf('deadlines-are-varied'),
  *examine({ view, template }) {
    const place = roadmapPlace(view);
    const dated = view.events.map(deadlinesIn).filter((deadlines) => deadlines.length > 0);
    const period = periodDays(view.roadmap.period);
    const whole = dated.filter((deadlines) => deadlines.every((each) => takesWholePeriod(each, period)));
    const [example] = whole.flat();
    if (!hasColumn(template, 'deadline') || dated.length < fewestEvents) yield notApplicable(place);
    else if (example === undefined || whole.length <= greatestShare * dated.length) yield pass(place);
    else yield fail(place, areAlike(wordsOf(dated.length, whole.length, example)));
  },
};

function wordsOf(all: number, whole: number, example: DeadlineView): Parameters<typeof areAlike>[0] {
  return {
    events: counted(all, nouns.ofEvents),
    take: counted(whole, ['занимает', 'занимают', 'занимают']),
    deadline: shortened(example.deadline.text),
  };
}

/** The deadlines of an event's rows that are filled in. */
function deadlinesIn(event: EventView): readonly DeadlineView[] {
  return rowDeadlines(event).filter(({ deadline }) => !isPlaceholder(deadline.text));
}

function takesWholePeriod(dated: DeadlineView, period: DayInterval | undefined): boolean {
  const canBe = dated.deadline.parts.every(({ kind }) => kind === 'whole' || longKinds.includes(kind));
  return canBe && dated.resolution.parts.every((each) => each.part.kind === 'whole' || coversPeriod(each, period));
}

/** What can be as long as a period, where a single month never is: «январь – декабрь 2022», «до конца 2022 года», «2022 год». */
const longKinds: readonly DeadlinePart['kind'][] = ['range', 'until', 'since', 'year', 'school-year'];

function coversPeriod({ intervals }: ResolvedPart, period: DayInterval | undefined): boolean {
  return period !== undefined && intervals.some(({ from, to }) => from <= period.from && to >= period.to);
}
