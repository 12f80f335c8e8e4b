import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { MonitoringSubject } from '../../score/monitoring-subject.ts';
import { whyOnSeveral } from '../../score/several-roadmaps.ts';
import { sentence } from '../../text/sentence.ts';
import type { EarlierMonitoring } from '../../view/monitoring-view.ts';

const isOnAnother = message`Прежний отчёт «${'path'}» – о другой карте, и о мероприятиях этой он ничего не говорит: подключите отчёт по этой карте или уберите строку.`;

/** A monitoring report and the earlier ones that it imports are on one roadmap. */
export const reportIsOnOneRoadmap: Rule<MonitoringSubject> = {
  ...headingOf('report-is-on-one-roadmap'),
  *examine({ monitoring, roadmaps, history }): Generator<Outcome> {
    const place = placeOf(monitoring, 'title');
    if (roadmaps.length > 1) yield fail(place, sentence(whyOnSeveral(roadmaps.length, 'отчёт')));
    else yield pass(place);
    for (const { path } of history.filter(isAlien)) yield fail(place, isOnAnother({ path }));
  },
};

/** It reports on events, and on none of the roadmaps that the later report imports. */
function isAlien({ reports }: EarlierMonitoring): boolean {
  const known = reports.filter(({ report }) => report.event.kind === 'declared');
  return known.length > 0 && known.every(({ event }) => event === undefined);
}
