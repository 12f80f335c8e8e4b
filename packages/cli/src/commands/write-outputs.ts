import { eventsOf, type Roadmap } from '@dorkarta/core';
import {
  type OutputFormat,
  type OutputFormatId,
  outputFormats,
  type TableDocument,
  type WriteTrouble,
  writeTroubleMessage,
} from '@dorkarta/documents';
import type { Analysis } from '@dorkarta/language';
import { writeAtomically } from '@dorkarta/language/node';
import { placeInText } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { PlannedOutput } from '../files/plan-outputs.ts';
import { findingLine } from '../terminal/finding-line.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A roadmap as a document, and where it comes from. */
export interface LaidOut {
  readonly analysis: Analysis;
  readonly roadmap: Roadmap;
  readonly document: TableDocument;
}

/** The person who watches: what is being done, and how notes are shown. */
export interface Watch {
  readonly show: (step: string) => void;
  readonly terminal: Terminal;
}

/** The outputs that were written, and what is to be said of the others, a line each. */
export interface WrittenOutputs {
  readonly written: readonly string[];
  readonly refusals: readonly string[];
  readonly code: ExitCode;
}

/** Writes a document in each format; one that cannot be written does not keep the others from it. */
export async function writeOutputs(
  outputs: readonly PlannedOutput<OutputFormatId>[],
  laidOut: LaidOut,
  { show, terminal }: Watch,
): Promise<WrittenOutputs> {
  const written: string[] = [];
  const refusals: Refusal[] = [];
  for (const output of outputs) {
    show(`${output.input.shown} → ${output.format}`);
    const refusal = await writeOutput(output, laidOut, terminal);
    if (refusal === undefined) written.push(output.shown);
    else refusals.push(refusal);
  }
  return {
    written,
    refusals: refusals.map(({ note }) => note),
    code: highest(refusals.map(({ code }) => code)),
  };
}

interface Refusal {
  readonly note: string;
  readonly code: ExitCode;
}

async function writeOutput(
  output: PlannedOutput<OutputFormatId>,
  laidOut: LaidOut,
  terminal: Terminal,
): Promise<Refusal | undefined> {
  const bytes = await formatOf(output.format).write(laidOut.document);
  if (!bytes.ok) {
    const note = findingLine(output.input.shown, tooLong(bytes.trouble, laidOut), terminal);
    return { note, code: exitCodes.findings };
  }
  const saved = writeAtomically(output.path, bytes.value);
  return saved.ok ? undefined : { note: `${output.shown}: не записан: ${saved.trouble}.\n`, code: exitCodes.files };
}

function formatOf(id: OutputFormatId): OutputFormat {
  const format = outputFormats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}`);
  return format;
}

/** A text that the format cannot hold, at the event that it belongs to. */
function tooLong(trouble: WriteTrouble, { analysis, roadmap }: LaidOut): ReturnType<typeof placeInText> {
  const event = [...eventsOf(roadmap)].find(({ event: { title } }) => title === trouble.title)?.event;
  const message = writeTroubleMessage(trouble);
  return placeInText(analysis, { rule: 'text-fits-cell', message, node: event ?? roadmap });
}
