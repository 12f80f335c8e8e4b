import {
  chooseRubric,
  examineRoadmap,
  type Inference,
  nearest,
  officialRubric,
  parseRubricChoice,
  prepareSubject,
  type Roadmap,
  type Rubric,
  roadmapRules,
  type Severity,
  type Subject,
  type Suppression,
  type TemplateCatalogue,
  templateTroubleMessage,
} from '@dorkarta/core';
import { type Diagnostic, diagnose, inTextOrder } from '../diagnostics/diagnostic.ts';
import { languageRules } from '../diagnostics/language-rules.ts';
import type { MappedFile } from '../mapping/map-file.ts';
import { lineIndex } from '../places/line-index.ts';
import type { Span } from '../places/span.ts';
import type { Trace } from '../places/trace.ts';

/** What the configuration says of single rules: another severity, or none of it. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

/** By what a file is judged. */
export interface ExamineOptions {
  readonly severity?: SeverityOverrides;
  /** The criteria that a roadmap can choose; the official ones where absent. */
  readonly rubrics?: readonly Rubric[];
  /** The criteria of a roadmap that names none: «рекомендации_2022 версия 1». */
  readonly rubric?: string | undefined;
  /** The templates that a roadmap can choose; absent where any name will do. */
  readonly templates?: TemplateCatalogue | undefined;
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
    templates: options.templates,
    inference: options.inference,
    locate: (place) => {
      const span = trace.spanOf(place);
      return span === undefined ? undefined : lines.positionAt(span.start);
    },
  });
  return {
    diagnostics: finish([
      ...mapped.diagnostics,
      ...diagnostics,
      ...templateDiagnostics(subject, trace, options),
      ...roadmapDiagnostics(mapped, subject),
    ]),
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

/** A table that the roadmap asks for and cannot have. */
function templateDiagnostics(
  { view, templateTrouble }: Subject,
  trace: Trace,
  { templates }: ExamineOptions,
): readonly Diagnostic[] {
  const isUnknown = templateTrouble?.code === 'unknown-template';
  if (templateTrouble === undefined || (isUnknown && templates === undefined)) return [];
  const { roadmap } = view;
  const place = roadmap.template === undefined ? { node: roadmap, field: 'title' } : { node: roadmap.template };
  return [diagnose('value-fits-field', trace.spanOf(place) ?? nowhere, templateTroubleMessage(templateTrouble))];
}

function withSeverity(diagnostic: Diagnostic, override: Severity | 'off' | undefined): readonly Diagnostic[] {
  if (override === 'off') return [];
  return [override === undefined ? diagnostic : { ...diagnostic, severity: override }];
}

function roadmapDiagnostics({ trace }: MappedFile, subject: Subject): readonly Diagnostic[] {
  const suppressions = suppressionsOf(subject.view.roadmap).map((suppression) => ({
    suppression,
    span: trace.spanOf({ node: suppression }) ?? nowhere,
    scope: trace.spanOf({ node: suppression, field: 'scope' }),
  }));
  const used = new Set<Suppression>();
  const found = examineRoadmap(subject, roadmapRules).map(({ rule, severity, message, place }): Diagnostic => {
    const span = trace.spanOf(place) ?? nowhere;
    const diagnostic = { rule, severity, message, span };
    const match = suppressions.find(({ suppression, scope }) => suppression.rule === rule && isInside(span, scope));
    if (match === undefined) return diagnostic;
    used.add(match.suppression);
    return { ...diagnostic, suppressed: match.suppression.reason };
  });
  const idle = suppressions.filter(({ suppression }) => !used.has(suppression));
  return [...found, ...idle.map(({ suppression: { rule }, span }) => reportIdle(rule, span))];
}

const nowhere: Span = { start: 0, end: 0 };
const suppressible: readonly string[] = roadmapRules.map(({ id }) => id);

/** A suppression that suppresses nothing. */
function reportIdle(rule: string, span: Span): Diagnostic {
  if (suppressible.includes(rule)) {
    return diagnose(
      'suppression-is-needed',
      span,
      `Здесь правило «${rule}» ничего не находит: уберите строку «не проверять».`,
    );
  }
  if (rule in languageRules) {
    return diagnose('value-fits-field', span, `Правило «${rule}» нельзя не проверять: исправьте то, что оно нашло.`);
  }
  const meant = nearest(rule, suppressible);
  const hint = meant === undefined ? 'имя правила стоит в квадратных скобках у каждого замечания' : `есть «${meant}»`;
  return diagnose('value-fits-field', span, `Правила «${rule}» нет: ${hint}.`);
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
