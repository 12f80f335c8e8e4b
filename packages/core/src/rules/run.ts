import type { Subject } from '../score/subject.ts';
import type { Finding, Rule } from './rule.ts';

/** Runs rules over a roadmap; a rule that fails itself becomes one finding that names it. */
export function examineRoadmap(subject: Subject, rules: readonly Rule[]): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, subject));
}

function findingsOf(rule: Rule, subject: Subject): readonly Finding[] {
  const { id, severity } = rule;
  try {
    const findings: Finding[] = [];
    for (const outcome of rule.examine(subject)) {
      if (outcome.verdict !== 'fail') continue;
      findings.push({ rule: id, severity, message: outcome.message, place: outcome.place });
    }
    return findings;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const text = `Правило «${id}» не выполнено из-за ошибки в программе (${cause}): сообщите о ней разработчикам.`;
    return [{ rule: id, severity: 'warning', message: text, place: { node: subject.view.roadmap } }];
  }
}
