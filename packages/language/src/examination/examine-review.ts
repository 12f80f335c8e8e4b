import {
  examineReview,
  officialRubric,
  prepareReview,
  type Review,
  type ReviewSubject,
  reportedBy,
  reviewRules,
  type Score,
  viewReview,
  whyReviewNotScored,
} from '@dorkarta/core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { earlierReports, importedRoadmaps, monitoredRoadmaps } from '../mapping/map-file.ts';
import { withoutConsequences } from './consequences.ts';
import { askedRules, type ExamineOptions, rubricOf } from './examine-options.ts';
import { findingDiagnostics } from './finding-diagnostics.ts';
import { locateAmong, type MappedText } from './locate.ts';
import { notScored, type Scored } from './scored.ts';

/** What there is to tell about an expert's conclusion. */
interface ExaminedReview {
  readonly scored: Scored;
  readonly printed: { readonly type: 'review'; readonly subject: ReviewSubject };
  readonly diagnostics: readonly Diagnostic[];
}

/** An expert's conclusion is judged by the criteria of the roadmap that it is on. */
export function examineReviewFile(file: Review, mapped: MappedText, options: ExamineOptions): ExaminedReview {
  const [imported] = importedRoadmaps(mapped.imports);
  const { rubrics = [officialRubric], inference, mostReferences } = options;
  const roadmaps = monitoredRoadmaps(mapped.imports);
  const rubric = imported === undefined ? officialRubric : rubricOf(imported.roadmap, options);
  const { asOf } = options;
  const subject = prepareReview(viewReview(file, roadmaps), {
    rubric,
    monitoring: reportedBy(earlierReports(mapped), roadmaps, { rubric, inference, asOf }),
    rubrics,
    inference,
    mostReferences,
    locate: locateAmong(mapped),
  });
  return {
    scored: scoredReview(subject),
    printed: { type: 'review', subject },
    diagnostics: findingDiagnostics(
      withoutConsequences(examineReview(subject, askedRules(reviewRules, options)), mapped.diagnostics, mapped),
      mapped,
    ),
  };
}

/** The score of an expert's conclusion with all references of its criteria. */
export function fullReviewScore({ view, examined }: ReviewSubject, mapped: MappedText): Score | null {
  if (examined === undefined) return null;
  const { rubric, rubrics, evidence } = examined;
  const options = { rubric, rubrics, monitoring: evidence.monitoring, locate: locateAmong(mapped) };
  return prepareReview(view, options).examined?.scores?.decided ?? null;
}

function scoredReview(subject: ReviewSubject): Scored {
  const score = subject.examined?.scores?.decided;
  return score === undefined ? notScored(whyReviewNotScored(subject)) : { score };
}
