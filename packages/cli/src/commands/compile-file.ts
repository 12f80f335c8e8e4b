import {
  chooseTemplate,
  type Result,
  type RoadmapView,
  type TableTemplate,
  type TemplateTrouble,
  templateTroubleMessage,
} from '@dorkarta/core';
import { layoutRoadmap } from '@dorkarta/documents';
import type { Analysis } from '@dorkarta/language';
import { checkFile, placeInText } from '../check-file.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { countFindings, type FoundAt, suppressedOf, unsuppressed } from '../found-at.ts';
import { describeCounts } from '../terminal/describe-counts.ts';
import { findingLine, suppressionLine } from '../terminal/finding-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CompileJob, CompileRequest } from './compile-request.ts';
import { describeRoadmap } from './describe-roadmap.ts';
import { type LaidOut, type Watch, writeOutputs } from './write-outputs.ts';

/** What became of a file. */
export interface CompiledFile {
  /** The outputs that were written, as the caller would write their paths. */
  readonly written: readonly string[];
  /** What there is to say of it, a line each. */
  readonly notes: readonly string[];
  /** Whether findings kept it from being written. */
  readonly stopped: boolean;
  readonly code: ExitCode;
}

/** Checks a file and, if it is a roadmap that nothing speaks against, writes it in each format. */
export async function compileFile(job: CompileJob, request: CompileRequest, watch: Watch): Promise<CompiledFile> {
  const { shown } = job.file.input;
  watch.show(shown);
  const { analysis, subject, findings } = await checkFile(job.file);
  const notes = findingNotes(shown, findings, watch.terminal);
  if (analysis === undefined) return { written: [], notes, stopped: false, code: exitCodes.files };
  const counts = countFindings(findings);
  const stopped = counts.errors > 0 || (request.strict === true && counts.warnings > 0);
  const unwritten = { written: [], notes, stopped, code: stopped ? exitCodes.findings : exitCodes.fine };
  if (subject === undefined) return { ...unwritten, stopped: false };

  const summary = `${shown}: ${describeRoadmap(subject.view)}; ${describeCounts(counts)}.`;
  const described = [...notes, `${watch.terminal.wrap(summary, { rest: '  ' })}\n`];
  if (stopped) return { ...unwritten, notes: described };
  const laidOut = layOut(analysis, subject.view, templateFor(subject.view, job, request));
  if ('rule' in laidOut) {
    const refusal = findingNotes(shown, [laidOut], watch.terminal);
    return { written: [], notes: [...described, ...refusal], stopped: true, code: exitCodes.findings };
  }
  const outcome = await writeOutputs(job.outputs, laidOut, { ...watch, overwrite: request.overwrite === true });
  return { ...outcome, notes: [...described, ...outcome.notes], stopped: false };
}

/** The lines of errors and warnings, and of what the author suppressed; the rest is for `check` to tell. */
function findingNotes(shown: string, findings: readonly FoundAt[], terminal: Terminal): readonly string[] {
  return [
    ...unsuppressed(findings)
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => findingLine(shown, finding, terminal)),
    ...suppressedOf(findings).map((finding) => suppressionLine(shown, finding, terminal)),
  ];
}

type ChosenTemplate = Result<TableTemplate, TemplateTrouble>;

function templateFor(
  { roadmap }: RoadmapView,
  { file }: CompileJob,
  { template: asked }: CompileRequest,
): ChosenTemplate {
  return chooseTemplate(roadmap, file.folder.templates, asked);
}

function layOut(analysis: Analysis, view: RoadmapView, template: ChosenTemplate): LaidOut | FoundAt {
  const { roadmap } = view;
  if (template.ok) return { analysis, roadmap, document: layoutRoadmap(view, template.value) };
  const message = templateTroubleMessage(template.trouble);
  return placeInText(analysis, { rule: 'value-fits-field', message, node: roadmap.template ?? roadmap });
}
