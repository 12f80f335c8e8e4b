import { type PrintedFile, roadmapIn, templateTroubleMessage } from '@dorkarta/core';
import { type FileLayout, type LayoutRequest, layoutFile } from '@dorkarta/documents';
import type { Analysis } from '@dorkarta/language';
import { type CheckedFile, checkFile, placeInText } from '../check-file.ts';
import { type StatedReview, statedReview } from '../compare-reviews.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { countFindings, type FoundAt } from '../found-at.ts';
import { describeCounts } from '../terminal/describe-counts.ts';
import { findingNotes } from '../terminal/finding-line.ts';
import type { CompileJob, CompileOrder } from './compile-request.ts';
import { describeFile } from './describe-file.ts';
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
  /** What it says as an expert's conclusion. */
  readonly stated?: StatedReview | undefined;
}

/** Checks a file and, if it holds more than declarations and nothing speaks against it, writes it in each format. */
export async function compileFile(job: CompileJob, request: CompileOrder, watch: Watch): Promise<CompiledFile> {
  const { shown } = job.file.input;
  watch.show(shown);
  const checked = await checkFile(job.file);
  return { ...(await compileChecked(checked, job, request, watch)), stated: statedReview(job.file, checked) };
}

async function compileChecked(
  { analysis, printed, findings }: CheckedFile,
  job: CompileJob,
  request: CompileOrder,
  watch: Watch,
): Promise<CompiledFile> {
  const { shown } = job.file.input;
  const notes = findingNotes(shown, findings, watch.terminal);
  if (analysis === undefined) return { written: [], notes, stopped: false, code: exitCodes.files };
  const counts = countFindings(findings);
  const stopped = counts.errors > 0 || (request.strict === true && counts.warnings > 0);
  const unwritten = { written: [], notes, stopped, code: stopped ? exitCodes.findings : exitCodes.fine };
  if (printed === undefined) return { ...unwritten, stopped: false };

  const unmade = stopped ? ` ${whyUnmade(counts)}` : '';
  const summary = `${shown}: ${describeFile(printed)}; ${describeCounts(counts)}.${unmade}`;
  const described = [...notes, `${watch.terminal.wrap(summary, { rest: '  ' })}\n`];
  if (stopped) return { ...unwritten, notes: described };
  const laidOut = layOut(analysis, printed, {
    templates: job.file.folder.templates,
    asked: request.template,
    parts: request.parts,
  });
  if ('rule' in laidOut) {
    const refusal = findingNotes(shown, [laidOut], watch.terminal);
    const notes = [...described, ...refusal, `${shown}: документы не составлены.\n`];
    return { written: [], notes, stopped: true, code: exitCodes.findings };
  }
  const outcome = await writeOutputs(job.outputs, laidOut, { ...watch, overwrite: request.overwrite === true });
  const remarks = laidOut.remarks.map((remark) => `${watch.terminal.wrap(`${shown}: ${remark}`, { rest: '  ' })}\n`);
  return { ...outcome, notes: [...described, ...remarks, ...outcome.notes], stopped: false };
}

function whyUnmade({ errors }: ReturnType<typeof countFindings>): string {
  return errors > 0
    ? 'Документы не составлены: сначала исправьте ошибки.'
    : 'Документы не составлены: с параметром --strict мешают и предупреждения.';
}

function layOut(
  analysis: Analysis,
  printed: PrintedFile,
  asked: LayoutRequest,
): (LaidOut & Pick<FileLayout, 'remarks'>) | FoundAt {
  const laidOut = layoutFile(printed, asked);
  if (laidOut.ok) return { analysis, ...laidOut.value };
  const { file } = analysis;
  const node = roadmapIn(file)?.template ?? file;
  return placeInText(analysis, { rule: 'value-fits-field', message: templateTroubleMessage(laidOut.trouble), node });
}
