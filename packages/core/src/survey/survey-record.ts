import type { IsoDay } from '../calendar/iso-day.ts';
import type { EventFeature } from '../facts/event-feature.ts';
import type { Basis, Certainty } from '../facts/fact.ts';
import type { Held } from '../json/held.ts';
import type { RuleId, Severity } from '../judging/rule-catalogue.ts';
import type { Level } from '../model/level.ts';
import type { Score } from '../score/score.schema.ts';
import type { SayingRecord } from './sayings.ts';

/**
 * What a survey keeps of one file, as plain JSON: a file is read once, by itself, wherever that is done, and its record can be
 * stored. {@link surveyOf} folds records, in whatever order they come. What is long is held as JSON: it is looked at once.
 */
export type SurveyRecord = RoadmapRecord | MonitoringRecord | ReviewRecord | DirectoryRecord | UnreadRecord;

/** What can be so of an event that a survey counts: what criteria ask of it, and what only a region asks. */
export type SurveyFeature = EventFeature | 'concrete-deadline' | 'joins-region';

/** A fact of an event; of what is not so only where somebody could think it is. */
export interface FactRecord {
  readonly certainty: Certainty;
  readonly basis: Basis;
  readonly words: string;
  readonly why?: string;
}

/** An event as a survey sees it. */
export interface EventRecord {
  /** The same as long as its name, or without one its title, and its roadmap stay. */
  readonly sign: string;
  /** As printed; null where it has none. */
  readonly number: string | null;
  readonly title: string;
  /** Where it stands in its file, from 1. */
  readonly line?: number;
  readonly deadline: string;
  readonly performers: string;
  readonly indicators: readonly string[];
  /** The forms of work that it states or names: «семинар», «круглый стол». */
  readonly forms: readonly string[];
  /** The number of the earlier event of the same roadmap that says the same; copies count once. */
  readonly copies?: string;
  readonly facts: Readonly<Partial<Record<SurveyFeature, FactRecord>>>;
}

/** What rules found in a file. */
export interface FindingRecord {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** The author's reason for not checking it. */
  readonly suppressed?: string;
}

/** For which time a roadmap is; a day is null where the words do not say it. */
export interface PeriodRecord {
  readonly text: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** A roadmap: a municipality's, its region's or a school's. */
export interface RoadmapRecord {
  readonly type: 'roadmap';
  readonly file: string;
  /** By what reports and conclusions mean it, in whatever version. */
  readonly sign: string;
  /** Another one for each version; only records of one survey can be told apart by it. */
  readonly version: string;
  readonly level: Level;
  readonly title: string;
  /** As the author names it; absent where he does not. */
  readonly municipality?: string;
  readonly region?: string;
  readonly period: PeriodRecord | null;
  /** The act that approves it, in the author's words. */
  readonly approval: string | null;
  /** The day of that act, or of the signature that approves it; of several the last. */
  readonly approvedOn: IsoDay | null;
  /** The municipalities that it lists itself, as a region's may. */
  readonly municipalities: readonly MunicipalityEntry[];
  /** What a region's roadmap proposes to municipalities. */
  readonly proposals: readonly string[];
  /** The schools that it declares. */
  readonly schools: readonly string[];
  readonly score: Held<Score> | null;
  readonly events: Held<readonly EventRecord[]>;
  /** What the title of each event says, in their order; null of copies. */
  readonly sayings: Held<readonly (SayingRecord | null)[]>;
  readonly findings: Held<readonly FindingRecord[]>;
}

/** How the events of a roadmap stand by the day of a monitoring report. */
export interface StandingRecord {
  readonly asOf: IsoDay | null;
  /** Of the events that are due: all, those with a report on them, those that were held, and those nobody knows of. */
  readonly due: number;
  readonly reported: number;
  readonly held: number;
  readonly overdue: number;
  /** How each event stands, by its sign. */
  readonly events: readonly { readonly sign: string; readonly state: string }[];
}

/** A monitoring report, on the roadmap that it imports. */
export interface MonitoringRecord {
  readonly type: 'monitoring';
  readonly file: string;
  readonly title: string;
  /** Its own day, whichever day its events are looked at. */
  readonly date: IsoDay | null;
  /** The sign of the roadmap; absent where it imports none, or several. */
  readonly roadmap?: string;
  readonly standing: StandingRecord;
  readonly score: Score | null;
  readonly findings: Held<readonly FindingRecord[]>;
}

/** An expert's conclusion, on the roadmap that it imports. */
export interface ReviewRecord {
  readonly type: 'review';
  readonly file: string;
  readonly title: string;
  readonly date: IsoDay | null;
  readonly roadmap?: string;
  /** What the expert says of events, by their signs. */
  readonly rulings: readonly {
    readonly sign: string;
    readonly facts: Readonly<Partial<Record<SurveyFeature, FactRecord>>>;
  }[];
  readonly score: Score | null;
  readonly findings: Held<readonly FindingRecord[]>;
}

/** A municipality that has schools to be helped, as a directory names it. */
export interface MunicipalityEntry {
  /** The name by which roadmaps may mean it. */
  readonly name?: string;
  /** «город Владимир» */
  readonly title: string;
  /** «г. Владимир» */
  readonly short?: string;
  /** «города Владимира», where it cannot be derived. */
  readonly genitive?: string;
}

/** A file that only declares. */
export interface DirectoryRecord {
  readonly type: 'directory';
  readonly file: string;
  readonly municipalities: readonly MunicipalityEntry[];
}

/** A file that gives nothing to a survey, and why. */
export interface UnreadRecord {
  readonly type: 'unread';
  readonly file: string;
  readonly reason: string;
}
