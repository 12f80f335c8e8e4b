import type { IsoDay } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import { inTurns } from '../files/in-turns.ts';
import type { InputFile } from '../files/input-file.ts';
import type { FileInFolder } from '../folders/folder.ts';
import type { Threads } from '../terminal/environment.ts';
import { recordOfBytes } from './record-bytes.ts';
import type { CachePlace } from './record-cache.ts';

/** What each thread is given when it starts: the files, and how their records are made and kept. */
export interface SharedRecording {
  readonly inputs: readonly InputFile[];
  readonly asOf: IsoDay | undefined;
  readonly cache: CachePlace | undefined;
}

/** How files are read by this thread, and their records handed over. */
export interface RecordingInThreads extends Omit<SharedRecording, 'inputs'> {
  readonly threads: Threads;
  readonly recordHere: (job: FileInFolder) => Promise<Uint8Array<ArrayBuffer>>;
  readonly take: (record: SurveyRecord) => void;
}

/** Reads many files in several threads; their records lie in bytes, whoever made them, and so take little memory. */
export async function recordInThreads(
  jobs: readonly FileInFolder[],
  { threads, asOf, cache, recordHere, take }: RecordingInThreads,
): Promise<void> {
  const data: SharedRecording = { inputs: jobs.map(({ input }) => input), asOf, cache };
  const takeBytes = (bytes: Uint8Array<ArrayBuffer>): void => {
    const record = recordOfBytes(bytes);
    if (record !== undefined) take(record);
  };
  const work = { part: 'survey-worker', itemsOfThread: 60, data, here: recordHere, take: takeBytes };
  await inTurns(jobs, work, threads);
}
