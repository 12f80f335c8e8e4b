import type { FactOf } from '../facts/event-facts.ts';
import type { DkFile } from '../model/file.schema.ts';
import type { Place } from '../model/place.ts';
import type { Subject } from '../score/subject.ts';
import type { TableTemplate } from '../templates/table-template.ts';
import type { EventView } from '../view/event-run.ts';
import { headingOf, type RuleHeading, type RuleId, type Severity } from './rule-catalogue.ts';

/** What a rule says of one place that it looked at. */
export type Outcome =
  | { readonly verdict: 'pass' | 'not-applicable' | 'expert'; readonly place: Place }
  | {
      readonly verdict: 'fail';
      readonly place: Place;
      readonly message: string;
      readonly related?: readonly RelatedPlace[];
    };

/** Another place that a finding speaks of; it may stand in an imported file. */
export interface RelatedPlace {
  readonly place: Place;
  /** What stands there. */
  readonly message: string;
}

/**
 * A rule about files of one kind, roadmaps where nothing else is said: pure, over the model alone.
 * It yields an outcome for every place that it looks at, so that «14 из 17» has an honest denominator.
 */
export interface Rule<Examined = Subject> extends RuleHeading {
  readonly examine: (subject: Examined) => Iterable<Outcome>;
}

/** What a rule may look at beside the event that it judges. */
export interface JudgingSource {
  readonly template: TableTemplate;
  readonly factOf: FactOf;
}

/** What a rule says of one event: it rests on what it is given alone, so that it is remembered while others are edited. */
export type JudgeEvent = (event: EventView, source: JudgingSource) => Iterable<Outcome>;

/** A rule that judges each event of a roadmap by itself, and maybe what stands around them. */
export interface EventRule extends Rule {
  readonly judgeEvent: JudgeEvent;
  readonly judgeAround: Rule['examine'];
}

export function isEventRule(rule: Rule): rule is EventRule {
  return 'judgeEvent' in rule;
}

/** Makes a rule of how it judges an event. */
export function eventRule(
  id: RuleId,
  judgeEvent: JudgeEvent,
  judgeAround: EventRule['judgeAround'] = () => [],
): EventRule {
  return {
    ...headingOf(id),
    judgeEvent,
    judgeAround,
    *examine(subject) {
      const { view, template, factOf } = subject;
      yield* judgeAround(subject);
      const source = { template, factOf };
      for (const event of view.events) yield* judgeEvent(event, source);
    },
  };
}

/** What is wrong at one place, in the author's terms, and what to do. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
}

export function pass(place: Place): Outcome {
  return { verdict: 'pass', place };
}

export function notApplicable(place: Place): Outcome {
  return { verdict: 'not-applicable', place };
}

export function leftToExpert(place: Place): Outcome {
  return { verdict: 'expert', place };
}

export function fail(place: Place, message: string, related: readonly RelatedPlace[] = []): Outcome {
  return { verdict: 'fail', place, message, ...(related.length === 0 ? {} : { related }) };
}

/** The outcomes for a place where any number of things can be wrong: one that passes, or one for each of them. */
export function outcomesOf(place: Place, messages: readonly string[]): readonly Outcome[] {
  return messages.length === 0 ? [pass(place)] : messages.map((text) => fail(place, text));
}

/** What a rule found. */
export function findingOf({ id, severity }: RuleHeading, { message, place, related }: Failed): Finding {
  return { rule: id, severity, message, place, ...(related === undefined ? {} : { related }) };
}

type Failed = Extract<Outcome, { readonly verdict: 'fail' }>;

/** Tells that a rule itself failed. */
export function troubleOf({ id }: RuleHeading, error: unknown, file: DkFile): Finding {
  const cause = error instanceof Error ? error.message : String(error);
  const text = `Правило «${id}» не выполнено из-за ошибки в программе (${cause}): сообщите о ней разработчикам.`;
  return { rule: id, severity: 'warning', message: text, place: { node: file } };
}
