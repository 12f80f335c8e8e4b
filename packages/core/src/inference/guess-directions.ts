import { assertNever } from '../assert-never.ts';
import { type Kind, kinds } from '../taxonomy/kind.ts';
import { levelOf } from './infer-level.ts';
import type { InferredKind } from './inferred-kind.ts';
import { schoolLife } from './off-field.ts';
import { type Hit, hitsOf, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { overlaps } from './reading/spans.ts';
import { eventHits, isGoverned } from './roles.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

type Direction = Exclude<Kind, 'organizational' | 'methodical'>;

const hintConcepts: Readonly<Partial<Record<Direction, Concept>>> = {
  administration: 'administration-hint',
  monitoring: 'monitoring-hint',
  curatorship: 'curatorship-hint',
  experience: 'experience-hint',
  individual: 'individual-hint',
  objectivity: 'objectivity-hint',
};

const directions = kinds.filter((kind): kind is Direction => kind !== 'organizational' && kind !== 'methodical');

/**
 * The directions of the survey that the title goes in. A theme in quotes counts; an aim («с целью обмена опытом»), news of the
 * work and events of regional or federal level are doubtful.
 */
export function guessDirections(reading: TitleReading): readonly InferredKind[] {
  const isLocal = levelOf(reading) === undefined;
  return directions.flatMap((kind) => {
    const sure = hitsOf(reading, kind).map((hit) => guess(reading, kind, hit, isLocal && isOwn(reading, kind, hit)));
    const hint = hintConcepts[kind];
    const doubtful = hint === undefined ? [] : hitsOf(reading, hint).map((hit) => guess(reading, kind, hit, false));
    return [...sure, ...doubtful];
  });
}

function guess(reading: TitleReading, kind: Kind, hit: Hit, sure: boolean): InferredKind {
  return { kind, sure, words: wordsOfHit(reading, hit) };
}

function isOwn(reading: TitleReading, kind: Direction, hit: Hit): boolean {
  switch (kind) {
    case 'administration':
      return schoolLife(reading) === undefined && !hitsOf(reading, 'other-heads').some(({ from }) => from === hit.to);
    case 'individual':
      return isHelp(reading, hit);
    case 'diagnostics':
      return !isTopicOfForm(reading, hit);
    case 'experience':
      return !isAim(reading, hit);
    case 'parents':
    case 'curatorship':
      return !isGoverned(reading, hit, 'news');
    case 'monitoring':
      return (
        schoolLife(reading) === undefined && !hitsOf(reading, 'paper-monitoring').some(({ from }) => from === hit.from)
      );
    case 'objectivity':
      return true;
    default:
      return assertNever(kind);
  }
}

/** «Перечень школ, нуждающихся в адресной поддержке» and «с целью адресной помощи» help nobody. */
function isHelp(reading: TitleReading, hit: Hit): boolean {
  if (eventHits(reading, [hit]).length === 0 || isAim(reading, hit)) return false;
  return !hitsOf(reading, 'named-help').some((name) => overlaps(name, hit));
}

/** «Заседание методобъединения по оцениванию диагностических работ» diagnoses nobody. */
function isTopicOfForm(reading: TitleReading, hit: Hit): boolean {
  const forms = [...hitsOf(reading, 'methodical-form'), ...hitsOf(reading, 'organizational-form')];
  return eventHits(reading, forms).some(({ to }) => to < hit.from);
}

function isAim({ words }: TitleReading, { from }: Hit): boolean {
  return words.slice(Math.max(0, from - 4), from).some(({ stem }) => stem === 'цел');
}
