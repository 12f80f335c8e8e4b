import { counted, failure, nouns, type Result, success } from '@dorkarta/core';
import { checkFile } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { FileInFolder } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import { countFindings } from '../found-at.ts';
import { scoreExplanation } from '../reports/score-explanation.ts';
import { jsonScoreReport, type ScoredFile, scoredFile, scoreLine } from '../reports/score-report.ts';
import { quotedForShell } from '../terminal/call-name.ts';
import type { Environment } from '../terminal/environment.ts';
import { createProgress } from '../terminal/progress.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { parseChoice } from './parse-choice.ts';

const scoreFormats = ['text', 'json'] as const;

/** What `score` is asked for, as it was written. */
export interface ScoreRequest {
  readonly paths: readonly string[];
  readonly format?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly minScore?: string | undefined;
}

/** What `score` is asked for, understood. */
interface ScoreOptions {
  readonly format: (typeof scoreFormats)[number];
  readonly explain: boolean;
  /** The least sure points that a roadmap must have. */
  readonly least: number | undefined;
}

/** Judges roadmaps by their criteria, and writes nothing. */
export async function score(request: ScoreRequest, environment: Environment): Promise<ExitCode> {
  const format = parseChoice(request.format, { option: '--format', choices: scoreFormats, fallback: 'text' });
  const least = parsePoints(request.minScore);
  for (const option of [format, least]) if (!option.ok) environment.stderr(`${option.trouble}\n`);
  if (!format.ok || !least.ok) return exitCodes.usage;
  const options = { format: format.value, explain: request.explain === true, least: least.value };
  return scorePaths(request.paths, options, environment);
}

function parsePoints(text: string | undefined): Result<number | undefined, string> {
  if (text === undefined) return success(undefined);
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return success(Number(text.replace(',', '.')));
  return failure(`У параметра --min-score нет значения «${text}»: укажите число баллов, например 4.`);
}

async function scorePaths(
  paths: readonly string[],
  options: ScoreOptions,
  environment: Environment,
): Promise<ExitCode> {
  const opened = await openInputs(paths, environment);
  if (opened.files === undefined) return opened.code;
  const scored: ScoredFile[] = [];
  const codes: ExitCode[] = [opened.code];
  const progress = createProgress(environment, opened.work);
  for (const file of opened.files) {
    progress.show(`${scored.length + 1} из ${opened.files.length}: ${file.input.shown}`);
    const outcome = await scoreFile(file, options, environment);
    progress.clear();
    if (options.format === 'text') environment.stdout(textOf(outcome.file, options, environment));
    environment.stderr(outcome.notes.join(''));
    scored.push(outcome.file);
    codes.push(outcome.code);
  }
  if (options.format === 'json') environment.stdout(jsonScoreReport(scored));
  return highest(codes);
}

interface ScoreOutcome {
  readonly file: ScoredFile;
  /** What else there is to say of it, a line each. */
  readonly notes: readonly string[];
  readonly code: ExitCode;
}

async function scoreFile(job: FileInFolder, { least }: ScoreOptions, { callName }: Environment): Promise<ScoreOutcome> {
  const { input } = job;
  const { analysis, scored, findings } = await checkFile(job);
  if (analysis === undefined || scored === undefined) {
    const reason = findings[0]?.message ?? 'файл не прочитан';
    return { file: { input, score: null, reason }, notes: [], code: exitCodes.files };
  }
  const file = scoredFile(input, scored);
  const { errors } = countFindings(findings);
  const isBelow = least !== undefined && file.score !== null && file.score.points.min < least;
  return {
    file,
    notes: [
      ...(errors > 0
        ? [
            `${input.shown}: ${counted(errors, nouns.error)}, оценка может быть неполной.\nОшибки покажет: ${callName} check ${quotedForShell(input.shown)}\n`,
          ]
        : []),
      ...(isBelow ? [`${input.shown}: баллов меньше, чем требует --min-score (${least}).\n`] : []),
    ],
    code: isBelow ? exitCodes.findings : exitCodes.fine,
  };
}

function textOf(file: ScoredFile, { explain }: ScoreOptions, { appearance }: Environment): string {
  const terminal = createTerminal(appearance.stdout);
  const line = scoreLine(file, terminal);
  if (!explain || file.score === null) return line;
  return `${line}${scoreExplanation(file.score, terminal)}`;
}
