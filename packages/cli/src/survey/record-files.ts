import type { IsoDay, Rubric } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import { recordFileAt } from '@dorkarta/language/survey';
import { type FileInFolder, uriOf } from '../folders/folder.ts';
import { recordBytes } from './record-bytes.ts';
import type { RecordCache } from './record-cache.ts';
import { surveyPath } from './survey-path.ts';

/** How a file is recorded. */
export interface Recording {
  readonly asOf?: IsoDay | undefined;
  /** Keeps what was read. */
  readonly cache?: Pick<RecordCache, 'keep'> | undefined;
}

/** The record of a file, and its bytes where they were made. */
export interface RecordedFile {
  readonly record: SurveyRecord;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Reads a file into its record; one that cannot be read, or that the program stumbles over, is a record too. */
export async function recordOf(job: FileInFolder, { asOf, cache }: Recording = {}): Promise<RecordedFile> {
  const { folder, files, input } = job;
  const uri = uriOf(input);
  const { record, analysis } = await recordFileAt(folder, { uri, file: surveyPath(job), asOf });
  // Thousands of files would fill the memory; one that others import too is read once more for them all.
  files.release(uri);
  if (analysis === undefined || cache === undefined) return { record };
  const bytes = recordBytes(record);
  cache.keep(job, bytes, analysis);
  return { record, bytes };
}

/** The bytes of the record of a file. */
export async function recordBytesOf(job: FileInFolder, recording: Recording): Promise<Uint8Array<ArrayBuffer>> {
  const { record, bytes = recordBytes(record) } = await recordOf(job, recording);
  return bytes;
}

/** The criteria that the roadmaps of all folders can choose. */
export function rubricsOf(files: readonly FileInFolder[]): readonly Rubric[] {
  const folders = new Set(files.map(({ folder }) => folder));
  const rubrics = new Map(
    [...folders].flatMap(({ rubrics: own }) => own.map((each) => [`${each.id} ${each.version}`, each])),
  );
  return [...rubrics.values()];
}
