import {
  chooseRubric,
  examineRoadmap,
  type Inference,
  officialRubric,
  parseRubricChoice,
  prepareSubject,
  type Roadmap,
  type Rubric,
  roadmapRules,
  type Severity,
  type Subject,
  type Suppression,
} from '@dorkarta/core';
import type { MappedFile } from '../mapping/map-file.ts';
import type { Trace } from '../mapping/trace.ts';
import { lineIndex } from '../syntax/line-index.ts';
import type { Span } from '../syntax/source-line.ts';
import { type Diagnostic, diagnose, inTextOrder } from './diagnostic.ts';

/** What the configuration says of single rules: another severity, or none of it. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/** By what a file is judged. */
export interface ExamineOptions {
  readonly severity?: SeverityOverrides;
  /** The criteria that a roadmap can choose; the official ones where absent. */
  readonly rubrics?: readonly Rubric[];
  /** The criteria of a roadmap that names none: «рекомендации_2022 версия 1». */
  readonly rubric?: string | undefined;
  /** Infers from words; anew each time where absent. */
  readonly inference?: Inference | undefined;
}

/** Everything that there is to tell about a file. */
export interface Examination {
  readonly diagnostics: readonly Diagnostic[];
  /** The roadmap under examination, with its score; absent for a file that holds none. */
  readonly subject?: Subject;
}

/** Examines a file: the language's own diagnostics, the findings of the roadmap rules, and the score. */
export function examineFile(mapped: MappedFile & { readonly text: string }, options: ExamineOptions = {}): Examination {
  const { file, trace, text } = mapped;
  const { severity = {} } = options;
  const finish = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
    inTextOrder(diagnostics.flatMap((diagnostic) => withSeverity(diagnostic, severity[diagnostic.rule])));
  if (file.type !== 'roadmap') return { diagnostics: finish(mapped.diagnostics) };
  const { rubric, diagnostics } = rubricFor(file, trace, options);
  const lines = lineIndex(text);
  const subject = prepareSubject(file, {
    rubric,
    inference: options.inference,
    locate: (place) => {
      const span = trace.spanOf(place);
      return span === undefined ? undefined : lines.positionAt(span.start);
    },
  });
  return {
    diagnostics: finish([...mapped.diagnostics, ...diagnostics, ...roadmapDiagnostics(mapped, subject)]),
    subject,
  };
}

/** The criteria that a roadmap chooses; unknown ones are reported, and the official ones taken. */
function rubricFor(
  file: Roadmap,
  trace: Trace,
  { rubrics = [officialRubric], rubric: configured }: ExamineOptions,
): { readonly rubric: Rubric; readonly diagnostics: readonly Diagnostic[] } {
  const chosen = chooseRubric(
    file.rubric ?? (configured === undefined ? undefined : parseRubricChoice(configured)),
    rubrics,
  );
  if (chosen.ok) return { rubric: chosen.value, diagnostics: [] };
  const span = trace.spanOf({ node: file.rubric ?? file }) ?? { start: 0, end: 0 };
  return { rubric: officialRubric, diagnostics: [diagnose('value-fits-field', span, chosen.trouble)] };
}

function withSeverity(diagnostic: Diagnostic, override: Severity | 'off' | undefined): readonly Diagnostic[] {
  if (override === 'off') return [];
  return [override === undefined ? diagnostic : { ...diagnostic, severity: override }];
}

function roadmapDiagnostics({ trace }: MappedFile, subject: Subject): readonly Diagnostic[] {
  const file = subject.view.roadmap;
  const suppressions = suppressionsOf(file).map((suppression) => ({
    suppression,
    scope: trace.spanOf({ node: suppression, field: 'scope' }),
  }));
  return examineRoadmap(subject, roadmapRules).map(({ rule, severity, message, place }) => {
    const span = trace.spanOf(place) ?? { start: 0, end: 0 };
    const reason = suppressions.find(({ suppression, scope }) => suppression.rule === rule && isInside(span, scope));
    const diagnostic = { rule, severity, message, span };
    return reason === undefined ? diagnostic : { ...diagnostic, suppressed: reason.suppression.reason };
  });
}

function isInside(span: Span, scope: Span | undefined): boolean {
  return scope !== undefined && scope.start <= span.start && span.end <= scope.end;
}

function suppressionsOf(file: Roadmap): readonly Suppression[] {
  const containers = [
    file,
    ...file.sections.flatMap((section) => ('subsections' in section ? [section, ...section.subsections] : [section])),
  ];
  return containers.flatMap((container) => [
    ...container.suppressions,
    ...container.events.flatMap((event) => event.suppressions),
  ]);
}
