import { type InferredAudience, inferAudience } from '../inference/infer-audience.ts';
import { inferKinds } from '../inference/infer-kinds.ts';
import { type InferredLevel, inferLevel } from '../inference/infer-level.ts';
import { inferProjects } from '../inference/infer-projects.ts';
import { inferTargeting, type Targeting } from '../inference/infer-targeting.ts';
import { inferVenue } from '../inference/infer-venue.ts';
import type { InferredKind } from '../inference/inferred-kind.ts';
import { remember } from '../text/remember.ts';
import { copyKey } from '../view/copy-key.ts';

/** What can be inferred from the words of an event. */
export interface Inference {
  /** `targeted`: the event's own fields say that it supports schools with low results. */
  readonly kinds: (title: string, targeted: boolean) => readonly InferredKind[];
  readonly audience: (title: string) => readonly InferredAudience[];
  readonly targeting: (title: string, schools: readonly string[], roadmapTitle: string) => Targeting;
  readonly level: (title: string) => InferredLevel | undefined;
  readonly venue: (text: string) => ReturnType<typeof inferVenue>;
  readonly projects: (text: string) => ReturnType<typeof inferProjects>;
  /** Equal for titles that say the same in other words. */
  readonly copyKey: (title: string) => string;
}

/** Infers anew each time. */
export const plainInference: Inference = {
  kinds: (title, targeted) => inferKinds(title, { targeted }),
  audience: inferAudience,
  targeting: (title, schools, roadmapTitle) => inferTargeting(title, { schools, roadmapTitle }),
  level: inferLevel,
  venue: inferVenue,
  projects: inferProjects,
  copyKey,
};

/** Remembers what was inferred: while a roadmap is edited, most of its titles stay. */
export function rememberingInference(): Inference {
  const { targeting, kinds, ...byText } = plainInference;
  const [kindsOf, targetedKindsOf] = [
    remember((title) => kinds(title, false)),
    remember((title) => kinds(title, true)),
  ];
  let context = '';
  let targetingOf = remember((title) => targeting(title, [], ''));
  return {
    kinds: (title, targeted) => (targeted ? targetedKindsOf : kindsOf)(title),
    targeting: (title, schools, roadmapTitle) => {
      const current = JSON.stringify([schools, roadmapTitle]);
      if (current !== context) targetingOf = remember((each) => targeting(each, schools, roadmapTitle));
      context = current;
      return targetingOf(title);
    },
    audience: remember(byText.audience),
    level: remember(byText.level),
    venue: remember(byText.venue),
    projects: remember(byText.projects),
    copyKey: remember(byText.copyKey),
  };
}
