import { checkFile } from '../check-file.ts';
import type { Environment } from '../environment.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { countFindings, type FindingCounts, type FoundAt, findingLine, unsuppressed } from '../found-at.ts';
import { openInputs } from '../projects/open-inputs.ts';
import type { ProjectFile } from '../projects/project.ts';
import { counted, nouns } from '../terminal/counted.ts';
import { describeCounts } from '../terminal/describe-counts.ts';
import { createProgress } from '../terminal/progress.ts';

/** The forms in which `check` tells its findings. */
const checkFormats = ['text', 'json'] as const;
type CheckFormat = (typeof checkFormats)[number];

/** What `check` is asked for, as it was written. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format?: string | undefined;
}

interface FileReport {
  readonly path: string;
  readonly findings: readonly FoundAt[];
}

/** Tells what is wrong in files, and writes none. */
export async function check(request: CheckRequest, environment: Environment): Promise<ExitCode> {
  const format = checkFormats.find((each) => each === (request.format ?? 'text'));
  if (format === undefined) {
    environment.stderr(`Нет вида «${request.format}» для --format. Есть: ${checkFormats.join(', ')}.\n`);
    return exitCodes.usage;
  }
  return checkPaths(request.paths, format, environment);
}

async function checkPaths(paths: readonly string[], format: CheckFormat, environment: Environment): Promise<ExitCode> {
  const opened = openInputs(paths, environment);
  if (opened.files === undefined) return opened.code;
  const reports: FileReport[] = [];
  const codes: ExitCode[] = [opened.code];
  const progress = createProgress(environment, opened.work);
  for (const file of opened.files) {
    progress.show(`${reports.length + 1} из ${opened.files.length}: ${file.input.shown}`);
    const { analysis, findings } = await checkFile(file);
    const report = { path: file.input.shown, findings };
    progress.clear();
    if (format === 'text') environment.stdout(textReport(report));
    reports.push(report);
    if (analysis === undefined) codes.push(exitCodes.files);
  }
  const summary = countFindings(reports.flatMap(({ findings }) => findings));
  if (summary.errors > 0) codes.push(exitCodes.findings);
  conclude(format, reports, summary, opened.files, environment);
  return highest(codes);
}

function textReport({ path, findings }: FileReport): string {
  return unsuppressed(findings)
    .map((finding) => findingLine(path, finding))
    .join('');
}

function conclude(
  format: CheckFormat,
  reports: readonly FileReport[],
  summary: FindingCounts,
  files: readonly ProjectFile[],
  { stdout, stderr }: Environment,
): void {
  if (format === 'json') {
    stdout(`${JSON.stringify({ files: reports, rulesOff: rulesOff(files), summary }, undefined, 2)}\n`);
  } else if (reports.length > 0) {
    stderr(`Проверено: ${counted(reports.length, nouns.file)}; ${describeCounts(summary)}.\n`);
  }
}

/** The rules that a configuration switched off. */
function rulesOff(files: readonly ProjectFile[]): readonly string[] {
  const settings = files.flatMap(({ project }) => Object.entries(project.configuration.severity ?? {}));
  const off = settings.filter(([, severity]) => severity === 'off').map(([id]) => id);
  return [...new Set(off)].toSorted();
}
