import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { MonitoringSubject } from '../../score/monitoring-subject.ts';

const hasNone = message`В отчёте не сказано, на какой день он составлен, и не видно, чей срок наступил: допишите строку «дата: …», например «дата: 01.07.2021».`;

/** A monitoring report says as of which day it is made. */
export const reportHasDate: Rule<MonitoringSubject> = {
  ...headingOf('report-has-date'),
  *examine({ monitoring }) {
    const place = placeOf(monitoring, 'title');
    if (monitoring.date === undefined) yield fail(place, hasNone({}));
    else yield monitoring.date.days.length === 0 ? notApplicable(place) : pass(place);
  },
};
