import type { FilledSource } from '@dorkarta/language/importing';
import type { ExitCode } from '../exit-codes.ts';
import type { OfficeFile } from '../files/office-files.ts';
import type { ImportedFile } from '../reports/import-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { createTerminal } from '../terminal/terminal.ts';

/** Where the answers of forms go. */
export interface ReportRequest {
  /** The folder for new reports; they stand beside their roadmaps if absent. */
  readonly out?: string;
  /** The report that answers are added to; a new one if absent. */
  readonly into?: string;
  /** The roadmap that forms are about; looked for beside them if absent. */
  readonly roadmap?: string;
}

/** What became of filled forms. */
export interface ReportsOutcome {
  readonly code: ExitCode;
  readonly entries: readonly ImportedFile[];
}

/** A form that was filled in, or a table of monitoring, with its file. */
export interface FilledOfficeFile extends FilledSource {
  readonly file: OfficeFile;
}

/** Says something of a file. */
export function sayOf(
  { shown }: Pick<OfficeFile, 'shown'>,
  { appearance, stderr }: Environment,
): (text: string) => void {
  const terminal = createTerminal(appearance.stderr);
  return (text) => stderr(`${terminal.wrap(`${shown}: ${text}`, { rest: '  ' })}\n`);
}
