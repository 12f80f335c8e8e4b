import {
  chooseRubric,
  type EventMemory,
  examineMonitoring,
  examineRoadmap,
  type Finding,
  type Inference,
  type IsoDay,
  type Locate,
  type Monitoring,
  type MonitoringSubject,
  monitoringRules,
  officialRubric,
  type PrintedFile,
  parseRubricChoice,
  placeOf,
  prepareMonitoring,
  prepareSubject,
  type Roadmap,
  type Rubric,
  roadmapRules,
  type Score,
  type Severity,
  type Subject,
  type TemplateCatalogue,
  templateTroubleMessage,
  viewMonitoring,
  whyFileNotScored,
  whyMonitoringNotScored,
} from '@dorkarta/core';
import { type Diagnostic, diagnose, inTextOrder } from '../diagnostics/diagnostic.ts';
import { earlierReports, importedRoadmaps, type MappedFile, monitoredRoadmaps } from '../mapping/map-file.ts';
import type { ParsedFile } from '../mapping/parsed-file.ts';
import { lineIndex } from '../places/line-index.ts';
import type { Trace } from '../places/trace.ts';
import { once } from '../structure/lazily.ts';
import { withoutConsequences, withoutTextConsequences } from './consequences.ts';
import { findingDiagnostics } from './finding-diagnostics.ts';

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
  /** What was found out about events when they were looked at before; nothing where absent. */
  readonly memory?: EventMemory | undefined;
  /** So many references of a criterion the score holds at most; all where absent. */
  readonly mostReferences?: number | undefined;
  /** The day as of which a monitoring report is judged; its own where absent. */
  readonly asOf?: IsoDay | undefined;
}

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

/** A score, or in Russian why there is none. */
export type Scored = { readonly score: Score } | { readonly score: null; readonly reason: string };

/** A mapped file and its text. */
type MappedText = MappedFile & { readonly text: string; readonly parsed?: Pick<ParsedFile, 'rows'> };

/** Examines a file: the language's own diagnostics, the findings of the rules about its kind, and the score of a roadmap. */
export function examineFile(mapped: MappedText, options: ExamineOptions = {}): Examination {
  const { severity = {} } = options;
  const { diagnostics, ...examined } = examineKind(mapped, options);
  const all = withoutTextConsequences([...mapped.diagnostics, ...diagnostics], mapped.text);
  return {
    ...examined,
    diagnostics: inTextOrder(all.flatMap((diagnostic) => withSeverity(diagnostic, severity[diagnostic.rule]))),
  };
}

/** What the rules about its kind of file find in it. */
function examineKind(mapped: MappedText, options: ExamineOptions): Examination {
  const { file } = mapped;
  switch (file.type) {
    case 'roadmap':
      return examineRoadmapFile(file, mapped, options);
    case 'monitoring':
      return examineMonitoringFile(file, mapped, options);
    case 'directory':
      return { diagnostics: [], scored: notScored(whyFileNotScored(file)) };
  }
}

function notScored(reason: string): Scored {
  return { score: null, reason };
}

/** A monitoring report is judged by the criteria of the roadmap that it is on. */
function examineMonitoringFile(file: Monitoring, mapped: MappedText, options: ExamineOptions): Examination {
  const [imported] = importedRoadmaps(mapped.imports);
  const subject = prepareMonitoring(
    viewMonitoring(file, monitoredRoadmaps(mapped.imports), earlierReports(mapped.imports)),
    {
      rubric: imported === undefined ? officialRubric : rubricOf(imported.roadmap, options),
      inference: options.inference,
      mostReferences: options.mostReferences,
      asOf: options.asOf,
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

/** The criteria that a roadmap chooses, else the official ones: what is wrong with its choice is told in its own file. */
function rubricOf(roadmap: Roadmap, options: ExamineOptions): Rubric {
  const chosen = chosenRubric(roadmap, options);
  return chosen.ok ? chosen.value : officialRubric;
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
        withoutConsequences(examineRoadmap(subject, roadmapRules), mapped.diagnostics, mapped),
        mapped,
      ),
    ],
    subject,
    scored: subject.score === null ? notScored(whyFileNotScored(file, rubric)) : { score: subject.score },
    printed: { type: 'roadmap', view: subject.view },
  };
}

/** Finds the lines and columns of a file's places. */
export function locateIn({ trace, text, parsed }: MappedText): Locate {
  const lines = lineIndex(text, parsed?.rows);
  return (place) => {
    const span = trace.spanOf(place);
    return span === undefined ? undefined : lines.positionAt(span.start);
  };
}

/** Finds the places of a file, and of the roadmaps and reports that it imports, in their files. */
export function locateAmong(mapped: MappedText): Locate {
  const own = locateIn(mapped);
  const others = mapped.imports.flatMap(({ path, roadmap, monitoring }) =>
    [roadmap, monitoring].flatMap((each) => (each === undefined ? [] : [locateInFile(path, each)])),
  );
  return (place) => own(place) ?? others.map((locate) => locate(place)).find((found) => found !== undefined);
}

function locateInFile(file: string, { trace, text }: Pick<MappedText, 'trace' | 'text'>): Locate {
  const lines = once(() => lineIndex(text));
  return (place) => {
    const span = trace.spanOf(place);
    return span === undefined ? undefined : { file, ...lines().positionAt(span.start) };
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

function chosenRubric(
  { rubric }: Pick<Roadmap, 'rubric'>,
  { rubrics = [officialRubric], rubric: configured }: ExamineOptions,
): ReturnType<typeof chooseRubric> {
  const choice = rubric ?? (configured === undefined ? undefined : parseRubricChoice(configured));
  return chooseRubric(choice, rubrics);
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
