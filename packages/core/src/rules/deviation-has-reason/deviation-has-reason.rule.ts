import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { goesOn, outcomeAtHead, reportRule } from '../../judging/standing-reports.ts';
import type { EventState } from '../../phrases/event-states.ts';
import { tellsOfNothing } from '../../text/denial.ts';

const hasNone = message`Мероприятие ${'event'} ${'state'}, а почему, не сказано: допишите строку «причина: …».`;

const stateWords: Readonly<Record<EventState, string>> = {
  partly: 'проведено частично',
  'not-held': 'не проведено',
  moved: 'перенесено',
};

/** What went otherwise than planned has its reason. */
export const deviationHasReason = reportRule('deviation-has-reason', (each) => {
  const { report, event } = each;
  const deviation = report.states.find(({ is }) => is !== undefined && (is !== 'partly' || !goesOn(each)));
  if (deviation?.is === undefined) return [];
  const state = [stateWords[deviation.is], ...(deviation.about === undefined ? [] : [`(${deviation.about})`])].join(
    ' ',
  );
  const isExplained = !tellsOfNothing(report.reason ?? '');
  return outcomeAtHead(each, isExplained ? undefined : hasNone({ event: eventLabel(event), state }));
});
