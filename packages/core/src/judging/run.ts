import type { DkFile } from '../model/file.schema.ts';
import type { MonitoringSubject } from '../score/monitoring-subject.ts';
import type { ReviewSubject } from '../score/review-subject.ts';
import type { Subject } from '../score/subject.ts';
import { judgeEvents } from './judge-events.ts';
import { judgeReports } from './judge-reports.ts';
import { type Finding, findingOf, isEventRule, type Rule, troubleOf } from './rule.ts';
import { isReportRule } from './standing-reports.ts';

/** Runs rules over a roadmap; a rule that fails itself becomes one finding that names it. */
export function examineRoadmap(subject: Subject, rules: readonly Rule[]): readonly Finding[] {
  const ofEvents = judgeEvents(subject, rules);
  const { roadmap } = subject.view;
  return rules.flatMap((rule, index) => {
    const found = ofEvents[index];
    if (found === undefined || !isEventRule(rule)) return findingsOf(rule, subject, roadmap);
    return [...findingsOf({ ...rule, examine: rule.judgeAround }, subject, roadmap), ...found];
  });
}

/** Runs rules over a monitoring report, in the same way. */
export function examineMonitoring(
  subject: MonitoringSubject,
  rules: readonly Rule<MonitoringSubject>[],
): readonly Finding[] {
  const ofReports = judgeReports(subject, rules);
  const { monitoring } = subject;
  return rules.flatMap((rule, index) => {
    const found = ofReports[index];
    if (found === undefined || !isReportRule(rule)) return findingsOf(rule, subject, monitoring);
    return [...findingsOf({ ...rule, examine: rule.judgeAround }, subject, monitoring), ...found];
  });
}

/** Runs rules over an expert's conclusion, in the same way. */
export function examineReview(subject: ReviewSubject, rules: readonly Rule<ReviewSubject>[]): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, subject, subject.view.review));
}

/** What a rule finds; `file` is where its own failure is told. */
function findingsOf<Examined>(rule: Rule<Examined>, subject: Examined, file: DkFile): readonly Finding[] {
  try {
    const findings: Finding[] = [];
    for (const outcome of rule.examine(subject)) {
      if (outcome.verdict === 'fail') findings.push(findingOf(rule, outcome));
    }
    return findings;
  } catch (error) {
    return [troubleOf(rule, error, file)];
  }
}
