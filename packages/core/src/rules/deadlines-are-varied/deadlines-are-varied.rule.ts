import { isStretch } from '../../phrases/deadline/spans.ts';
import type { Deadline, DeadlinePart } from '../../phrases/deadline.schema.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import type { Period } from '../../phrases/period.schema.ts';
import { resolveDeadline } from '../../phrases/resolve-deadline.ts';
import { rowsOf } from '../../roadmap/inheritance.ts';
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

const areAlike = message`Из ${'all'} мероприятий со сроком ${'count'} занимают весь период («${'deadline'}»): назовите месяцы, чтобы было видно, что и когда делается.`;

/** Not most of the events last «в течение года». */
export const deadlinesAreVaried: Rule = {
  id: 'deadlines-are-varied',
  severity: 'warning',
  title: 'Сроки различаются',
  *examine({ view }) {
    const place = roadmapPlace(view);
    const dated = view.events.map(deadlinesIn).filter((deadlines) => deadlines.length > 0);
    const isWhole = (deadline: Deadline): boolean => takesWholePeriod(deadline, view.roadmap.period);
    const whole = dated.filter((deadlines) => deadlines.every(isWhole));
    const [example] = whole.flat();
    if (!hasColumn(view, 'deadline') || dated.length < fewestEvents) yield notApplicable(place);
    else if (example === undefined || whole.length <= greatestShare * dated.length) yield pass(place);
    else yield fail(place, areAlike({ all: dated.length, count: whole.length, deadline: shortened(example.text) }));
  },
};

/** The deadlines of an event's rows that are filled in. */
function deadlinesIn({ event }: EventView): readonly Deadline[] {
  return rowsOf(event, []).flatMap(({ deadline }) =>
    deadline === undefined || isPlaceholder(deadline.text) ? [] : [deadline],
  );
}

function takesWholePeriod(deadline: Deadline, period: Period | undefined): boolean {
  return deadline.parts.every((part) => part.kind === 'whole' || coversPeriod(part, deadline, period));
}

/** «январь – декабрь 2022», «до конца 2022 года» where the period is 2022. */
function coversPeriod(part: DeadlinePart, deadline: Deadline, period: Period | undefined): boolean {
  const days = periodDays(period);
  if (days === undefined || !isStretch(part)) return false;
  const { intervals } = resolveDeadline({ ...deadline, parts: [part] }, period);
  return intervals.some(({ from, to }) => from <= days.from && to >= days.to);
}
