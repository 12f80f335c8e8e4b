import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clause, counted, failure, type IsoDay, nearest, nouns, type Result, success } from '@dorkarta/core';
import {
  compareSurveys,
  type EarlierSurvey,
  figuresMeantBy,
  readEarlierSurvey,
  type Survey,
  surveyOf,
} from '@dorkarta/core/survey';
import type { OutputFormatId } from '@dorkarta/documents';
import { errorCode, nameTrouble } from '@dorkarta/language/node';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { comparisonReport } from '../survey/comparison-report.ts';
import { figureExplanation } from '../survey/explanation.ts';
import { KeptIsGone } from '../survey/kept-bytes.ts';
import { type ReadFolder, readFolder, type Shard } from '../survey/read-folder.ts';
import { partContent, partName, readParts } from '../survey/survey-parts.ts';
import { untilHeard } from '../survey/until-heard.ts';
import type { Environment } from '../terminal/environment.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { parseDay } from './parse-day.ts';

/** What `survey` is asked for, as it was written. */
export interface SurveyRequest {
  readonly folder: string;
  /** The regional roadmap; the one of that level in the folder if absent. */
  readonly region?: string;
  readonly asOf?: string;
  readonly to?: string;
  /** The folder for the files; the surveyed one if absent. */
  readonly out?: string;
  /** The JSON of an earlier survey. */
  readonly compare?: string;
  /** The figure that is to be explained. */
  readonly explain?: string;
  readonly overwrite?: true;
  /** The folder where what was read is kept from one survey to the next. */
  readonly cache?: string;
  /** The share of the files that is read: «1/4». */
  readonly shard?: string;
  /** What was named behind the folder, where one alone is asked for. */
  readonly further?: readonly string[];
  /** The shares that are joined, instead of a folder. */
  readonly parts?: readonly string[];
}

/** What `survey` is asked for, understood. */
interface SurveyOrder
  extends Pick<SurveyRequest, 'folder' | 'region' | 'out' | 'explain' | 'overwrite' | 'cache' | 'parts'> {
  readonly shard: Shard | undefined;
  readonly asOf: IsoDay | undefined;
  readonly formats: readonly OutputFormatId[];
  readonly earlier: EarlierSurvey | undefined;
}

/** Surveys the roadmaps of a region: the note, its tables and figures. */
export async function survey(request: SurveyRequest, environment: Environment): Promise<ExitCode> {
  const misused = whyMisused(request);
  if (misused !== undefined) {
    environment.stderr(`${misused}\n`);
    return exitCodes.usage;
  }
  const asOf = request.asOf === undefined ? success(undefined) : parseDay(request.asOf, '--as-of');
  const formats = await formatsOf(request);
  const out = outFolder(request, environment);
  const shard = parseShard(request);
  for (const option of [asOf, formats, out, shard]) if (!option.ok) environment.stderr(`${option.trouble}\n`);
  if (!asOf.ok || !formats.ok || !out.ok || !shard.ok) return exitCodes.usage;
  const earlier = request.compare === undefined ? success(undefined) : readEarlier(request.compare, environment);
  if (!earlier.ok) {
    environment.stderr(`${request.compare}: ${earlier.trouble}.\n`);
    return exitCodes.files;
  }
  const order = { ...request, asOf: asOf.value, formats: formats.value, earlier: earlier.value, shard: shard.value };
  try {
    return await surveyFolder(order, environment);
  } catch (error) {
    if (!(error instanceof KeptIsGone)) throw error;
    environment.stderr('Папка --cache изменилась, пока составлялась справка: повторите, и прочитается всё.\n');
    return exitCodes.files;
  }
}

/** Why what is asked for does not go together. */
function whyMisused({ further = [], parts, region, asOf, cache, shard }: SurveyRequest): string | undefined {
  if (further.length > 0) return `Лишнее в вызове: ${further.join(', ')}.`;
  const isForReading = parts !== undefined && [region, asOf, cache, shard].some((each) => each !== undefined);
  return isForReading
    ? 'Части уже прочитаны: --region, --as-of, --cache и --shard указываются там, где их составляют.'
    : undefined;
}

/** Who only asks for an explanation gets no files, and what knows of formats is not loaded. */
async function formatsOf({ to, explain }: SurveyRequest): Promise<Result<readonly OutputFormatId[], string>> {
  if (to === undefined && explain !== undefined) return success([]);
  const { parseFormats } = await import('./parse-formats.ts');
  return parseFormats(to ?? 'docx,xlsx');
}

function outFolder({ out }: SurveyRequest, { cwd }: Environment): Result<string | undefined, string> {
  const misnamed = out === undefined ? undefined : nameTrouble(path.resolve(cwd, out), path);
  return misnamed === undefined ? success(out) : failure(`Параметр --out: ${misnamed}.`);
}

