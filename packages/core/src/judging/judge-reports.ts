import type { MonitoringSubject } from '../score/monitoring-subject.ts';
import { knownOfReport } from '../view/report-memory.ts';
import { type Finding, findingOf, type Rule, troubleOf } from './rule.ts';
import { isReportRule, isSameCase, type ReportRule, type StandingReport, standingReports } from './standing-reports.ts';

/**
 * What the rules that judge single reports find, in the order of the rules; undefined for those that look at the whole. A
 * report that did not change, and whose event stands as it stood, is not judged again.
 */
export function judgeReports(
  subject: MonitoringSubject,
  rules: readonly Rule<MonitoringSubject>[],
): readonly (readonly Finding[] | undefined)[] {
  const found: (Finding[] | undefined)[] = rules.map((rule) => (isReportRule(rule) ? [] : undefined));
  const failed = new Map<number, Finding>();
  for (const report of standingReports(subject)) {
    for (const { rule: index, finding, error } of resultsOn(report, rules)) {
      const rule = rules[index];
      if (finding !== undefined) found[index]?.push(finding);
      else if (rule !== undefined && !failed.has(index)) failed.set(index, troubleOf(rule, error, subject.monitoring));
    }
  }
  for (const [index, trouble] of failed) found[index] = [trouble];
  return found;
}

/** What the rules said of a report, and of what it rests on. */
interface Judgement {
  readonly rules: readonly Rule<MonitoringSubject>[];
  readonly of: StandingReport;
  readonly results: readonly Result[];
}

/** What the rule at an index found, or how it failed itself. */
interface Result {
  readonly rule: number;
  readonly finding?: Finding;
  readonly error?: unknown;
}

/** By this a report knows its judgement. */
const judgement = {};

function resultsOn(report: StandingReport, rules: Judgement['rules']): readonly Result[] {
  const known = knownOfReport(report.event, report.report);
  const last = known.get(judgement) as Judgement | undefined;
  if (last !== undefined && last.rules === rules && isSameCase(last.of, report)) return last.results;
  const results = rules.flatMap((rule, index) => (isReportRule(rule) ? judge(rule, index, report) : []));
  known.set(judgement, { rules, of: report, results } satisfies Judgement);
  return results;
}

function judge(rule: ReportRule, index: number, report: StandingReport): readonly Result[] {
  try {
    return [...rule.judgeReport(report)].flatMap((outcome) =>
      outcome.verdict === 'fail' ? [{ rule: index, finding: findingOf(rule, outcome) }] : [],
    );
  } catch (error) {
    return [{ rule: index, error }];
  }
}
