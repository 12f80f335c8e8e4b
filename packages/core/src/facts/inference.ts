import { type InferredAudience, inferAudience } from '../inference/infer-audience.ts';
import { inferKinds } from '../inference/infer-kinds.ts';
import { type InferredLevel, inferLevel } from '../inference/infer-level.ts';
import { inferProjects } from '../inference/infer-projects.ts';
import { type Targeting, targetingIn } from '../inference/infer-targeting.ts';
import { inferVenue } from '../inference/infer-venue.ts';
import type { InferredKind } from '../inference/inferred-kind.ts';
import { copyKey } from '../view/copy-key.ts';

/** What can be inferred from the words of an event. */
export interface Inference {
  /** `targeted`: the event's own fields say that it supports schools with low results. */
  readonly kinds: (title: string, targeted: boolean) => readonly InferredKind[];
  readonly audience: (title: string) => readonly InferredAudience[];
  /** For the titles of one roadmap: its own, and those of its schools, are known. */
  readonly targetingIn: (schools: readonly string[], roadmapTitle: string) => (title: string) => Targeting;
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
  targetingIn: (schools, roadmapTitle) => targetingIn({ schools, roadmapTitle }),
  level: inferLevel,
  venue: inferVenue,
  projects: inferProjects,
  copyKey,
};

/** Remembers what was inferred: while a roadmap is edited, most of its titles stay. */
export function rememberingInference(): Inference {
  const { kinds, ...byText } = plainInference;
  const [kindsOf, targetedKindsOf] = [
    remember((title) => kinds(title, false)),
    remember((title) => kinds(title, true)),
  ];
  let context = '';
  let targetingOf = remember(plainInference.targetingIn([], ''));
  return {
    kinds: (title, targeted) => (targeted ? targetedKindsOf : kindsOf)(title),
    targetingIn: (schools, roadmapTitle) => {
      const current = JSON.stringify([schools, roadmapTitle]);
      if (current !== context) targetingOf = remember(plainInference.targetingIn(schools, roadmapTitle));
      context = current;
      return targetingOf;
    },
    audience: remember(byText.audience),
    level: remember(byText.level),
    venue: remember(byText.venue),
    projects: remember(byText.projects),
    copyKey: remember(byText.copyKey),
  };
}

/** More titles than the largest roadmaps have; beyond it the memory is emptied. */
const mostRemembered = 50_000;

function remember<Value>(infer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= mostRemembered) known.clear();
    const value = infer(text);
    known.set(text, { value });
    return value;
  };
}
