import type { IsoDay } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import type { InputFile } from '../files/input-file.ts';
import { startThreads } from '../files/start-threads.ts';
import { handingOver, type SharedTurns, sharedTurns, turnsOf } from '../files/turns.ts';
import type { FileInFolder } from '../folders/folder.ts';
import type { Threads } from '../terminal/environment.ts';
import { recordOfBytes } from './record-bytes.ts';
import type { CachePlace } from './record-cache.ts';

/** What each thread is given when it starts: the files, and how their records are made and kept. */
export interface SharedRecording {
  readonly inputs: readonly InputFile[];
  readonly asOf: IsoDay | undefined;
  readonly cache: CachePlace | undefined;
  readonly turns: SharedTurns;
}

/** What a thread tells of each file that it has read: its record as bytes, which cost nothing to pass on. */
export interface RecordedAt {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** How files are read by this thread, and their records handed over. */
export interface RecordingInThreads extends Omit<SharedRecording, 'inputs' | 'turns'> {
  readonly threads: Threads;
  readonly recordHere: (job: FileInFolder) => Promise<Uint8Array>;
  readonly take: (record: SurveyRecord) => void;
}

/** A thread for fewer files would have started in vain. */
const filesOfThread = 60;

/**
 * Reads many files in several threads, of which this one is the first: it has loaded already what the others load yet. Their
 * records are handed over in the files' order; they lie in bytes, whoever made them, and so take little memory.
 */
export async function recordInThreads(
  jobs: readonly FileInFolder[],
  { threads, asOf, cache, recordHere, take }: RecordingInThreads,
): Promise<void> {
  const shared: SharedRecording = {
    inputs: jobs.map(({ input }) => input),
    asOf,
    cache,
    turns: sharedTurns(jobs.length),
  };
  const turns = turnsOf(shared.turns);
  const count = Math.min(threads.most, Math.ceil(jobs.length / filesOfThread)) - 1;
  const hand = handingOver((bytes: Uint8Array) => {
    const record = recordOfBytes(bytes);
    if (record !== undefined) take(record);
  });
  const started = startThreads({ part: 'survey-worker', count, data: shared, onEnd: turns.stop }, threads);
  const others = Array.from({ length: count }, () =>
    started.run('recordInTurn', [], ({ index, bytes }: RecordedAt) => hand(index, bytes)),
  );
  const byOthers = Promise.all(others);
  // A thread that fails is met below; until then nobody waits for it, and no file is begun in vain.
  byOthers.catch(turns.stop);
  try {
    for (let index = turns.next(); index !== undefined; index = turns.next()) {
      const job = jobs[index];
      if (job !== undefined) hand(index, await recordHere(job));
    }
    await byOthers;
  } finally {
    await started.end();
  }
}
