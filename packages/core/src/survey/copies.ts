import { readHeld } from '../json/held.ts';
import { indexSchools, type SchoolIndex } from '../schools/school-index.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { grouped } from '../text/grouped.ts';
import {
  commonSchool,
  likeness,
  mostTogether,
  neighboursAmong,
  rootsIn,
  type Said,
  type Saying,
  sayingOf,
  sayingRecord,
} from './sayings.ts';
import type { Copy, CopyPlace, SurveyedMunicipality } from './survey.ts';
import type { EventRecord, RoadmapRecord } from './survey-record.ts';

/** Titles of fewer telling words are alike by chance. */
const fewestWords = 4;
/** Titles that name one school are copies where so much of their words is common; less is enough where it surely is only one's. */
const likeWithSchool = 0.8;
const likeWithOnesSchool = 0.6;
/** Titles that name none must be long, and say nearly the same. */
const fewestWordsAlone = 8;
const likeAlone = 0.9;
/** What so much of a proposal of the region's is common with is the region's own sample. */
const likeSample = 0.7;

/** An event that may be a copy, with what it says. */
export interface Candidate extends Said {
  readonly owner: string;
  readonly place: CopyPlace;
}

/**
 * Events of several municipalities that say the same, as far as it is certain: with a school that is only one's, or in nearly
 * the same many words. What the regional roadmap itself says or proposes is nobody's copy.
 */
export function copiesAmong(
  all: readonly Candidate[],
  roadmaps: ReadonlyMap<string, RoadmapRecord>,
  region: RoadmapRecord | undefined,
): readonly Copy[] {
  const candidates = withoutSamples(all, region);
  const declares = declaredSchools(roadmaps);
  const pairs = pairsAmong(candidates, declares);
  return groupsOf(pairs, candidates)
    .map(({ members, found }) => copyOf(members, found, declares))
    .toSorted((one, other) => compareTexts(orderOf(one), orderOf(other)));
}

/** The events of a municipality that may be copies. */
export function candidatesOf(
  { id, short, file }: SurveyedMunicipality,
  events: readonly EventRecord[],
  roadmap: RoadmapRecord,
): readonly Candidate[] {
  const sayings = readHeld(roadmap.sayings);
  return events.flatMap(({ number, title, line, facts }, index) => {
    const said = sayings[index];
    if (said == null || facts['joins-region']?.certainty === 'yes') return [];
    const place = { municipality: short, number, title, file: file ?? '', ...(line === undefined ? {} : { line }) };
    return rootsIn(said).length < fewestWords ? [] : [{ owner: id, place, said }];
  });
}

/** Without what the regional roadmap says itself, or proposes. */
function withoutSamples(candidates: readonly Candidate[], region: RoadmapRecord | undefined): readonly Candidate[] {
  const texts = region === undefined ? [] : [...region.proposals, ...readHeld(region.events).map(({ title }) => title)];
  const samples = texts.map((text) => sayingOf(sayingRecord(text)));
  const byRoot = grouped(
    samples.flatMap((sample) => [...sample.roots].map((root) => ({ root, sample }))),
    ({ root }) => root,
  );
  const samplesWith = (root: string): readonly Saying[] => {
    const having = byRoot.get(root) ?? [];
    return having.length > mostTogether ? [] : having.map(({ sample }) => sample);
  };
  return candidates.filter(({ said }) => {
    const saying = sayingOf(said);
    const near = new Set([...saying.roots].flatMap((root) => samplesWith(root)));
    return ![...near].some((sample) => likeness(saying, sample) >= likeSample);
  });
}

/** Whether a municipality declares a school that is named so. */
type Declares = (municipality: string, words: string) => boolean;

