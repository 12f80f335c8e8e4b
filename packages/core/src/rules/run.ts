import type { DkFile } from '../model/file.schema.ts';
import type { Subject } from '../score/subject.ts';
import type { MonitoringView } from '../view/monitoring-view.ts';
import type { Finding, Rule } from './rule.ts';

/** Runs rules over a roadmap; a rule that fails itself becomes one finding that names it. */
export function examineRoadmap(subject: Subject, rules: readonly Rule[]): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, subject, subject.view.roadmap));
}

/** Runs rules over a monitoring report, in the same way. */
export function examineMonitoring(view: MonitoringView, rules: readonly Rule<MonitoringView>[]): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, view, view.monitoring));
}

/** What a rule finds; `file` is where its own failure is told. */
function findingsOf<Examined>(rule: Rule<Examined>, subject: Examined, file: DkFile): readonly Finding[] {
  const { id, severity } = rule;
  try {
    const findings: Finding[] = [];
    for (const outcome of rule.examine(subject)) {
      if (outcome.verdict !== 'fail') continue;
      const { message, place, related } = outcome;
      findings.push({ rule: id, severity, message, place, ...(related === undefined ? {} : { related }) });
    }
    return findings;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const text = `Правило «${id}» не выполнено из-за ошибки в программе (${cause}): сообщите о ней разработчикам.`;
    return [{ rule: id, severity: 'warning', message: text, place: { node: file } }];
  }
}
