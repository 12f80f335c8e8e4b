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

/** Prepares a roadmap for the rules. `locate` gives the references of its score their place in the text. */
export function prepareSubject(
  roadmap: Roadmap,
  rubric: Rubric = officialRubric,
  locate: Locate = () => undefined,
): Subject {
  const evidence = gatherEvidence(roadmap);
  const score = whyNotScored(roadmap, rubric) === undefined ? scoreEvidence(evidence, rubric, locate) : null;
  return { ...evidence, rubric, score };
}
