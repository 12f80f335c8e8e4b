import { daysText } from '../../calendar/days-text.ts';
import { judgeDeadlines } from '../../judging/judge-deadlines.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { isStretch, lacksItsYear } from '../../phrases/time/spans.ts';
import type { DeadlineView } from '../../view/deadline-view.ts';

const lacksYear = message`В сроке «${'deadline'}» нет года: допишите год.`;
const readAs = message`В сроке «${'deadline'}» нет года: по периоду карты прочитано как ${'reading'}. Допишите год.`;

/** A deadline that names a time of the year names the year too; what recurs or means the whole period has none to name. */
export const deadlineHasYear = eventRule('deadline-has-year', judgeDeadlines(judge));

function judge(dated: DeadlineView): Outcome {
  const { deadline } = dated;
  const place = { node: deadline };
  if (!deadline.parts.some(isStretch)) return notApplicable(place);
  if (!deadline.parts.some(lacksItsYear)) return pass(place);
  const yearless = dated.resolution.parts.filter(({ part }) => lacksItsYear(part));
  const reading = yearless.flatMap(({ intervals }) => intervals.map(daysText)).join(', ');
  const words = shortened(deadline.text);
  return fail(place, reading === '' ? lacksYear({ deadline: words }) : readAs({ deadline: words, reading }));
}
