import { audienceHits, isForPupilsOrFamilies } from './infer-audience.ts';
import { isBeyondMunicipal, levelOf } from './infer-level.ts';
import { targetingOf } from './infer-targeting.ts';
import type { InferredKind } from './inferred-kind.ts';
import { type Hit, hitsOf, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { covers, overlaps } from './reading/spans.ts';
import { eventHits, isGoverned, isSubordinate, withoutInner } from './roles.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

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
  if (methodical || isTaught(reading, hit) || isAroundCurators(reading, hit)) return false;
  return !isSubordinate(reading, hit) && !isForOthers(reading, hit) && !isGoverned(reading, hit, 'news');
}

/** A «семинар-совещание» that only its theme connects with the programmes of schools teaches how to write them. */
function isTaught(reading: TitleReading, hit: Hit): boolean {
  if (hit.form !== 'семинар-совещание' || hitsOf(reading, 'low-schools').length > 0) return false;
  const named = supported.flatMap((concept) => hitsOf(reading, concept));
  return named.length > 0 && named.every(({ from }) => reading.words[from]?.quoted === true);
}

const supported: readonly Concept[] = ['reform', 'roadmap', 'teams', 'coordination', 'help-to-schools', 'curators'];

/** Where curators are all that the title names, the work must be with them («Анализ рекомендаций кураторов» is not). */
function isAroundCurators(reading: TitleReading, hit: Hit): boolean {
  const curators = hitsOf(reading, 'curators');
  if (curators.length === 0 || !hitsOf(reading, 'reviewing').some(({ from }) => from === hit.from)) return false;
  const others: readonly Concept[] = ['low-schools', ...supported.filter((concept) => concept !== 'curators')];
  if (others.some((concept) => hitsOf(reading, concept).length > 0)) return false;
  return !curators.some((curator) => overlaps(curator, hit));
}

/** Meetings with pupils or parents organize no support of schools. */
function isForOthers(reading: TitleReading, hit: Hit): boolean {
  return hit.concept === 'organizational-form' && isForPupilsOrFamilies(audienceHits(reading, hit));
}

function guess(reading: TitleReading, hit: Hit, sure: boolean): InferredKind {
  const form = hit.form === undefined ? {} : { form: hit.form };
  return { kind: 'organizational', ...form, sure, words: wordsOfHit(reading, hit) };
}
