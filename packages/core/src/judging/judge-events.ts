import type { Subject } from '../score/subject.ts';
import { isSameColumn, type TableTemplate } from '../templates/table-template.ts';
import type { EventRun, EventView } from '../view/event-run.ts';
import {
  type EventRule,
  type Finding,
  findingOf,
  isEventRule,
  type JudgingSource,
  type Rule,
  troubleOf,
} from './rule.ts';

/**
 * What the rules that judge single events find, in the order of the rules; undefined for those that look at the whole. An
 * event that did not change is not judged again, and a run in which none changed is not even gone through.
 */
export function judgeEvents(subject: Subject, rules: readonly Rule[]): readonly (readonly Finding[] | undefined)[] {
  const { view, template, factOf } = subject;
  const source = { template, factOf };
  const found: (Finding[] | undefined)[] = rules.map((rule) => (isEventRule(rule) ? [] : undefined));
  const failed = new Map<number, Finding>();
  for (const { run } of view.runs) {
    for (const { rule: index, finding, error } of resultsOn(run, source, rules)) {
      const rule = rules[index];
      if (finding !== undefined) found[index]?.push(finding);
      else if (rule !== undefined && !failed.has(index)) failed.set(index, troubleOf(rule, error, view.roadmap));
    }
  }
  for (const [index, trouble] of failed) found[index] = [trouble];
  return found;
}

/** What the rules said, as long as they are asked for the same table. */
interface Judgement {
  readonly rules: readonly Rule[];
  readonly template: TableTemplate;
  readonly results: readonly Result[];
}

/** What the rules said of an event, as long as it also has the same number, and is a copy of the same event or none. */
interface EventJudgement extends Judgement, Pick<EventView, 'number' | 'original'> {}

/** What the rule at an index found, or how it failed itself. */
interface Result {
  readonly rule: number;
  readonly finding?: Finding;
  readonly error?: unknown;
}

/** By this events and runs know their judgements. */
const judgement = {};

function resultsOn(run: EventRun, source: JudgingSource, rules: readonly Rule[]): readonly Result[] {
  const last = run.known.get(judgement) as Judgement | undefined;
  if (last !== undefined && isAskedAgain(last, source, rules)) return last.results;
  const results = run.events.flatMap((event) => resultsOnEvent(event, source, rules));
  run.known.set(judgement, { rules, template: source.template, results } satisfies Judgement);
  return results;
}

function resultsOnEvent(event: EventView, source: JudgingSource, rules: readonly Rule[]): readonly Result[] {
  const { number, original, known } = event;
  const last = known.get(judgement) as EventJudgement | undefined;
  const isSameEvent = last !== undefined && last.number === number && last.original === original;
  if (isSameEvent && isAskedAgain(last, source, rules)) return last.results;
  const results = rules.flatMap((rule, index) => (isEventRule(rule) ? judge(rule, index, event, source) : []));
  known.set(judgement, { rules, number, original, template: source.template, results } satisfies EventJudgement);
  return results;
}

function isAskedAgain(last: Judgement, { template }: JudgingSource, rules: readonly Rule[]): boolean {
  return last.rules === rules && isSameTable(last.template, template);
}

function judge(rule: EventRule, index: number, event: EventView, source: JudgingSource): readonly Result[] {
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
    one.columns.every((column, index) => isSameColumn(column, other.columns[index]))
  );
}
