import { formatDayShort } from '../../calendar/format-day.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { MonitoringSubject } from '../../score/monitoring-subject.ts';
import { dayOfMonitoring } from '../../view/monitoring-view.ts';

const isLater = message`Подключённый отчёт «${'path'}» составлен ${'day'}, а этот – ${'own'}: подключают прежние отчёты. Исправьте дату или подключите в том файле этот.`;
const there = 'Дата подключённого отчёта';

/** The reports that a monitoring report goes on from are earlier than it. */
export const historyIsEarlier: Rule<MonitoringSubject> = {
  ...headingOf('history-is-earlier'),
  *examine({ monitoring, history }): Generator<Outcome> {
    const own = dayOfMonitoring(monitoring);
    const { date } = monitoring;
    if (own === undefined || date === undefined) return;
    const place = { node: date };
    for (const { path, monitoring: other } of history) {
      const day = dayOfMonitoring(other);
      if (day === undefined || day <= own || other.date === undefined) yield pass(place);
      else {
        const text = isLater({ path, day: formatDayShort(day), own: formatDayShort(own) });
        yield fail(place, text, [{ place: { node: other.date }, message: there }]);
      }
    }
  },
};
