import {
  examineMonitoring,
  examineReview,
  type Finding,
  type Monitoring,
  type MonitoringSubject,
  monitoringRules,
  officialRubric,
  prepareMonitoring,
  reviewRules,
  viewMonitoring,
  whyMonitoringNotScored,
} from '@dorkarta/core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { earlierReports, importedRoadmaps, monitoredRoadmaps } from '../mapping/map-file.ts';
import { withoutConsequences } from './consequences.ts';
import { askedRules, type ExamineOptions, rubricOf } from './examine-options.ts';
import { findingDiagnostics } from './finding-diagnostics.ts';
import { locateAmong, type MappedText } from './locate.ts';
import { notScored, type Scored } from './scored.ts';

/** What there is to tell about a monitoring report. */
interface ExaminedMonitoring {
  readonly scored: Scored;
  readonly printed: { readonly type: 'monitoring'; readonly view: MonitoringSubject };
  readonly diagnostics: readonly Diagnostic[];
}

/** A monitoring report is judged by the criteria of the roadmap that it is on. */
export function examineMonitoringFile(
  file: Monitoring,
  mapped: MappedText,
  options: ExamineOptions,
): ExaminedMonitoring {
  const [imported] = importedRoadmaps(mapped.imports);
  const subject = prepareMonitoring(viewMonitoring(file, monitoredRoadmaps(mapped.imports), earlierReports(mapped)), {
    rubric: imported === undefined ? officialRubric : rubricOf(imported.roadmap, options),
    rubrics: options.rubrics ?? [officialRubric],
    inference: options.inference,
    mostReferences: options.mostReferences,
    asOf: options.asOf,
    warnDays: options.warnDays,
    locate: locateAmong(mapped),
  });
  return {
    get scored() {
      return subject.score === null ? notScored(whyMonitoringNotScored(subject)) : { score: subject.score };
    },
    printed: { type: 'monitoring', view: subject },
    diagnostics: findingDiagnostics(
      withoutConsequences(monitoringFindings(subject, options), mapped.diagnostics, mapped),
      mapped,
    ),
  };
}

/** Of a report whose own line is missing or says nothing, that is told; what its line does not say is not. */
function monitoringFindings(subject: MonitoringSubject, options: ExamineOptions): readonly Finding[] {
  const { monitoring, review } = subject;
  const findings = [
    ...examineMonitoring(subject, askedRules(monitoringRules, options)),
    ...(review === undefined ? [] : examineReview(review, askedRules(reviewRules, options))),
  ];
  return monitoring.title === '' ? findings.filter(({ place }) => place.node !== monitoring) : findings;
}
