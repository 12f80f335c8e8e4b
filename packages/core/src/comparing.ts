/** What another version of a roadmap says otherwise: apart from the rest, since only who compares versions needs it. */

export { type ChangedWords, changedWords, type TextPiece } from './comparing/changed-words.ts';
export {
  type CauseReference,
  type Change,
  type CriterionChange,
  type EventChange,
  type EventPosition,
  type FieldChange,
  isUnchanged,
  type RoadmapChanges,
  type SectionChange,
  type SectionPosition,
  type TextPosition,
} from './comparing/changes.ts';
export { compareRoadmaps } from './comparing/compare-roadmaps.ts';
export {
  type ChangesExplanation,
  type CriterionChangeExplanation,
  explainChanges,
  type FieldExplanation,
  type ItemExplanation,
  type ScoreChangeExplanation,
} from './comparing/explain-changes.ts';
export type { RoadmapVersion } from './comparing/roadmap-version.ts';
