/** What runs in a thread of its own while many files are surveyed: it opens the same folders, and reads files in turn. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { turnsOf } from './files/turns.ts';
import { folderOpener } from './folders/folder.ts';
import { openRecordCache } from './survey/record-cache.ts';
import { recordBytesOf } from './survey/record-files.ts';
import type { RecordedAt, SharedRecording } from './survey/record-in-threads.ts';

const { inputs, asOf, cache, turns } = workerData as SharedRecording;
const folders = folderOpener()(inputs);
const kept = cache === undefined ? undefined : openRecordCache(cache);

/** Reads one file after another until no thread has one left to begin, and tells of each; the bytes of its record change hands. */
async function recordInTurn(): Promise<void> {
  const opened = await folders;
  if (!opened.ok) throw new Error(opened.trouble.join('\n'));
  const { next } = turnsOf(turns);
  for (let index = next(); index !== undefined; index = next()) {
    const job = opened.value[index];
    if (job === undefined) throw new Error(`There is no file ${index} any more`);
    const bytes = await recordBytesOf(job, { asOf, cache: kept });
    const recorded: RecordedAt = { index, bytes };
    workerpool.workerEmit(new workerpool.Transfer(recorded, [bytes.buffer]));
  }
}

workerpool.worker({ recordInTurn });
