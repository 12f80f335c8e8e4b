import { audienceOf, type InferredAudience, inferAudience } from '../inference/infer-audience.ts';
import { inferKinds, type KindContext, kindsOf } from '../inference/infer-kinds.ts';
import { type InferredLevel, type InferredScope, inferLevel, levelOf, scopeOf } from '../inference/infer-level.ts';
import { namedProjects, projectsOf } from '../inference/infer-projects.ts';
import { inferTargeting, type Targeting, targetingOf } from '../inference/infer-targeting.ts';
import { inferVenue } from '../inference/infer-venue.ts';
import type { InferredKind } from '../inference/inferred-kind.ts';
import { actionOf, namesAction } from '../inference/names-action.ts';
import { readTitle } from '../inference/reading/read-title.ts';
import { sentTo, wordsOfSending } from '../inference/sending.ts';
import { type Organization, readOrganizations } from '../organizations/read-organizations.ts';
import { parsePeriod } from '../phrases/parse-period.ts';
import type { Period } from '../phrases/period.schema.ts';
import type { SchoolIndex } from '../schools/school-index.ts';
import { remember } from '../text/remember.ts';

/** What can be inferred from the words of an event. */
export interface Inference {
  /** What the event's own fields say besides its title stands in the context. */
  readonly kinds: (title: string, context: KindContext) => readonly InferredKind[];
  readonly audience: (title: string) => readonly InferredAudience[];
  readonly targeting: (title: string, schools: SchoolIndex, roadmapTitle: string) => Targeting;
  readonly level: (title: string) => InferredLevel | undefined;
  /** Whether the title says that something is done. */
  readonly action: (title: string) => boolean;
  /** The words by which the title sends people to what others hold. */
  readonly sending: (title: string) => string | undefined;
  /** Whose event the title says that it is. */
  readonly scope: (title: string) => InferredScope | undefined;
  /** The bodies, offices and people that a field names. */
  readonly organizations: (text: string) => readonly Organization[];
  readonly venue: (text: string) => ReturnType<typeof inferVenue>;
  readonly projects: (text: string) => ReturnType<typeof namedProjects>;
  /** The time that a title names: «I полугодие 2021 года». */
  readonly period: (title: string) => Period;
}

/** Infers anew each time. */
export const plainInference: Inference = {
  kinds: inferKinds,
  audience: inferAudience,
  targeting: (title, schools, roadmapTitle) => inferTargeting(title, { schools, roadmapTitle }),
  level: inferLevel,
  action: namesAction,
  sending: sentTo,
  scope: (title) => scopeOf(readTitle(title)),
  organizations: readOrganizations,
  venue: (text) => inferVenue(text),
  projects: namedProjects,
  period: parsePeriod,
};

/** Remembers what was inferred: while a roadmap is edited, most of its titles stay. Reads a title once for all who ask. */
export function rememberingInference(): Inference {
  const read = remember(readTitle, mostReadings);
  const kindsIn = [false, true].map((targeted) =>
    [false, true].map((educators) => remember((title) => kindsOf(read(title), { targeted, educators }))),
  );
  let known: { readonly schools: SchoolIndex; readonly roadmapTitle: string } | undefined;
  let targeting: ((title: string) => Targeting) | undefined;
  return {
    kinds: (title, { targeted = false, educators = false }) =>
      kindsIn[Number(targeted)]?.[Number(educators)]?.(title) ?? [],
    targeting: (title, schools, roadmapTitle) => {
      const isKnown = known?.roadmapTitle === roadmapTitle && isSameIndex(known.schools, schools);
      if (targeting === undefined || !isKnown) {
        targeting = remember((each) => targetingOf(read(each), { schools, roadmapTitle }, read));
      }
      // The index of now, so that asking of one roadmap again and again compares no names of its schools.
      known = { schools, roadmapTitle };
      return targeting(title);
    },
    audience: remember((title) => audienceOf(read(title))),
    level: remember((title) => levelOf(read(title))),
    action: remember((title) => actionOf(read(title))),
    sending: remember((title) => wordsOfSending(read(title))),
    scope: remember((title) => scopeOf(read(title))),
    organizations: remember(readOrganizations),
    venue: remember((text) => inferVenue(text, read)),
    projects: remember((text) => projectsOf(read(text))),
    period: remember(parsePeriod),
  };
}

function isSameIndex(one: SchoolIndex, other: SchoolIndex): boolean {
  return one === other || one.key === other.key;
}

/** Readings are larger than what is inferred from them, and are asked for again at once or never. */
const mostReadings = 1000;
