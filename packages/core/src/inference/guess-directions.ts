import type { Kind } from '../taxonomy/kind.ts';
import type { InferredKind } from './inferred-kind.ts';
import { type Hit, hitsOf, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { eventHits } from './roles.ts';
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

const directions: readonly Direction[] = [
  'administration',
  'monitoring',
  'curatorship',
  'experience',
  'individual',
  'diagnostics',
  'parents',
  'objectivity',
];

/** The directions of the survey that the title goes in; a theme in quotes counts, an aim («с целью обмена опытом») is doubtful. */
export function guessDirections(reading: TitleReading): readonly InferredKind[] {
  return directions.flatMap((kind) => {
    const sure = hitsOf(reading, kind).map((hit) => guess(reading, kind, hit, isOwn(reading, kind, hit)));
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
    case 'diagnostics':
      return !isTopicOfForm(reading, hit);
    case 'experience':
      return !isAim(reading, hit);
    case 'parents':
      return !isInformed(reading, hit);
    default:
      return true;
  }
}

/** «Заседание методобъединения по оцениванию диагностических работ» diagnoses nobody. */
function isTopicOfForm(reading: TitleReading, hit: Hit): boolean {
  const forms = [...hitsOf(reading, 'methodical-form'), ...hitsOf(reading, 'organizational-form')];
  return eventHits(reading, forms).some(({ to }) => to < hit.from);
}

function isAim({ words }: TitleReading, { from }: Hit): boolean {
  return words.slice(Math.max(0, from - 4), from).some(({ stem }) => stem === 'цел');
}

function isInformed(reading: TitleReading, hit: Hit): boolean {
  return hitsOf(reading, 'news').some(({ to }) => to < hit.from);
}
