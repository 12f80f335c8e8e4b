import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { outcomeAtHead, reportRule, tookPlace } from '../../judging/standing-reports.ts';
import { tellsOfNothing } from '../../text/denial.ts';

const isMissing = message`О мероприятии ${'event'} не сказано, что сделано: допишите строку «сведения: …».`;

/** What took place is told of. */
export const reportHasInformation = reportRule('report-has-information', (each) => {
  const { report, event } = each;
  if (!tookPlace(each)) return [];
  const isTold = !tellsOfNothing(report.information ?? '');
  return outcomeAtHead(each, isTold ? undefined : isMissing({ event: eventLabel(event) }));
});
