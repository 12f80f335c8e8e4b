import { indexSchools, type SchoolIndex } from '../schools/school-index.ts';
import { foldTitle } from '../text/fold.ts';
import { examLogistics, schoolLife } from './off-field.ts';
import { type Hit, hitsOf, readTitle, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { covers } from './reading/spans.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** What a roadmap knows of itself when its titles are judged. */
export interface TargetingContext {
  /** The schools that the roadmap supports, by their titles or prepared. */
  readonly schools: readonly string[] | SchoolIndex;
  /** The title of the roadmap; «дорожная карта» in an event's title means it. */
  readonly roadmapTitle?: string;
}

/** Whether a title is of targeted support of schools («адресное сопровождение школ»), and the author's words it rests on. */
export interface Targeting {
  readonly targeted: 'sure' | 'doubtful' | 'never';
  readonly words: string;
}

const sureConcepts: readonly Concept[] = ['low-schools', 'reform', 'coordination', 'teams', 'help-to-schools'];

/**
 * Whether a title names those whom the roadmap supports: schools with low results, one of the roadmap's schools, their teams
 * or curators, anti-risk programmes, or this roadmap; `never` for the logistics of exams and general school life
 * (recommendations on municipal roadmaps, criterion 1).
 */
export function inferTargeting(title: string, context: TargetingContext = { schools: [] }): Targeting {
  return targetingOf(readTitle(title), context);
}

/** {@link inferTargeting} of a title already read. */
export function targetingOf(
  reading: TitleReading,
  context: TargetingContext = { schools: [] },
  read: (title: string) => TitleReading = readTitle,
): Targeting {
  const off = examLogistics(reading) ?? schoolLife(reading);
  if (off !== undefined) return { targeted: 'never', words: wordsOfHit(reading, off) };
  const hit = sureHit(reading, isOffField(context.roadmapTitle, read));
  if (hit !== undefined) return { targeted: 'sure', words: wordsOfHit(reading, hit) };
  const { schools } = context;
  const index = 'namedIn' in schools ? schools : indexSchools(schools);
  const [school] = index.namedIn(reading.title);
  if (school !== undefined) return { targeted: 'sure', words: school.words };
  const hint = hitsOf(reading, 'biased-schools')[0] ?? hitsOf(reading, 'roadmap')[0];
  return { targeted: 'doubtful', words: hint === undefined ? '' : wordsOfHit(reading, hint) };
}

function sureHit(reading: TitleReading, inOtherRoadmap: boolean): Hit | undefined {
  const hits = [
    ...sureConcepts.flatMap((concept) => hitsOf(reading, concept)),
    ...exceptWithin(reading, 'curators', 'other-curators'),
    ...(inOtherRoadmap ? [] : exceptWithin(reading, 'roadmap', 'other-roadmap')),
  ];
  return hits.length === 0 ? undefined : hits.reduce((first, hit) => (hit.from < first.from ? hit : first));
}

function exceptWithin(reading: TitleReading, concept: Concept, other: Concept): readonly Hit[] {
  const others = hitsOf(reading, other);
  return hitsOf(reading, concept).filter((hit) => !others.some((outer) => covers(outer, hit)));
}

/** A roadmap of exams makes «реализация дорожной карты» no support of schools. */
function isOffField(roadmapTitle: string | undefined, read: (title: string) => TitleReading): boolean {
  if (roadmapTitle === undefined || foldTitle(roadmapTitle) === '') return false;
  const reading = read(roadmapTitle);
  return hitsOf(reading, 'other-roadmap').length > 0 || examLogistics(reading) !== undefined;
}
