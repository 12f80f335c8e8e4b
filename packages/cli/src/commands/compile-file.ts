import { eventsOf, type Roadmap } from '@dorkarta/core';
import {
  chooseTemplate,
  layoutRoadmap,
  type OutputFormat,
  outputFormats,
  type TableDocument,
  type TemplateRequest,
  templateTroubleMessage,
  type WriteTrouble,
  writeTroubleMessage,
} from '@dorkarta/documents';
import type { Analysis, Diagnostic } from '@dorkarta/language';
import { checkFile, placeInText } from '../check-file.ts';
import type { Environment } from '../environment.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { countFindings, type FoundAt, findingLine, unsuppressed } from '../found-at.ts';
import { describeCounts } from '../terminal/describe-counts.ts';
import type { Progress } from '../terminal/progress.ts';
import type { CompileJob, CompileRequest } from './compile-request.ts';
import { describeRoadmap } from './describe-roadmap.ts';

/** What became of a file. */
export interface CompiledFile {
  /** How many outputs were written. */
  readonly written: number;
  /** Whether findings kept it from being written. */
  readonly stopped: boolean;
  readonly code: ExitCode;
}

/** The environment of one file among others. */
export interface FileEnvironment extends Environment {
  readonly progress: Progress;
  /** What the progress line says of the file: «3 из 10: карта.dk». */
  readonly place: string;
}

/** Checks a file and, if it is a roadmap that nothing speaks against, writes it in each format. */
export async function compileFile(
  job: CompileJob,
  request: Pick<CompileRequest, 'template' | 'strict'>,
  environment: FileEnvironment,
): Promise<CompiledFile> {
  const { input, project } = job.file;
  environment.progress.show(environment.place);
  const { analysis, findings } = await checkFile(job.file);
  environment.progress.clear();
  const tell = (found: readonly FoundAt[]): void => {
    for (const finding of unsuppressed(found)) {
      if (finding.severity !== 'info') environment.stderr(findingLine(input.shown, finding));
    }
  };
  tell(findings);
  if (analysis === undefined) return { written: 0, stopped: false, code: exitCodes.files };
  const { errors, warnings } = countFindings(findings);
  const stopped = errors > 0 || (request.strict === true && warnings > 0);
  const code = stopped ? exitCodes.findings : exitCodes.fine;
  if (analysis.file.type === 'directory') return { written: 0, stopped: false, code };
  environment.stderr(
    `${input.shown}: ${describeRoadmap(analysis.file)}; ${describeCounts(countFindings(findings))}.\n`,
  );
  if (stopped) return { written: 0, stopped, code };

  const document = layOut(analysis, analysis.file, templateRequest(request.template, project.configuration));
  if ('rule' in document) {
    tell(placeInText(analysis, [document]));
    return { written: 0, stopped: true, code: exitCodes.findings };
  }
  return writeOutputs(job, { analysis, roadmap: analysis.file, document }, tell, environment);
}

function templateRequest(
  asked: string | undefined,
  { template, templates }: CompileJob['file']['project']['configuration'],
): TemplateRequest {
  return {
    ...(asked === undefined ? {} : { asked }),
    ...(template === undefined ? {} : { fallback: template }),
    ...(templates === undefined ? {} : { custom: templates }),
  };
}

function layOut({ trace }: Analysis, roadmap: Roadmap, request: TemplateRequest): TableDocument | Diagnostic {
  const template = chooseTemplate(roadmap, request);
  if (template.ok) return layoutRoadmap(roadmap, template.value);
  const span = trace.spanOf({ node: roadmap.template ?? roadmap }) ?? { start: 0, end: 0 };
  return { rule: 'value-fits-field', severity: 'error', message: templateTroubleMessage(template.trouble), span };
}

interface LaidOut {
  readonly analysis: Analysis;
  readonly roadmap: Roadmap;
  readonly document: TableDocument;
}

async function writeOutputs(
  { outputs }: CompileJob,
  { analysis, roadmap, document }: LaidOut,
  tell: (found: readonly FoundAt[]) => void,
  { progress, place, stdout, stderr }: FileEnvironment,
): Promise<CompiledFile> {
  let written = 0;
  const codes: ExitCode[] = [];
  for (const { format, path, shown } of outputs) {
    progress.show(`${place} → ${format}`);
    const bytes = await formatOf(format).write(document);
    const saved = bytes.ok ? writeAtomically(path, bytes.value) : undefined;
    progress.clear();
    if (!bytes.ok) {
      tell(placeInText(analysis, [unwritable(bytes.trouble, roadmap, analysis)]));
      codes.push(exitCodes.findings);
    } else if (saved?.ok === false) {
      stderr(`${shown}: не записан: ${saved.trouble}.\n`);
      codes.push(exitCodes.files);
    } else {
      stdout(`${shown}\n`);
      written += 1;
    }
  }
  return { written, stopped: false, code: highest(codes) };
}

function formatOf(id: string): OutputFormat {
  const format = outputFormats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}`);
  return format;
}

/** A text that the format cannot hold, at the event that it belongs to. */
function unwritable(trouble: WriteTrouble, roadmap: Roadmap, { trace }: Analysis): Diagnostic {
  const event = [...eventsOf(roadmap)].find(({ event: { title } }) => title === trouble.title)?.event;
  const span = trace.spanOf({ node: event ?? roadmap, field: 'title' }) ?? { start: 0, end: 0 };
  return { rule: 'text-fits-cell', severity: 'error', message: writeTroubleMessage(trouble), span };
}
