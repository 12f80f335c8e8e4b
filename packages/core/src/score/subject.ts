import type { Inference } from '../facts/inference.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { officialRubric } from '../rubric/official-rubric.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Score } from './score.schema.ts';
import { type Locate, scoreEvidence, whyNotScored } from './score-roadmap.ts';

/** A roadmap under examination: looked at once, for the rules and for the score. */
export interface Subject extends Evidence {
  /** The criteria that apply. */
  readonly rubric: Rubric;
  /** The score by these criteria; null where they are for other roadmaps. */
  readonly score: Score | null;
}

/** How a roadmap is prepared for the rules. */
export interface SubjectOptions {
  /** The criteria; the official ones where absent. */
  readonly rubric?: Rubric;
  /** Gives the references of the score their place in the text. */
  readonly locate?: Locate;
  /** Infers from words; anew each time where absent. */
  readonly inference?: Inference | undefined;
}

/** Prepares a roadmap for the rules. */
export function prepareSubject(roadmap: Roadmap, options: SubjectOptions = {}): Subject {
  const { rubric = officialRubric, locate = () => undefined, inference } = options;
  const evidence = gatherEvidence(roadmap, inference);
  const score = whyNotScored(roadmap, rubric) === undefined ? scoreEvidence(evidence, rubric, locate) : null;
  return { ...evidence, rubric, score };
}
