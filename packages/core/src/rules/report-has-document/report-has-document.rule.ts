import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { outcomeAtHead, reportRule, tookPlace } from '../../judging/standing-reports.ts';
import { saysSomething } from '../../score/reported.ts';

const isMissing = message`О мероприятии ${'event'} нет документа, который его подтверждает: допишите строку «документ: …» – справку, протокол, приказ об итогах.`;

/** What took place is confirmed by a document. */
export const reportHasDocument = reportRule('report-has-document', (each) => {
  const { report, event } = each;
  if (!tookPlace(each)) return [];
  const isTold = report.documents.some(saysSomething);
  return outcomeAtHead(each, isTold ? undefined : isMissing({ event: eventLabel(event) }));
});
