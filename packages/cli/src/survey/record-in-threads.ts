import type { IsoDay } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import { inOrder } from '../files/in-order.ts';
import type { InputFile } from '../files/input-file.ts';
import { startThreads } from '../files/start-threads.ts';
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

/** How files are shared among threads. */
export interface RecordingInThreads extends Omit<SharedRecording, 'inputs'> {
  readonly threads: Threads;
}

/** A thread for fewer files would have started in vain. */
const filesOfThread = 60;
/** So many files are handed over at a time: fewer would wait for messages, more would leave a thread idle at the end. */
const filesOfCall = 16;

/** Reads files in several threads; their records are handed over in the files' order, as bytes, which cost nothing to pass on. */
export async function recordInThreads(
  jobs: readonly FileInFolder[],
  { threads, asOf, cache }: RecordingInThreads,
  take: (records: readonly SurveyRecord[]) => void,
): Promise<void> {
  const shared: SharedRecording = { inputs: jobs.map(({ input }) => input), asOf, cache };
  const maxWorkers = Math.min(threads.most, Math.ceil(jobs.length / filesOfThread));
  const started = startThreads({ part: 'survey-worker', count: maxWorkers, data: shared }, threads);
  const starts = Array.from({ length: Math.ceil(jobs.length / filesOfCall) }, (_, index) => index * filesOfCall);
  try {
    await inOrder(
      starts,
      maxWorkers * 2,
      (start) => started.run<readonly Uint8Array[]>('recordFrom', [start, start + filesOfCall]),
      (records) => take(records.flatMap((bytes) => recordOfBytes(bytes) ?? [])),
    );
  } finally {
    await started.end();
  }
}