function declaredSchools(roadmaps: ReadonlyMap<string, RoadmapRecord>): Declares {
  // Of thousands only few say what others say too.
  const indexes = new Map<string, SchoolIndex>();
  const indexOf = (municipality: string): SchoolIndex => {
    const known = indexes.get(municipality) ?? indexSchools(roadmaps.get(municipality)?.schools ?? []);
    indexes.set(municipality, known);
    return known;
  };
  return (municipality, words) => indexOf(municipality).namedIn(words).length > 0;
}

interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly school: string | null;
  readonly likeness: number;
}

function pairsAmong(candidates: readonly Candidate[], declares: Declares): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const order = new Map(candidates.map((each, index) => [each, index]));
  for (const neighbours of neighboursAmong(candidates)) {
    const group = neighbours.map((each) => ({ each, saying: sayingOf(each.said) }));
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const pair = one.each.owner === other.each.owner ? undefined : pairOf(one, other, declares);
        if (pair !== undefined) pairs.set(`${order.get(one.each)} ${order.get(other.each)}`, pair);
      }
    }
  }
  return [...pairs.values()];
}

/** A candidate with what it says. */
interface Neighbour {
  readonly each: Candidate;
  readonly saying: Saying;
}

function pairOf(one: Neighbour, other: Neighbour, declares: Declares): Pair | undefined {
  const both = { one: one.each, other: other.each, likeness: likeness(one.saying, other.saying) };
  const alike = both.likeness;
  const school = commonSchool(one.saying, other.saying);
  if (school !== undefined) {
    const owners = [one.each, other.each].filter(({ owner }) => declares(owner, school.words)).length;
    const enough = owners === 1 ? likeWithOnesSchool : likeWithSchool;
    return alike >= enough && owners < 2 ? { ...both, school: school.words } : undefined;
  }
  const named = one.saying.schools.length + other.saying.schools.length;
  const words = Math.min(one.saying.roots.size, other.saying.roots.size);
  const isSure = named === 0 && words >= fewestWordsAlone && alike >= likeAlone;
  return isSure ? { ...both, school: null } : undefined;
}

interface Group {
  readonly members: readonly Candidate[];
  readonly found: readonly Pair[];
}

/** Pairs that hang together; without a school, what more than two municipalities say is a sample of somebody's. */
function groupsOf(pairs: readonly Pair[], candidates: readonly Candidate[]): readonly Group[] {
  const leaders = new Map<Candidate, Candidate>();
  const leaderOf = (each: Candidate): Candidate => {
    let leader = each;
    for (let above = leaders.get(leader); above !== undefined; above = leaders.get(leader)) leader = above;
    // Who was asked is led at once next time: chains do not grow long.
    if (leader !== each) leaders.set(each, leader);
    return leader;
  };
  for (const { one, other } of pairs) {
    const [first, second] = [leaderOf(one), leaderOf(other)];
    if (first !== second) leaders.set(second, first);
  }
  const found = grouped(pairs, ({ one }) => leaderOf(one));
  const inPairs = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const members = grouped(
    candidates.filter((each) => inPairs.has(each)),
    leaderOf,
  );
  return [...members].flatMap(([leader, group]) => {
    const ofGroup = found.get(leader) ?? [];
    const owners = new Set(group.map(({ owner }) => owner));
    const isSample = ofGroup.every(({ school }) => school === null) && owners.size > 2;
    return isSample ? [] : [{ members: group, found: ofGroup }];
  });
}

function copyOf(members: readonly Candidate[], found: readonly Pair[], declares: Declares): Copy {
  const school = found.find((pair) => pair.school !== null)?.school ?? null;
  const owners = members.filter(({ owner }) => school !== null && declares(owner, school));
  const [owner, ...others] = new Set(owners.map(({ place }) => place.municipality));
  return {
    school,
    owner: others.length === 0 ? (owner ?? null) : null,
    likeness: Number(found.reduce((most, pair) => Math.max(most, pair.likeness), 0).toFixed(2)),
    places: members.map(({ place }) => place),
  };
}

function orderOf({ places }: Copy): string {
  return places.map(({ file, number }) => `${file} ${number}`).join('|');
}
