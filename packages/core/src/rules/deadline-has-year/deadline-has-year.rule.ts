import { isStretch, spansOf, yearOf } from '../../phrases/deadline/spans.ts';
import type { Deadline, Stretch } from '../../phrases/deadline.schema.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import type { Period } from '../../phrases/period.schema.ts';
import { resolveStretch } from '../../phrases/time/resolve-stretch.ts';
import { daysText } from '../days-text.ts';
import { judgeDeadlines } from '../judge-deadlines.ts';
import { message } from '../message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../rule.ts';
import { shortened } from '../shortened.ts';

const lacksYear = message`В сроке «${'deadline'}» нет года, а типовая форма требует месяц и год: допишите год.`;
const readAs = message`В сроке «${'deadline'}» нет года, а типовая форма требует месяц и год: по периоду карты прочитано как ${'reading'}. Допишите год.`;

/** A deadline that names a time of the year names the year too; what recurs or means the whole period has none to name. */
export const deadlineHasYear: Rule = {
  id: 'deadline-has-year',
  severity: 'warning',
  title: 'В сроке назван год',
  *examine({ view }) {
    yield* judgeDeadlines(view, (deadline) => judge(deadline, view.roadmap.period));
  },
};

function judge(deadline: Deadline, period: Period | undefined): Outcome {
  const place = { node: deadline };
  const stretches = deadline.parts.filter(isStretch);
  if (stretches.length === 0) return notApplicable(place);
  const yearless = stretches.filter((stretch) => !statesYear(stretch));
  if (yearless.length === 0) return pass(place);
  const days = periodDays(period);
  const reading = yearless.flatMap((stretch) => resolveStretch(stretch, days).intervals.map(daysText)).join(', ');
  const words = shortened(deadline.text);
  return fail(place, reading === '' ? lacksYear({ deadline: words }) : readAs({ deadline: words, reading }));
}

function statesYear(stretch: Stretch): boolean {
  return spansOf(stretch).some((span) => yearOf(span) !== undefined);
}