function readEarlier(shown: string, { cwd }: Environment): Result<EarlierSurvey, string> {
  try {
    return readEarlierSurvey(readFileSync(path.resolve(cwd, shown), 'utf8'));
  } catch (error) {
    return failure(`прежняя справка не читается (${errorCode(error)}): проверьте имя файла и права доступа`);
  }
}

async function surveyFolder(order: SurveyOrder, environment: Environment): Promise<ExitCode> {
  const read = order.parts === undefined ? await readFolder(order, environment) : joinParts(order.parts, environment);
  const { records, rubrics, region, code, asOf = order.asOf } = read;
  if (records === undefined) return code;
  if (order.shard !== undefined) return writePart(read, order.shard, order, environment);
  await untilHeard();
  const found = surveyOf(records, { asOf, region, rubrics });
  const comparison = order.earlier === undefined ? undefined : compareSurveys(order.earlier, found);
  tell(found, environment);
  if (comparison !== undefined) {
    environment.stderr(comparisonReport(comparison, createTerminal(environment.appearance.stderr)));
  }
  const explained = order.explain === undefined ? exitCodes.fine : explain(order.explain, found, environment);
  const told: Survey = comparison === undefined ? found : { ...found, comparison };
  const written = order.formats.length === 0 ? exitCodes.fine : await write(told, order, environment);
  return highest([code, explained, written]);
}

/** Reads a share: its number, and how many there are. */
function parseShard({ shard, parts, to, explain, compare }: SurveyRequest): Result<Shard | undefined, string> {
  if (shard === undefined) return success(undefined);
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? [];
  const [first, last] = [Number(index), Number(of)];
  if (!(first >= 1 && first <= last)) {
    return failure(`У параметра --shard нет значения «${shard}»: укажите номер части и сколько их, например 1/4.`);
  }
  const alone = [to, explain, compare, parts].every((each) => each === undefined);
  if (!alone)
    return failure('С --shard пишется только часть справки: --to, --explain и --compare укажите в survey merge.');
  return success({ index: first, of: last });
}

function joinParts(parts: readonly string[], { cwd, stderr }: Environment): ReadFolder {
  const joined = readParts(parts, cwd);
  if (joined.ok) return joined.value;
  stderr(`${joined.trouble}\n`);
  return { records: undefined, files: '', rubrics: [], region: undefined, code: exitCodes.files };
}

async function writePart(
  read: ReadFolder,
  shard: Shard,
  order: SurveyOrder,
  environment: Environment,
): Promise<ExitCode> {
  const { saveSurveyFiles } = await import('../survey/write-survey.ts');
  const content = partContent(read, shard, order.asOf);
  const place = { folder: order.out ?? order.folder, overwrite: order.overwrite };
  const saved = await saveSurveyFiles([{ name: partName(shard), format: 'json', content }], place, environment);
  return highest([read.code, saved]);
}

/** What was not read, and what is to be said of what was. */
function tell({ notes, notRead, municipalities }: Survey, environment: Environment): void {
  const terminal = createTerminal(environment.appearance.stderr);
  const say = (line: string): void => environment.stderr(`${terminal.wrap(line, { rest: '  ' })}\n`);
  for (const { file, reason } of notRead) say(`${file}: не учтён – ${clause(reason)}.`);
  for (const { file, text } of notes) say(`${file}: ${clause(text)}.`);
  const submitted = municipalities.filter((each) => each.submitted).length;
  const rest = notRead.length === 0 ? '' : `; не учтено: ${counted(notRead.length, nouns.file)}`;
  say(`Карты представили: ${submitted} из ${municipalities.length}${rest}.`);
}

function explain(words: string, found: Survey, { stdout, stderr, appearance }: Environment): ExitCode {
  const figures = figuresMeantBy(words, found);
  const terminal = createTerminal(appearance.stdout);
  stdout(figures.map((figure) => figureExplanation(figure, found, terminal)).join('\n'));
  if (figures.length > 0) return exitCodes.fine;
  const meant = nearest(
    words,
    found.figures.map(({ id }) => id),
  );
  const list = found.figures.map(({ id, title }) => `  ${id} – ${title}`).join('\n');
  const guess = meant === undefined ? '' : ` Возможно, «${meant}».`;
  stderr(`Показателя «${words}» в справке нет.${guess} Есть:\n${list}\n`);
  return exitCodes.usage;
}

async function write(told: Survey, order: SurveyOrder, environment: Environment): Promise<ExitCode> {
  const { writeSurvey } = await import('../survey/write-survey.ts');
  const folder = order.out ?? order.folder;
  return writeSurvey(told, { folder, formats: order.formats, overwrite: order.overwrite }, environment);
}
