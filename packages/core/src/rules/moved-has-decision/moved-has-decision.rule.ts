import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { outcomeAtHead, reportRule } from '../../judging/standing-reports.ts';
import { saysSomething } from '../../score/reported.ts';

const hasNone = message`Мероприятие ${'event'} перенесено, а каким решением, не сказано: допишите строку «решение: …» с приказом о новом сроке.`;

/** What was moved was moved by a decision. */
export const movedHasDecision = reportRule('moved-has-decision', (each) => {
  const { report, event } = each;
  if (report.states.every(({ is }) => is !== 'moved')) return [];
  const isDecided = report.decisions.some(saysSomething);
  return outcomeAtHead(each, isDecided ? undefined : hasNone({ event: eventLabel(event) }));
});
