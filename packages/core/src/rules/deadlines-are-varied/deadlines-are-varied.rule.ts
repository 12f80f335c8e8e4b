import type { DayInterval } from '../../calendar/iso-day.ts';
import { message } from '../../judging/message.ts';
import { roadmapPlace } from '../../judging/municipal-roadmap.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { DeadlinePart } from '../../phrases/deadline.schema.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import type { ResolvedPart } from '../../phrases/resolve-deadline.ts';
import { showsDeadline } from '../../templates/table-template.ts';
import { counted, nouns } from '../../text/counted.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { type DeadlineView, rowDeadlines } from '../../view/deadline-view.ts';
import { type EventAlone, recall } from '../../view/event-alone.ts';
import { type EventRun, recallOfRun } from '../../view/event-run.ts';

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
    const runs = view.runs.map(({ run }) => recallOfRun(run, lengthsIn));
    const dated = runs.reduce((count, each) => count + each.dated, 0);
    const whole = runs.flatMap((each) => each.whole);
    const [example] = whole;
    if (!showsDeadline(template) || dated < fewestEvents) yield notApplicable(place);
    else if (example === undefined || whole.length <= greatestShare * dated) yield pass(place);
    else yield fail(place, areAlike(wordsOf(dated, whole.length, example)));
  },
};

function wordsOf(all: number, whole: number, example: DeadlineView): Parameters<typeof areAlike>[0] {
  return {
    events: counted(all, nouns.ofEvents),
    take: counted(whole, ['занимает', 'занимают', 'занимают']),
    deadline: shortened(example.deadline.text),
  };
}

/** How many events of a run have deadlines, and a deadline of each that takes the whole period. */
function lengthsIn({ events }: EventRun): { readonly dated: number; readonly whole: readonly DeadlineView[] } {
  const lengths = events.map((event) => recall(event, lengthOf));
  return {
    dated: lengths.filter(({ isDated }) => isDated).length,
    whole: lengths.flatMap((length) => length.wholePeriod ?? []),
  };
}

/** Whether an event has deadlines, and the first of them where all take the whole period. */
interface EventLength {
  readonly isDated: boolean;
  readonly wholePeriod?: DeadlineView | undefined;
}

function lengthOf(event: EventAlone): EventLength {
  const deadlines = deadlinesIn(event);
  const period = periodDays(event.setting.period);
  const isDated = deadlines.length > 0;
  return deadlines.every((each) => takesWholePeriod(each, period))
    ? { isDated, wholePeriod: deadlines[0] }
    : { isDated };
}

/** The deadlines of an event's rows that are filled in. */
function deadlinesIn(event: EventAlone): readonly DeadlineView[] {
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
