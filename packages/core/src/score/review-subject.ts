import type { Rubric } from '../rubric/rubric.schema.ts';
import type { ReviewView } from '../view/review-view.ts';
import { type CountingRulings, countingRulings } from './counting-rulings.ts';
import { applyDecisions } from './decide.ts';
import { type Evidence, type EvidenceOptions, gatherEvidence } from './evidence.ts';
import { type ExpertWord, expertWord, ruledFacts } from './expert-word.ts';
import type { ReportedEvidence } from './reported.ts';
import type { Score } from './score.schema.ts';
import { type ReferenceOptions, scoreEvidence, whyFileNotScored, whyNotScored } from './score-roadmap.ts';
import { whyOnSeveral } from './several-roadmaps.ts';

/** An expert's conclusion under examination: what the program finds of the roadmap, and what it comes to with what the expert decided. */
export interface ReviewSubject {
  readonly view: ReviewView;
  /** Absent where the file imports no roadmap, or several. */
  readonly examined: ReviewedRoadmap | undefined;
}

/** The roadmap that an expert examined. */
export interface ReviewedRoadmap {
  readonly rubric: Rubric;
  /** All criteria that there are, to tell of one that is another rubric's. */
  readonly rubrics: readonly Rubric[];
  readonly evidence: Evidence;
  readonly word: ExpertWord;
  /** Null where the criteria are for other roadmaps. */
  readonly scores: ReviewScores | null;
}

/** What an examined roadmap comes to. */
export interface ReviewScores {
  /** As the program finds it by itself. */
  readonly found: Score;
  /** With what the expert says of events. */
  readonly ruled: Score;
  /** For which criteria that counts. */
  readonly counting: readonly CountingRulings[];
  /** With all that the expert decided. */
  readonly decided: Score;
}

/** By what a reviewed roadmap is judged. */
export interface ReviewOptions extends Pick<EvidenceOptions, 'inference'>, ReferenceOptions {
  readonly rubric: Rubric;
  readonly rubrics: readonly Rubric[];
  /** What is reported of the events, where the conclusion rests on a monitoring report too. */
  readonly monitoring?: ReportedEvidence | undefined;
}

/** Prepares an expert's conclusion for its rules, its score and its document. */
export function prepareReview(view: ReviewView, options: ReviewOptions): ReviewSubject {
  const examined = view.roadmap === undefined ? undefined : examineReviewed([view], options);
  return { view, examined };
}

/** Why an expert's conclusion has no score. */
export function whyReviewNotScored({ view: { review, roadmaps, roadmap }, examined }: ReviewSubject): string {
  if (roadmap !== undefined) return whyFileNotScored(roadmap.view.roadmap, examined?.rubric);
  if (roadmaps.length === 0) return whyFileNotScored(review);
  return whyOnSeveral(roadmaps.length, 'экспертизу');
}

/** What a roadmap comes to with what one or several experts decided of it. */
export function examineReviewed(
  [first, ...others]: readonly [ReviewView, ...ReviewView[]],
  { rubric, rubrics, inference, monitoring, ...references }: ReviewOptions,
): ReviewedRoadmap | undefined {
  const roadmap = first.roadmap?.view.roadmap;
  if (roadmap === undefined) return undefined;
  const word = expertWord([first, ...others], rubric);
  const gather = (): Evidence => ({
    ...gatherEvidence(roadmap, { inference }),
    ...(monitoring === undefined ? {} : { monitoring }),
  });
  const evidence = gather();
  if (whyNotScored(roadmap, rubric) !== undefined) return { rubric, rubrics, evidence, word, scores: null };
  const found = scoreEvidence(evidence, rubric, references);
  // What was found out about events by their own words does not hold with what experts say of them: they are looked at anew.
  const after = word.events.size === 0 ? evidence : ruledEvidence(gather(), word);
  const ruled = after === evidence ? found : scoreEvidence(after, rubric, references);
  const counting = after === evidence ? [] : countingRulings(rubric, word, evidence, after);
  const decided = applyDecisions({ found, ruled, counting }, word, rubric);
  return { rubric, rubrics, evidence, word, scores: { found, ruled, counting, decided } };
}

function ruledEvidence(evidence: Evidence, word: ExpertWord): Evidence {
  return { ...evidence, factOf: ruledFacts(evidence.factOf, word) };
}
