import { assertNever } from '@dorkarta/core';
import { checkFile } from '../check-file.ts';
import { compareReviews, type StatedReview, statedReview } from '../compare-reviews.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { openInputs } from '../folders/open-inputs.ts';
import type { FindingCounts } from '../found-at.ts';
import { type CheckReport, type FileReport, jsonCheckReport, rulesOffIn, summaryOf } from '../reports/check-report.ts';
import { checkSummary, findingLines, suppressionLines } from '../reports/text-check-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { createProgress } from '../terminal/progress.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { parseChoice } from './parse-choice.ts';

/** The forms in which `check` tells its findings. */
const checkFormats = ['text', 'json', 'sarif'] as const;
type CheckFormat = (typeof checkFormats)[number];

/** From which severity on a finding makes the exit code 1. */
const thresholds = ['error', 'warning', 'never'] as const;
type Threshold = (typeof thresholds)[number];

/** What `check` is asked for, as it was written. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format?: string | undefined;
  readonly failOn?: string | undefined;
}

/** Tells what is wrong in files, and writes none. */
export async function check(request: CheckRequest, environment: Environment): Promise<ExitCode> {
  const format = parseChoice(request.format, { option: '--format', choices: checkFormats, fallback: 'text' });
  const failOn = parseChoice(request.failOn, { option: '--fail-on', choices: thresholds, fallback: 'error' });
  if (format.ok && failOn.ok) return checkPaths(request.paths, format.value, failOn.value, environment);
  for (const option of [format, failOn]) if (!option.ok) environment.stderr(`${option.trouble}\n`);
  return exitCodes.usage;
}

async function checkPaths(
  paths: readonly string[],
  format: CheckFormat,
  failOn: Threshold,
  environment: Environment,
): Promise<ExitCode> {
  const opened = await openInputs(paths, environment);
  if (opened.files === undefined) return opened.code;
  const files: FileReport[] = [];
  const codes: ExitCode[] = [opened.code];
  const reviews: StatedReview[] = [];
  const progress = createProgress(environment, opened.work);
  for (const file of opened.files) {
    progress.show(`${files.length + 1} из ${opened.files.length}: ${file.input.shown}`);
    const checked = await checkFile(file);
    progress.clear();
    const { analysis, findings } = checked;
    const report = { input: file.input, findings };
    const stated = statedReview(file, checked);
    if (stated !== undefined) reviews.push(stated);
    if (format === 'text') tellFile(report, environment);
    files.push(report);
    if (analysis === undefined) codes.push(exitCodes.files);
  }
  const contradictions = compareReviews(reviews);
  for (const [index, { input, findings }] of files.entries()) {
    const among = contradictions.get(input.shown);
    if (among === undefined) continue;
    if (format === 'text') tellFile({ input, findings: among }, environment);
    files[index] = { input, findings: [...findings, ...among] };
  }
  const summary = summaryOf(files);
  if (reaches(summary, failOn)) codes.push(exitCodes.findings);
  const rulesOff = rulesOffIn(opened.files.map(({ folder }) => folder));
  await conclude(format, { files, rulesOff, summary, code: highest(codes) }, environment);
  return highest(codes);
}

function reaches({ errors, warnings }: FindingCounts, threshold: Threshold): boolean {
  switch (threshold) {
    case 'error':
      return errors > 0;
    case 'warning':
      return errors + warnings > 0;
    case 'never':
      return false;
    default:
      return assertNever(threshold);
  }
}

function tellFile(report: FileReport, { appearance, stdout, stderr }: Environment): void {
  for (const lines of findingLines(report, createTerminal(appearance.stdout))) stdout(lines);
  stderr(suppressionLines(report, createTerminal(appearance.stderr)));
}

async function conclude(
  format: CheckFormat,
  report: CheckReport,
  { appearance, cwd, stdout, stderr }: Environment,
): Promise<void> {
  switch (format) {
    case 'text':
      if (report.files.length > 0) stderr(checkSummary(report, createTerminal(appearance.stderr)));
      return;
    case 'json':
      stdout(jsonCheckReport(report));
      return;
    case 'sarif': {
      const { sarifCheckReport } = await import('../reports/sarif-check-report.ts');
      stdout(sarifCheckReport(report, cwd));
      return;
    }
    default:
      assertNever(format);
  }
}
