import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type RelatedPlace, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { MonitoringSubject } from '../../score/monitoring-subject.ts';
import type { MonitoredRoadmap } from '../../view/reported-on.ts';

const hasErrors = message`В карте «${'path'}» есть ошибки (${'count'}): сроки и баллы могут быть неверны. Исправьте сначала её.`;
const there = 'Ошибка в сроке';

/** The roadmap that is reported on has no errors. */
export const reportedRoadmapIsSound: Rule<MonitoringSubject> = {
  ...headingOf('reported-roadmap-is-sound'),
  *examine({ monitoring, roadmaps }): Generator<Outcome> {
    const place = placeOf(monitoring, 'title');
    for (const roadmap of roadmaps) {
      const deadlines = wrongDeadlines(roadmap);
      const count = (roadmap.errors ?? 0) + deadlines.length;
      if (count === 0) yield pass(place);
      else yield fail(place, hasErrors({ path: roadmap.path, count }), deadlines.slice(0, 1));
    }
  },
};

/** The deadlines with days that do not exist, or that run backwards. */
function wrongDeadlines({ view }: MonitoredRoadmap): readonly RelatedPlace[] {
  const wrong = view.events.flatMap(({ deadlines }) =>
    deadlines.filter(({ deadline: { notes } }) =>
      notes.some(({ code }) => code === 'day-does-not-exist' || code === 'runs-backwards'),
    ),
  );
  return wrong.map(({ deadline }) => ({ place: placeOf(deadline), message: there }));
}
