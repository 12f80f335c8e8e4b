import { formatDayShort } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { reportRule, type StandingReport } from '../../judging/standing-reports.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import { endLongBefore } from '../../roadmap/long-after.ts';
import { datedDocuments } from '../../view/dated-documents.ts';

const isLater = message`Документ «${'document'}» – позже даты отчёта (${'day'}): исправьте дату документа или отчёта.`;
const isOfNoDay = message`Документ «${'document'}»: ${'trouble'}.`;
const isLongAfter = message`Документ «${'document'}» – больше чем через пять лет после того, как кончилась карта (${'end'}): проверьте год.`;
const isOlderThanPeriod = message`Документ «${'document'}» старше карты, её период начинается ${'day'}: он ничего из неё не подтверждает, приложите другой.`;
const isOlderThanApproval = message`Документ «${'document'}» старше карты, она утверждена ${'day'}: приложите документ, составленный по ней.`;
const isOlderThanEvent = message`Документ «${'document'}» старше мероприятия, оно проведено ${'day'}: приложите документ о том, что оно прошло, – справку, протокол, отчёт.`;

/** A document is dated after what it proves, and not after the report. */
export const documentIsInTime = reportRule('document-is-in-time', (each) => outcomesOf(each));

function* outcomesOf(each: StandingReport): Generator<Outcome> {
  for (const { document, date, trouble: impossible } of datedDocuments(each.event, each.report)) {
    const place = { node: document };
    if (impossible !== undefined)
      yield fail(place, isOfNoDay({ document: shortened(document.text), trouble: impossible }));
    else if (date === undefined) yield notApplicable(place);
    else {
      const trouble = troubleOf(date, shortened(document.text), each);
      yield trouble === undefined ? pass(place) : fail(place, trouble);
    }
  }
}

function troubleOf(date: IsoDay, document: string, each: StandingReport): string | undefined {
  const { report, around } = each;
  const asOf = around.day;
  const roadmap = roadmapOf(each);
  const { period, approval } = roadmap ?? {};
  const start = period?.from;
  // Where the day of the report is wrong itself, or that of the event, this is told already.
  const isDated = asOf !== undefined && (start == null || asOf >= start);
  if (isDated && date > asOf) return isLater({ document, day: formatDayShort(asOf) });
  const end = endLongBefore(date, roadmap);
  if (end !== undefined) return isLongAfter({ document, end: formatDayShort(end) });
  if (start != null && date < start) return isOlderThanPeriod({ document, day: formatDayShort(start) });
  const held = report.held?.days.flatMap(({ from }) => (asOf === undefined || from <= asOf ? from : [])).toSorted()[0];
  const approved = approval?.date;
  // What took place before the roadmap was approved is confirmed by what is as old.
  const isAfterApproval = approved !== undefined && held !== undefined && held >= approved;
  if (isAfterApproval && date < approved) return isOlderThanApproval({ document, day: formatDayShort(approved) });
  if (held !== undefined && date < held) return isOlderThanEvent({ document, day: formatDayShort(held) });
  return undefined;
}

/** The roadmap that holds the event of a report. */
function roadmapOf({ event, around: { roadmaps } }: StandingReport): Roadmap | undefined {
  return roadmaps.find(({ events: [first] }) => first?.setting === event.setting)?.roadmap;
}
