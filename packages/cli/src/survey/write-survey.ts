import path from 'node:path';
import type { Survey } from '@dorkarta/core/survey';
import { type OutputFormatId, outputFormats } from '@dorkarta/documents';
import { clearLeftovers, makeFolder, writeOutput } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { Environment } from '../terminal/environment.ts';
import { type SurveyFile, surveyMakers } from './survey-files.ts';
import { untilHeard } from './until-heard.ts';

/** Where the files of a survey go, and what they are. */
export interface WritingSurvey {
  readonly folder: string;
  readonly formats: readonly OutputFormatId[];
  readonly overwrite: true | undefined;
}

/** Writes a survey in each format, once all of them are made: whoever calls it off before has none. */
export async function writeSurvey(
  told: Survey,
  { folder, formats, overwrite }: WritingSurvey,
  environment: Environment,
): Promise<ExitCode> {
  const made: SurveyFile[] = [];
  const codes: ExitCode[] = [];
  for (const format of formats) {
    await untilHeard();
    const files = await surveyMakers[format](told);
    if (files.ok) made.push(...files.value);
    else {
      environment.stderr(`Справка в ${format} не составлена: ${files.trouble}\n`);
      codes.push(exitCodes.findings);
    }
  }
  return highest([...codes, await saveSurveyFiles(made, { folder, overwrite }, environment)]);
}

/** Writes what was made of a survey, each file wholly or not at all; whoever calls it off meanwhile gets no further one. */
export async function saveSurveyFiles(
  made: readonly SurveyFile[],
  { folder, overwrite }: Pick<WritingSurvey, 'folder' | 'overwrite'>,
  environment: Environment,
): Promise<ExitCode> {
  const target = path.resolve(environment.cwd, folder);
  const ready = makeFolder(target);
  if (!ready.ok) {
    environment.stderr(`${folder}: ${ready.trouble}.\n`);
    return exitCodes.files;
  }
  const codes: ExitCode[] = [];
  for (const file of made) {
    await untilHeard();
    codes.push(save(file, { folder, overwrite }, environment));
  }
  clearLeftovers(target);
  return highest(codes);
}

function save(
  { name, format, content }: SurveyFile,
  { folder, overwrite }: Pick<WritingSurvey, 'folder' | 'overwrite'>,
  { cwd, stdout, stderr }: Environment,
): ExitCode {
  const shown = path.join(folder, name);
  const writer = outputFormats.find(({ id }) => id === format);
  const isMarked = writer !== undefined && 'isMarked' in writer ? writer.isMarked : undefined;
  const saved = writeOutput({
    path: path.resolve(cwd, shown),
    content,
    ending: format,
    isMarked,
    overwrite: overwrite === true,
  });
  if (saved.ok) {
    stdout(`${shown}\n`);
    return exitCodes.fine;
  }
  const { message, isForeign } = saved.trouble;
  const remedy = isForeign ? ': переименуйте его, выберите другую папку (--out) или замените его (--overwrite)' : '';
  stderr(`${shown}: не записан: ${message}${remedy}.\n`);
  return exitCodes.files;
}
