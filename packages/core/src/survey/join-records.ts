import type { IsoDay } from '../calendar/iso-day.ts';
import { type Held, hold, readHeld } from '../json/held.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import type { CriterionScore, Score } from '../score/score.schema.ts';
import { totalled } from '../score/total-score.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { grouped } from '../text/grouped.ts';
import { rankText } from '../text/rank-text.ts';
import { isLater } from './days.ts';
import {
  contestedCriterion,
  contestedFact,
  type Disagreement,
  disagreementOnCriterion,
  disagreementOnEvent,
  type SaidIn,
} from './disagreements.ts';
import type {
  EventRecord,
  FactRecord,
  MonitoringRecord,
  ReviewRecord,
  RoadmapRecord,
  SurveyFeature,
} from './survey-record.ts';

/** A roadmap with what was reported of it and what experts said of it. */
export interface JoinedRoadmap {
  readonly roadmap: RoadmapRecord;
  readonly events: readonly EventRecord[];
  /** The events and the score as they are held. */
  readonly rows: Held<readonly EventRecord[]>;
  readonly score: Score | null;
  readonly heldScore: Held<Score> | null;
  readonly monitoring: MonitoringRecord | undefined;
  /** What experts contradict each other in. */
  readonly disagreements: readonly Disagreement[];
}

/** Records by the roadmap that they are on. */
export interface RecordsOn {
  readonly monitorings: ReadonlyMap<string, readonly MonitoringRecord[]>;
  readonly reviews: ReadonlyMap<string, readonly ReviewRecord[]>;
}

/** Puts a roadmap together with its last report and all conclusions on it. */
export function joinRoadmap(
  roadmap: RoadmapRecord,
  { monitorings, reviews }: RecordsOn,
  { rubrics, asOf }: { readonly rubrics: readonly Rubric[]; readonly asOf: IsoDay | undefined },
): JoinedRoadmap {
  const monitoring = lastReport(monitorings.get(roadmap.sign) ?? [], asOf);
  const conclusions = (reviews.get(roadmap.sign) ?? []).toSorted(byDate);
  const events = readHeld(roadmap.events);
  const ruled = withRulings(events, conclusions);
  const areEventsContested = ruled.disagreements.length > 0;
  const found = roadmap.score === null ? null : readHeld(roadmap.score);
  const decided = withDecisions(monitoring?.score ?? found, { reviews: conclusions, areEventsContested }, rubrics);
  return {
    roadmap,
    events: ruled.events,
    rows: ruled.events === events ? roadmap.events : hold(ruled.events),
    score: decided.score,
    heldScore: decided.score === found ? roadmap.score : decided.score && hold(decided.score),
    monitoring,
    disagreements: [...decided.disagreements, ...ruled.disagreements],
  };
}

/** The last of the reports; one of a later day than the survey's only where there is no other. */
function lastReport(reports: readonly MonitoringRecord[], asOf: IsoDay | undefined): MonitoringRecord | undefined {
  const rank = ({ date, standing, title }: MonitoringRecord): string =>
    rankText(isLater(date, asOf) ? '' : 'by then', date ?? '', title, String(standing.reported));
  return reports.toSorted((one, other) => compareTexts(rank(other), rank(one)))[0];
}

function byDate(one: ReviewRecord, other: ReviewRecord): number {
  return compareTexts(rankText(one.date ?? '', one.title), rankText(other.date ?? '', other.title));
}

/** What experts say of events, and what of it they contradict each other in. */
interface Ruled {
  readonly events: readonly EventRecord[];
  readonly disagreements: readonly Disagreement[];
}

/** What an expert says of an event holds; what experts contradict each other in is in doubt, whatever the program finds. */
function withRulings(events: readonly EventRecord[], reviews: readonly ReviewRecord[]): Ruled {
  const statements = reviews.flatMap(({ file, rulings }) =>
    rulings.flatMap(({ sign, facts }) =>
      Object.entries(facts).map(([feature, what]) => ({ file, sign, feature: feature as SurveyFeature, what })),
    ),
  );
  if (statements.length === 0) return { events, disagreements: [] };
  const bySign = grouped(statements, ({ sign }) => sign);
  const disagreements: Disagreement[] = [];
  const ruledFacts = (event: EventRecord): readonly (readonly [SurveyFeature, FactRecord])[] =>
    [...grouped(bySign.get(event.sign) ?? [], ({ feature }) => feature)].flatMap(([feature, said]) => {
      const { number, title } = event;
      const disagreement = disagreementOnEvent({ number, title }, feature, said);
      if (disagreement !== undefined) disagreements.push(disagreement);
      const fact = disagreement === undefined ? said.at(-1)?.what : contestedFact(disagreement);
      return fact === undefined ? [] : [[feature, fact] as const];
    });
  const ruled = events.map((event) => {
    const facts = ruledFacts(event);
    return facts.length === 0 ? event : { ...event, facts: { ...event.facts, ...Object.fromEntries(facts) } };
  });
  return { events: ruled, disagreements };
}

/** What experts make of a score, and what of it they contradict each other in. */
interface DecidedScore {
  readonly score: Score | null;
  readonly disagreements: readonly Disagreement[];
}

/** A score with the criteria that experts decided; where conclusions come to different points, it is anything between these. */
function withDecisions(
  score: Score | null,
  { reviews, areEventsContested }: { readonly reviews: readonly ReviewRecord[]; readonly areEventsContested: boolean },
  rubrics: readonly Rubric[],
): DecidedScore {
  if (score === null) return { score, disagreements: [] };
  const { id, version } = score.rubric;
  const rubric = rubrics.find((each) => each.id === id && each.version === version);
  const examined = reviews.filter((each) => each.score?.rubric.id === id && each.score.rubric.version === version);
  if (rubric === undefined || examined.length === 0) return { score, disagreements: [] };
  const disagreements: Disagreement[] = [];
  const criteria = score.criteria.map((criterion) => {
    const said = decisionsOn(criterion, examined, areEventsContested);
    const disagreement = disagreementOnCriterion(
      criterion,
      said.map(({ file, what }) => ({ file, what: what.points })),
    );
    if (disagreement === undefined) return said[0]?.what ?? criterion;
    disagreements.push(disagreement);
    return contestedCriterion(
      criterion,
      said.map(({ what }) => what.points),
    );
  });
  return { score: totalled({ ...score, criteria }, rubric), disagreements };
}

/**
 * What conclusions come to in a criterion: those that decide it, else those whose words on its events change it, and where
 * experts contradict each other on events, all of them.
 */
function decisionsOn(
  { id }: CriterionScore,
  reviews: readonly ReviewRecord[],
  areEventsContested: boolean,
): readonly SaidIn<CriterionScore>[] {
  const all = reviews.flatMap(({ file, score }) =>
    (score?.criteria ?? []).flatMap((what) => (what.id === id ? [{ file, what }] : [])),
  );
  const decided = all.filter(({ what }) => what.decided !== undefined);
  const outright = decided.filter(({ what }) => what.decided?.on === 'criterion');
  if (outright.length > 0) return outright;
  return decided.length > 0 && areEventsContested ? all : decided;
}
