import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { outcomeAtHead, reportRule, tookPlace } from '../../judging/standing-reports.ts';
import { saysSomething } from '../../score/reported.ts';

const isMissing = message`О мероприятии ${'event'} нигде не сообщено: допишите строку «освещение: …» со ссылкой на новость или запись.`;

/** The public can read of what took place. */
export const reportHasCoverage = reportRule('report-has-coverage', (each) => {
  const { report, event } = each;
  if (!tookPlace(each)) return [];
  const isTold = report.coverage.some(saysSomething);
  return outcomeAtHead(each, isTold ? undefined : isMissing({ event: eventLabel(event) }));
});
