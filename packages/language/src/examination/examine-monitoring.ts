import {
  examineMonitoring,
  type Finding,
  type Monitoring,
  type MonitoringSubject,
  monitoringRules,
  officialRubric,
  prepareMonitoring,
  viewMonitoring,
  whyMonitoringNotScored,
} from '@dorkarta/core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { earlierReports, importedRoadmaps, monitoredRoadmaps } from '../mapping/map-file.ts';
import { type ExamineOptions, rubricOf } from './examine-options.ts';
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
  const subject = prepareMonitoring(
    viewMonitoring(file, monitoredRoadmaps(mapped.imports), earlierReports(mapped.imports)),
    {
      rubric: imported === undefined ? officialRubric : rubricOf(imported.roadmap, options),
      inference: options.inference,
      mostReferences: options.mostReferences,
      asOf: options.asOf,
      warnDays: options.warnDays,
      locate: locateAmong(mapped),
    },
  );
  const { score } = subject;
  return {
    scored: score === null ? notScored(whyMonitoringNotScored(subject)) : { score },
    printed: { type: 'monitoring', view: subject },
    diagnostics: findingDiagnostics(monitoringFindings(subject), mapped),
  };
}

/** Of a report whose own line is missing or says nothing, that is told; what its line does not say is not. */
function monitoringFindings(subject: MonitoringSubject): readonly Finding[] {
  const findings = examineMonitoring(subject, monitoringRules);
  const { monitoring } = subject;
  return monitoring.title === '' ? findings.filter(({ place }) => place.node !== monitoring) : findings;
}
