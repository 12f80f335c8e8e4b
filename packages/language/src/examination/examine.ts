import {
  examineRoadmap,
  officialRubric,
  type PrintedFile,
  placeOf,
  prepareSubject,
  type Roadmap,
  type Rubric,
  roadmapRules,
  type Severity,
  type Subject,
  templateTroubleMessage,
  whyFileNotScored,
} from '@dorkarta/core';
import { type Diagnostic, diagnose, inTextOrder } from '../diagnostics/diagnostic.ts';
import type { Trace } from '../places/trace.ts';
import { joined } from '../structure/joined.ts';
import { withoutConsequences, withoutTextConsequences } from './consequences.ts';
import { examineMonitoringFile } from './examine-monitoring.ts';
import { askedRules, chosenRubric, type ExamineOptions } from './examine-options.ts';
import { examineReviewFile } from './examine-review.ts';
import { findingDiagnostics } from './finding-diagnostics.ts';
import { locateIn, type MappedText } from './locate.ts';
import { notScored, type Scored } from './scored.ts';

/** Everything that there is to tell about a file. */
export interface Examination {
  readonly diagnostics: readonly Diagnostic[];
  /** The roadmap under examination, with its score; absent for a file that holds none. */
  readonly subject?: Subject;
  /** What the file comes to by the criteria, or why they do not judge it. */
  readonly scored: Scored;
  /** What documents are made from; absent for a file that only declares. */
  readonly printed?: PrintedFile;
}

/** Examines a file: the language's own diagnostics, the findings of the rules about its kind, and the score of a roadmap. */
export function examineFile(mapped: MappedText, options: ExamineOptions = {}): Examination {
  const { severity = {}, onlyErrors } = options;
  const examined = examineKind(mapped, options);
  const all = withoutTextConsequences([...mapped.diagnostics, ...examined.diagnostics], mapped.text);
  const told = all.flatMap((diagnostic) => withSeverity(diagnostic, severity[diagnostic.rule]));
  const asked = onlyErrors === true ? told.filter((each) => each.severity === 'error') : told;
  return joined(examined, { diagnostics: inTextOrder(asked) });
}

/** What the rules about its kind of file find in it. */
function examineKind(mapped: MappedText, options: ExamineOptions): Examination {
  const { file } = mapped;
  switch (file.type) {
    case 'roadmap':
      return examineRoadmapFile(file, mapped, options);
    case 'monitoring':
      return examineMonitoringFile(file, mapped, options);
    case 'review':
      return examineReviewFile(file, mapped, options);
    case 'directory':
      return { diagnostics: [], scored: notScored(whyFileNotScored(file)) };
  }
}

function examineRoadmapFile(file: Roadmap, mapped: MappedText, options: ExamineOptions): Examination {
  const { trace } = mapped;
  const { rubric, diagnostics } = rubricFor(file, trace, options);
  const subject = prepareSubject(file, {
    rubric,
    templates: options.templates,
    inference: options.inference,
    memory: options.memory,
    mostReferences: options.mostReferences,
    locate: locateIn(mapped),
  });
  return {
    diagnostics: [
      ...diagnostics,
      ...templateDiagnostics(subject, trace, options),
      ...findingDiagnostics(
        withoutConsequences(
          examineRoadmap(subject, askedRules(roadmapRules, options)),
          [...mapped.diagnostics, ...diagnostics],
          mapped,
        ),
        mapped,
      ),
    ],
    subject,
    get scored() {
      return subject.score === null ? notScored(whyFileNotScored(file, rubric)) : { score: subject.score };
    },
    printed: { type: 'roadmap', view: subject.view },
  };
}

/** The criteria that a roadmap chooses; unknown ones are reported, and the official ones taken. */
function rubricFor(
  file: Roadmap,
  trace: Trace,
  options: ExamineOptions,
): { readonly rubric: Rubric; readonly diagnostics: readonly Diagnostic[] } {
  const chosen = chosenRubric(file, options);
  if (chosen.ok) return { rubric: chosen.value, diagnostics: [] };
  const span = trace.spanOf({ node: file.rubric ?? file }) ?? { start: 0, end: 0 };
  return { rubric: officialRubric, diagnostics: [diagnose('value-fits-field', span, chosen.trouble)] };
}

/** A table that the roadmap asks for and cannot have. */
function templateDiagnostics(
  { view, templateTrouble }: Subject,
  trace: Trace,
  { templates }: ExamineOptions,
): readonly Diagnostic[] {
  const isUnknown = templateTrouble?.code === 'unknown-template';
  if (templateTrouble === undefined || (isUnknown && templates === undefined)) return [];
  const { roadmap } = view;
  const place = roadmap.template === undefined ? placeOf(roadmap, 'title') : placeOf(roadmap.template);
  return [
    diagnose('value-fits-field', trace.spanOf(place) ?? { start: 0, end: 0 }, templateTroubleMessage(templateTrouble)),
  ];
}

function withSeverity(diagnostic: Diagnostic, override: Severity | 'off' | undefined): readonly Diagnostic[] {
  if (override === 'off') return [];
  return [override === undefined ? diagnostic : { ...diagnostic, severity: override }];
}
