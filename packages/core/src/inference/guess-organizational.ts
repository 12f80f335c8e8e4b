import { audienceHits, isForPupilsOrFamilies } from './infer-audience.ts';
import { isBeyondMunicipal, levelOf } from './infer-level.ts';
import { targetingOf } from './infer-targeting.ts';
import type { InferredKind } from './inferred-kind.ts';
import { type Hit, hitsOf, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { covers } from './reading/spans.ts';
import { eventHits, isGoverned, isSubordinate, withoutInner } from './roles.ts';

/**
 * Organizational work that the title names. Sure where the title (or `targeted`) also tells whom it supports, the work is the
 * event itself, not a report of it, and of the municipality's own level.
 */
export function guessOrganizational(reading: TitleReading, targeted: boolean): readonly InferredKind[] {
  const work = eventHits(reading, [
    ...withoutInner(hitsOf(reading, 'organizational-form')),
    ...hitsOf(reading, 'organizational-work'),
  ]);
  const hints = eventHits(reading, hitsOf(reading, 'organizational-hint'));
  if (work.length + hints.length === 0) return [];
  const certain = isCertain(reading, targeted);
  return [
    ...work.map((hit) => guess(reading, hit, certain && isOwnEvent(reading, hit))),
    ...hints.map((hit) => guess(reading, hit, false)),
  ];
}

function isCertain(reading: TitleReading, targeted: boolean): boolean {
  if (levelOf(reading) !== undefined || isBeyondMunicipal(reading)) return false;
  if (hitsOf(reading, 'other-papers').length > 0) return false;
  const targeting = targetingOf(reading).targeted;
  return targeting === 'sure' || (targeted && targeting !== 'never');
}

function isOwnEvent(reading: TitleReading, hit: Hit): boolean {
  const methodical = hitsOf(reading, 'methodical-meeting').some((meeting) => covers(meeting, hit));
  return !methodical && !isSubordinate(reading, hit) && !isForOthers(reading, hit) && !isGoverned(reading, hit, 'news');
}

/** Meetings with pupils or parents organize no support of schools. */
function isForOthers(reading: TitleReading, hit: Hit): boolean {
  return hit.concept === 'organizational-form' && isForPupilsOrFamilies(audienceHits(reading, hit));
}

function guess(reading: TitleReading, hit: Hit, sure: boolean): InferredKind {
  const form = hit.form === undefined ? {} : { form: hit.form };
  return { kind: 'organizational', ...form, sure, words: wordsOfHit(reading, hit) };
}
