import { failure, type IsoDay, type Result, success } from '@dorkarta/core';
import { checkFile } from '../check-file.ts';
import { compareReviews, type StatedReview, statedReview } from '../compare-reviews.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { type FileInFolder, uriOf } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import { countFindings } from '../found-at.ts';
import { scoreExplanation } from '../reports/score-explanation.ts';
import { jsonScoreReport, type ScoredFile, scoredFile, scoreLine } from '../reports/score-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { incompleteNote } from '../terminal/incomplete-note.ts';
import { createProgress } from '../terminal/progress.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { parseChoice } from './parse-choice.ts';
import { parseDay } from './parse-day.ts';

const scoreFormats = ['text', 'json'] as const;

/** What `score` is asked for, as it was written. */
export interface ScoreRequest {
  readonly paths: readonly string[];
  readonly format?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly minScore?: string | undefined;
  readonly asOf?: string | undefined;
}

/** What `score` is asked for, understood. */
interface ScoreOptions {
  readonly format: (typeof scoreFormats)[number];
  readonly explain: boolean;
  /** The least sure points that a roadmap must have. */
  readonly least: number | undefined;
  /** The day as of which monitoring reports are judged; their own where absent. */
  readonly asOf: IsoDay | undefined;
}

/** Judges roadmaps by their criteria, and writes nothing. */
export async function score(request: ScoreRequest, environment: Environment): Promise<ExitCode> {
  const format = parseChoice(request.format, { option: '--format', choices: scoreFormats, fallback: 'text' });
  const least = parsePoints(request.minScore);
  const asOf = request.asOf === undefined ? success(undefined) : parseDay(request.asOf, '--as-of');
  for (const option of [format, least, asOf]) if (!option.ok) environment.stderr(`${option.trouble}\n`);
  if (!format.ok || !least.ok || !asOf.ok) return exitCodes.usage;
  const options = { format: format.value, explain: request.explain === true, least: least.value, asOf: asOf.value };
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
  const outcomes: ScoreOutcome[] = [];
  const progress = createProgress(environment, opened.work);
  for (const file of opened.files) {
    progress.show(`${outcomes.length + 1} из ${opened.files.length}: ${file.input.shown}`);
    outcomes.push(await scoreFile(file, options, environment));
    progress.clear();
  }
  const told = withoutParts(outcomes);
  for (const { file, notes } of told) {
    if (options.format === 'text') environment.stdout(textOf(file, options, environment));
    environment.stderr(notes.join(''));
  }
  environment.stderr(contradictionNotes(told.flatMap(({ stated }) => stated ?? [])));
  if (options.format === 'json') environment.stdout(jsonScoreReport(told.map(({ file }) => file)));
  return highest([opened.code, ...told.map(({ code }) => code)]);
}

/** Where experts' conclusions contradict each other, a line each. */
function contradictionNotes(reviews: readonly StatedReview[]): string {
  const found = [...compareReviews(reviews)];
  return found.flatMap(([shown, told]) => told.map(({ message }) => `${shown}: ${message}\n`)).join('');
}

/**
 * A roadmap that is named beside a report on it is part of what the report comes to, and an earlier report too: they are
 * not judged by themselves, so that the answer is the same whether they are named or not.
 */
function withoutParts(outcomes: readonly ScoreOutcome[]): readonly ScoreOutcome[] {
  const named = outcomes.filter(({ file }) => file.input.isNamed);
  const parts = new Set(named.flatMap((each) => each.parts));
  return outcomes.filter(({ file: { input } }) => !(input.isNamed && parts.has(uriOf(input))));
}

interface ScoreOutcome {
  readonly file: ScoredFile;
  /** The files that are part of it. */
  readonly parts: readonly string[];
  /** What else there is to say of it, a line each. */
  readonly notes: readonly string[];
  readonly code: ExitCode;
  /** What it says as an expert's conclusion. */
  readonly stated?: StatedReview | undefined;
}

async function scoreFile(
  job: FileInFolder,
  { least, asOf }: ScoreOptions,
  environment: Environment,
): Promise<ScoreOutcome> {
  const { input } = job;
  const checked = await checkFile(job, { asOf, onlyErrors: true });
  const { analysis, scored, parts, findings } = checked;
  if (analysis === undefined || scored === undefined) {
    const reason = findings[0]?.message ?? 'файл не прочитан';
    return { file: { input, score: null, reason }, parts, notes: [], code: exitCodes.files };
  }
  const file = scoredFile(input, scored);
  const { errors } = countFindings(findings);
  const isBelow = least !== undefined && file.score !== null && file.score.points.min < least;
  return {
    file,
    parts,
    notes: [
      ...(errors > 0 ? [incompleteNote(input.shown, { errors, what: 'оценка может быть неполной' }, environment)] : []),
      ...(isBelow ? [`${input.shown}: баллов меньше, чем требует --min-score (${least}).\n`] : []),
    ],
    code: isBelow ? exitCodes.findings : exitCodes.fine,
    stated: statedReview(job, checked),
  };
}

function textOf(file: ScoredFile, { explain, asOf }: ScoreOptions, { appearance }: Environment): string {
  const terminal = createTerminal(appearance.stdout);
  const line = scoreLine(file, terminal, asOf);
  if (!explain || file.score === null) return line;
  return `${line}${scoreExplanation(file.score, terminal)}`;
}
