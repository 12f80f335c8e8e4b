import type { Place } from '../model/place.ts';
import type { Subject } from '../score/subject.ts';
import type { RuleHeading, RuleId, Severity } from './rule-catalogue.ts';

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
