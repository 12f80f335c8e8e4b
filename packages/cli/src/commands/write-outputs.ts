import {
  type OutputFormat,
  type OutputFormatId,
  outputFormats,
  type TableDocument,
  type WriteTrouble,
  writeTroubleMessage,
} from '@dorkarta/documents';
import type { Analysis } from '@dorkarta/language';
import { type OutputTrouble, writeOutput } from '@dorkarta/language/writing';
import { placeInText } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { PlannedOutput } from '../files/plan-outputs.ts';
import type { FoundAt } from '../found-at.ts';
import { findingLine } from '../terminal/finding-line.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A file as a document, and where it comes from. */
export interface LaidOut {
  readonly analysis: Analysis;
  readonly document: TableDocument;
}

/** The person who watches: what is being done, and how notes are shown. */
export interface Watch {
  readonly show: (step: string) => void;
  readonly terminal: Terminal;
}

/** How outputs are written. */
export interface Writing extends Watch {
  /** Whether what stands in their place goes, whoever wrote it. */
  readonly overwrite: boolean;
}

/** The outputs that were written, and what is to be said of them and of the others, a line each. */
export interface WrittenOutputs {
  readonly written: readonly string[];
  readonly notes: readonly string[];
  readonly code: ExitCode;
}

/** Writes a document in each format; one that cannot be written does not keep the others from it. */
export async function writeOutputs(
  outputs: readonly PlannedOutput<OutputFormatId>[],
  laidOut: LaidOut,
  { show, terminal, overwrite }: Writing,
): Promise<WrittenOutputs> {
  const written: string[] = [];
  const notes: string[] = [];
  const codes: ExitCode[] = [];
  for (const output of outputs) {
    show(`${output.input.shown} → ${output.format}`);
    const outcome = await writeOne(output, laidOut, overwrite);
    const { shown } = output.input;
    const findings = outcome.findings.map((finding) => findingLine(shown, finding, terminal));
    notes.push(...findings.filter((line) => !notes.includes(line)), ...outcome.refusals);
    codes.push(outcome.code);
    if (outcome.isWritten) written.push(output.shown);
  }
  return { written, notes, code: highest(codes) };
}

interface WriteOutcome {
  readonly isWritten: boolean;
  /** What of the document the format cannot hold or show. */
  readonly findings: readonly FoundAt[];
  readonly refusals: readonly string[];
  readonly code: ExitCode;
}

async function writeOne(
  { path, shown, format }: PlannedOutput<OutputFormatId>,
  laidOut: LaidOut,
  overwrite: boolean,
): Promise<WriteOutcome> {
  const { write, isMarked, id: ending } = formatOf(format);
  const bytes = await write(laidOut.document);
  if (!bytes.ok) {
    const findings = [limitFinding(bytes.trouble, laidOut)];
    return { isWritten: false, findings, refusals: [], code: exitCodes.findings };
  }
  const findings = (bytes.warnings ?? []).map((trouble) => ({
    ...limitFinding(trouble, laidOut),
    severity: 'warning' as const,
  }));
  const saved = writeOutput({ path, content: bytes.value, ending, isMarked, overwrite });
  if (saved.ok) return { isWritten: true, findings, refusals: [], code: exitCodes.fine };
  return { isWritten: false, findings, refusals: [refusalLine(shown, saved.trouble)], code: exitCodes.files };
}

function refusalLine(shown: string, { message, isForeign }: OutputTrouble): string {
  const remedy = isForeign ? ': переименуйте его, выберите другую папку (--out) или замените его (--overwrite)' : '';
  return `${shown}: не записан: ${message}${remedy}.\n`;
}

function formatOf(id: OutputFormatId): OutputFormat {
  const format = outputFormats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}`);
  return format;
}

/** What the format cannot hold, or not show as it should be, at what it is about. */
function limitFinding(trouble: WriteTrouble, { analysis }: LaidOut): FoundAt {
  const message = writeTroubleMessage(trouble);
  const node = (trouble.code === 'cell-too-long' ? trouble.source : undefined) ?? analysis.file;
  return placeInText(analysis, { rule: 'text-fits-cell', message, node });
}
