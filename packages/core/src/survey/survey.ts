import type { IsoDay } from '../calendar/iso-day.ts';
import type { Basis } from '../facts/fact.ts';
import type { Held } from '../json/held.ts';
import type { Score } from '../score/score.schema.ts';
import type { SurveyComparison } from './comparison.ts';
import type { EventRecord, FindingRecord, PeriodRecord, StandingRecord } from './survey-record.ts';

/**
 * A region's survey of the roadmaps of its municipalities, as plain JSON but for what is held as such: the note, its tables
 * and every comparison are made from it. It rests on the records alone, not on their order.
 */
export interface Survey {
  readonly kind: 'survey';
  /** The day of the survey; null where nobody named one. */
  readonly asOf: IsoDay | null;
  /** By which criteria the roadmaps are scored; null where there are none, or several. */
  readonly rubric: Score['rubric'] | null;
  /** The regional roadmap that they are laid beside; null where there is none. */
  readonly region: SurveyedRegion | null;
  /** Every municipality that has such schools, towns first, each group in alphabetical order. */
  readonly municipalities: readonly SurveyedMunicipality[];
  readonly figures: readonly Figure[];
  readonly copies: readonly Copy[];
  /** What the conclusions of the expertise come to, from the best. */
  readonly conclusions: readonly SurveyedConclusion[];
  readonly leftToExpert: readonly ExpertQuestion[];
  /** What conclusions on one roadmap contradict each other in; it is in doubt. */
  readonly disagreements: readonly SurveyDisagreement[];
  /** What is good in most of the roadmaps, and what is good in some. */
  readonly positives: readonly Remark[];
  readonly recommendations: readonly Remark[];
  /** What there is to say of files and names that were read all the same. */
  readonly notes: readonly { readonly file: string; readonly text: string }[];
  readonly notRead: readonly { readonly file: string; readonly reason: string }[];
  /** What changed since an earlier survey, where it is compared with one. */
  readonly comparison?: SurveyComparison;
}

/** The regional roadmap. */
export interface SurveyedRegion {
  readonly file: string;
  readonly title: string;
  readonly name: string | null;
  readonly period: PeriodRecord | null;
  readonly approval: string | null;
}

/** A municipality and what it handed in. */
export interface SurveyedMunicipality {
  /** The same next year, however it is written then. */
  readonly id: string;
  /** «город Владимир» */
  readonly name: string;
  /** «г. Владимир» */
  readonly short: string;
  /** «города Владимира», where a directory says so. */
  readonly genitive?: string;
  /** The file of its roadmap; null where it handed in none. */
  readonly file: string | null;
  readonly submitted: boolean;
  readonly roadmap: SurveyedRoadmap | null;
  /** Points of the expertise, with what was reported and what experts decided; null where there is none. */
  readonly score: Held<Score> | null;
  readonly monitoring?: SurveyedMonitoring;
  readonly findings: Held<readonly FindingRecord[]>;
}

/** A roadmap in numbers, and its events. */
export interface SurveyedRoadmap {
  readonly title: string;
  readonly period: PeriodRecord | null;
  readonly approval: string | null;
  /** How many events it has, and how many of them are surely the municipality's own; copies count once. */
  readonly events: number;
  readonly municipalEvents: number;
  /** All its events in printed order; what an expert said of them counts. */
  readonly rows: Held<readonly EventRecord[]>;
}

/** The last monitoring report on a roadmap. */
export interface SurveyedMonitoring extends StandingRecord {
  readonly file: string;
}

/** A figure: which municipalities, and on which of their events it stands. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Of how many municipalities. */
  readonly of: number;
  /** A number between 0 and 1, to thousandths: 0.692 is «69,2 %». */
  readonly share: number;
  /** By their short names, in the order of the survey. */
  readonly municipalities: readonly string[];
  readonly events: readonly FigureEvent[];
  /** Municipalities that would count if an expert says so, and the events in doubt. */
  readonly doubtful: { readonly municipalities: readonly string[]; readonly events: readonly FigureEvent[] };
  /** What stands in the way where a share is asked for: events without a deadline, without an indicator. */
  readonly against: readonly FigureEvent[];
  /** The forms of work that its events name, the most frequent first. */
  readonly forms: readonly string[];
  /** Why nothing can be counted; absent where it can. */
  readonly unknown?: string;
}

/** An event that a figure stands on. */
export interface FigureEvent {
  readonly municipality: string;
  readonly number: string | null;
  readonly title: string;
  /** The author's words that it rests on. */
  readonly words: string;
  readonly basis: Basis;
  readonly file: string;
  readonly line?: number;
}

/** Events of several municipalities that say the same in other words. */
export interface Copy {
  /** The school that both name; null where they name none. */
  readonly school: string | null;
  /** Whose school it is, as the lists of schools tell; null where they do not. */
  readonly owner: string | null;
  /** How much of their words is common, between 0 and 1. */
  readonly likeness: number;
  readonly places: readonly CopyPlace[];
}

/** Where a copied event stands. */
export interface CopyPlace {
  readonly municipality: string;
  readonly number: string | null;
  readonly title: string;
  readonly file: string;
  readonly line?: number;
}

/** A conclusion of the expertise, and whose it is. */
export interface SurveyedConclusion {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly municipalities: readonly string[];
}

/** A criterion that an expert has to decide. */
export interface ExpertQuestion {
  readonly municipality: string;
  readonly criterion: string;
  readonly title: string;
  readonly points: number;
  readonly events: readonly {
    readonly number: string | null;
    readonly title: string;
    readonly words: string;
  }[];
}

/** What experts say otherwise of: a criterion or an event. */
export interface SurveyDisagreement {
  readonly municipality: string;
  /** The code of the criterion; null where it is about an event. */
  readonly criterion: string | null;
  readonly event: { readonly number: string | null; readonly title: string } | null;
  /** What each conclusion says, by its file. */
  readonly says: readonly { readonly file: string; readonly words: string }[];
}

/** Something to be said of some municipalities, and the figure that it follows from. */
export interface Remark {
  readonly id: string;
  readonly figure: string;
  readonly text: string;
  readonly municipalities: readonly string[];
}
