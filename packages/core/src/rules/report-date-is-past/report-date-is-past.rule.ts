import { formatDayShort } from '../../calendar/format-day.ts';
import type { IsoDay } from '../../calendar/iso-day.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { periodDays } from '../../phrases/parse-period.ts';
import { endLongBefore } from '../../roadmap/long-after.ts';
import { dayOfMonitoring, type MonitoringView, type ReportView } from '../../view/monitoring-view.ts';

const isAhead = message`Проведено ${'day'} – позже даты отчёта (${'date'}): исправьте день или дату отчёта.`;
const isBefore = message`Проведено ${'day'} – раньше, чем начинается период карты (${'start'}): исправьте день.`;
const isTooEarly = message`Отчёт составлен ${'day'} – раньше, чем начинается период карты (${'start'}): исправьте дату.`;
const isLongAfter = message`Отчёт составлен ${'day'} – больше чем через пять лет после того, как кончилась карта (${'end'}): проверьте год.`;
const heldLongAfter = message`Проведено ${'day'} – больше чем через пять лет после того, как кончилась карта (${'end'}): проверьте год.`;
const reportDate = 'Дата отчёта';
const periodOfRoadmap = 'Период карты';

/** What is reported as held was held by the date of the report, and within the time of its roadmap. */
export const reportDateIsPast: Rule<MonitoringView> = {
  ...headingOf('report-date-is-past'),
  *examine(view) {
    yield* outcomeOfDate(view);
    for (const report of view.reports) {
      const { held } = report.report;
      if (held === undefined) continue;
      yield held.days.length === 0 ? notApplicable({ node: held }) : outcomeOf(report, held, view);
    }
  },
};

/** The report itself is made after its roadmap began. */
function* outcomeOfDate({ monitoring, roadmaps }: MonitoringView): Generator<Outcome> {
  const [period] = roadmaps.flatMap(({ view }) => view.roadmap.period ?? []);
  const start = periodDays(period)?.from;
  const day = dayOfMonitoring(monitoring);
  if (monitoring.date === undefined || day === undefined || period === undefined || start === undefined) return;
  const place = { node: monitoring.date };
  const [roadmap] = roadmaps.map(({ view }) => view.roadmap);
  const end = endLongBefore(day, roadmap);
  const related = [{ place: { node: period }, message: periodOfRoadmap }];
  if (end !== undefined)
    yield fail(place, isLongAfter({ day: formatDayShort(day), end: formatDayShort(end) }), related);
  else if (day >= start) yield pass(place);
  else {
    const text = isTooEarly({ day: formatDayShort(day), start: formatDayShort(start) });
    yield fail(place, text, [{ place: { node: period }, message: periodOfRoadmap }]);
  }
}

function outcomeOf(
  { event }: ReportView,
  held: NonNullable<ReportView['report']['held']>,
  { monitoring: { date } }: MonitoringView,
): Outcome {
  const place = { node: held };
  const asOf = date?.days[0]?.to;
  const period = event?.setting.period;
  const start: IsoDay | undefined = periodDays(period)?.from;
  // Where the day of the report itself is wrong, that is told, and nothing is later than it.
  const isDated = asOf !== undefined && (start === undefined || asOf >= start);
  const late = held.days.find(({ to }) => isDated && to > asOf);
  if (date !== undefined && asOf !== undefined && late !== undefined) {
    const text = isAhead({ day: formatDayShort(late.to), date: formatDayShort(asOf) });
    return fail(place, text, [{ place: { node: date }, message: reportDate }]);
  }
  const long = held.days.find(({ to }) => endLongBefore(to, { ...(period && { period }) }) !== undefined);
  const end = long === undefined ? undefined : endLongBefore(long.to, { ...(period && { period }) });
  if (long !== undefined && end !== undefined && period !== undefined) {
    const text = heldLongAfter({ day: formatDayShort(long.to), end: formatDayShort(end) });
    return fail(place, text, [{ place: { node: period }, message: periodOfRoadmap }]);
  }
  const early = held.days.find(({ from }) => start !== undefined && from < start);
  if (period === undefined || start === undefined || early === undefined) return pass(place);
  const text = isBefore({ day: formatDayShort(early.from), start: formatDayShort(start) });
  return fail(place, text, [{ place: { node: period }, message: periodOfRoadmap }]);
}
