import type { Subject } from '../score/subject.ts';
import type { TableTemplate } from '../templates/table-template.ts';
import {
  type EventRule,
  type Finding,
  findingOf,
  isEventRule,
  type JudgingSource,
  type NumberedEvent,
  type Rule,
  troubleOf,
} from './rule.ts';

/**
 * What the rules that judge single events find, in the order of the rules; undefined for those that look at the whole. An
 * event that did not change is not judged again.
 */
export function judgeEvents(subject: Subject, rules: readonly Rule[]): readonly (readonly Finding[] | undefined)[] {
  const { view, template, factOf } = subject;
  const source = { template, factOf };
  const found: (Finding[] | undefined)[] = rules.map((rule) => (isEventRule(rule) ? [] : undefined));
  const failed = new Map<number, Finding>();
  for (const event of view.events) {
    for (const { rule: index, finding, error } of judgementOn(event, source, rules).results) {
      const rule = rules[index];
      if (finding !== undefined) found[index]?.push(finding);
      else if (rule !== undefined && !failed.has(index)) failed.set(index, troubleOf(rule, error, view.roadmap));
    }
  }
  for (const [index, trouble] of failed) found[index] = [trouble];
  return found;
}

/** What the rules said of an event, as long as they are asked for the same table and it has the same number. */
interface Judgement {
  readonly rules: readonly Rule[];
  readonly number: string | undefined;
  readonly template: TableTemplate;
  readonly results: readonly Result[];
}

/** What the rule at an index found, or how it failed itself. */
interface Result {
  readonly rule: number;
  readonly finding?: Finding;
  readonly error?: unknown;
}

/** By this an event knows its judgement. */
const judgement = {};

function judgementOn(event: NumberedEvent, source: JudgingSource, rules: readonly Rule[]): Judgement {
  const { number, known } = event;
  const last = known.get(judgement) as Judgement | undefined;
  if (last?.rules === rules && last.number === number && isSameTable(last.template, source.template)) return last;
  const results = rules.flatMap((rule, index) => (isEventRule(rule) ? judge(rule, index, event, source) : []));
  const fresh: Judgement = { rules, number, template: source.template, results };
  known.set(judgement, fresh);
  return fresh;
}

function judge(rule: EventRule, index: number, event: NumberedEvent, source: JudgingSource): readonly Result[] {
  try {
    return [...rule.judgeEvent(event, source)].flatMap((outcome) =>
      outcome.verdict === 'fail' ? [{ rule: index, finding: findingOf(rule, outcome) }] : [],
    );
  } catch (error) {
    return [{ rule: index, error }];
  }
}

/** Tables are made anew for each look; they are alike where they have the same columns. */
function isSameTable(one: TableTemplate, other: TableTemplate): boolean {
  if (one === other) return true;
  return (
    one.columns.length === other.columns.length &&
    one.columns.every(({ key }, index) => key === other.columns[index]?.key)
  );
}
