import type { DayInterval } from '../calendar/iso-day.ts';
import type { CriterionState, Reference, Score } from '../score/score.schema.ts';

/** What happened to something between two versions of a roadmap; what is said anew and moved too is `reworded`. */
export type Change = 'added' | 'dropped' | 'reworded' | 'moved' | 'changed';

/** What another version says in a field; of several values each by itself, of what is not said none. */
export interface FieldChange {
  /** The field as programs call it; a field of the author's own by its word. */
  readonly field: string;
  /** Its word in Russian: «исполнители». */
  readonly name: string;
  /** The stage that says it; absent where the whole does. */
  readonly stage?: string;
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** The first and the last day of deadlines whose days are known. */
  readonly days?: { readonly old: DayInterval | null; readonly new: DayInterval | null };
  /** By how many days the end of a deadline came later; earlier where negative. */
  readonly shift?: number;
  /** The times that a deadline named and no longer does, and those that it names anew; absent where it names the same ones. */
  readonly occasions?: { readonly old: readonly DayInterval[]; readonly new: readonly DayInterval[] };
}

/** Where something stood or stands. */
export interface TextPosition {
  /** From 1; absent where the model came from elsewhere. */
  readonly line?: number;
  readonly column?: number;
}

/** An event of one of the versions. */
export interface EventPosition extends TextPosition {
  /** As it is printed; null where it has none. */
  readonly number: string | null;
  readonly title: string;
  /** The section that it stands in; null where it stands in none. */
  readonly section: string | null;
}

/** A section or subsection of one of the versions. */
export interface SectionPosition extends TextPosition {
  readonly number: string | null;
  readonly title: string;
}

/** What happened to an event. */
export interface EventChange {
  readonly change: Change;
  /** Absent where it was added. */
  readonly old?: EventPosition;
  /** Absent where it was dropped. */
  readonly new?: EventPosition;
  readonly fields: readonly FieldChange[];
  /** The criteria that rest on it now and did not before, and those that do not any more, by their ids. */
  readonly criteria: { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

/** What happened to a section or subsection itself. */
export interface SectionChange {
  readonly change: Change;
  readonly old?: SectionPosition;
  readonly new?: SectionPosition;
  readonly fields: readonly FieldChange[];
}

/** An event that is the same, and only called or dated otherwise because of what stands around it. */
export interface CarriedAlong {
  readonly old: EventPosition;
  readonly new: EventPosition;
}

/** An event that a criterion stands otherwise for, and of which version. */
export interface CauseReference extends Reference {
  readonly in: 'old' | 'new';
}

/** A criterion that does not stand as it stood. */
export interface CriterionChange {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Null where the criteria of that version have none such. */
  readonly old: CriterionState | null;
  readonly new: CriterionState | null;
  readonly because: readonly CauseReference[];
}

/** What the changes did to the score; null is a version that the criteria do not judge. */
export interface ScoreChange {
  readonly old: Score | null;
  readonly new: Score | null;
  readonly criteria: readonly CriterionChange[];
}

/** What another version of a roadmap says otherwise. */
export interface RoadmapChanges {
  /** What is said of the roadmap as a whole. */
  readonly roadmap: readonly FieldChange[];
  readonly sections: readonly SectionChange[];
  /** In the order of the new version; what was dropped stands where it stood. */
  readonly events: readonly EventChange[];
  /** Events that only have other numbers, because of what was added, dropped or moved before them. */
  readonly renumbered: readonly CarriedAlong[];
  /** Events whose deadline is said in the same words and means other days, because the period is another one. */
  readonly shiftedWithPeriod: readonly CarriedAlong[];
  readonly score: ScoreChange;
}

/** Whether two versions say the same. */
export function isUnchanged({
  roadmap,
  sections,
  events,
  renumbered,
  shiftedWithPeriod,
  score,
}: RoadmapChanges): boolean {
  return [roadmap, sections, events, renumbered, shiftedWithPeriod, score.criteria].every(({ length }) => length === 0);
}
