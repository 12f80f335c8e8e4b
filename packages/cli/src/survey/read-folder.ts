import { resolve } from 'node:path';
import { fingerprint, type IsoDay } from '@dorkarta/core';
import { passedOverRecord, type SurveyRecord } from '@dorkarta/core/survey';
import { realPath } from '@dorkarta/language/node';
import type { ExitCode } from '../exit-codes.ts';
import type { FileInFolder } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import type { Environment } from '../terminal/environment.ts';
import { createProgress, progressText } from '../terminal/progress.ts';
import { officeRecords } from './office-records.ts';
import { readRecords } from './read-records.ts';
import { rubricsOf } from './record-files.ts';
import { surveyPath } from './survey-path.ts';

/** The folder of a survey, and the regional roadmap where it is named. */
export interface SurveyedFolder {
  readonly folder: string;
  readonly region?: string | undefined;
  readonly asOf: IsoDay | undefined;
  /** The folder where records are kept from one survey to the next; absent, none are. */
  readonly cache?: string | undefined;
  /** The share of the files that is read; all of them where absent. */
  readonly shard?: Shard | undefined;
}

/** One of so many shares of the files of a folder, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What was read of a folder; without records there is nothing to go on with. */
export interface ReadFolder {
  readonly records: readonly SurveyRecord[] | undefined;
  /** The sign of the list of all files, whichever of them were read. */
  readonly files: string;
  readonly rubrics: ReturnType<typeof rubricsOf>;
  /** The regional roadmap as its record tells it. */
  readonly region: string | undefined;
  readonly code: ExitCode;
  /** The day of the survey, where shares were made for one. */
  readonly asOf?: IsoDay | undefined;
}

/** Reads the files of a folder one by one, whatever becomes of single ones. */
export async function readFolder(
  { folder, region, asOf, cache, shard }: SurveyedFolder,
  environment: Environment,
): Promise<ReadFolder> {
  const opened = await openInputs([folder, ...(region === undefined ? [] : [region])], environment);
  if (opened.files === undefined || opened.files.length === 0) {
    return { records: undefined, files: '', rubrics: [], region: undefined, code: opened.code };
  }
  const known = opened.files.map(surveyPath);
  const jobs =
    shard === undefined ? opened.files : opened.files.filter((_, index) => index % shard.of === shard.index - 1);
  const progress = createProgress(environment, opened.work);
  const records = await readRecords(jobs, {
    asOf,
    cache: cache === undefined ? undefined : resolve(environment.cwd, cache),
    threads: environment.threads,
    show: (done, { input }) => progress.show(progressText(done + 1, jobs.length, input.shown)),
  });
  progress.clear();
  const isFirst = shard === undefined || shard.index === 1;
  return {
    records: [
      ...records,
      ...(isFirst
        ? [...opened.passedOver.map(passedOverRecord), ...officeRecords(folder, environment.cwd, known)]
        : []),
    ],
    files: fingerprint(known.toSorted().join('\n')),
    rubrics: rubricsOf(opened.files),
    region: region === undefined ? undefined : regionAmong(opened.files, resolve(environment.cwd, region)),
    code: opened.code,
  };
}

function regionAmong(files: readonly FileInFolder[], path: string): string | undefined {
  const wanted = realPath(path);
  const found = files.find(({ input }) => realPath(input.path) === wanted);
  return found === undefined ? undefined : surveyPath(found);
}
