/** What runs in a thread of its own while many files are surveyed: it opens the same folders, and reads some files at a time. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { folderOpener } from './folders/folder.ts';
import { recordBytes } from './survey/record-bytes.ts';
import { openRecordCache } from './survey/record-cache.ts';
import { recordOf } from './survey/record-files.ts';
import type { SharedRecording } from './survey/record-in-threads.ts';

const { inputs, asOf, cache } = workerData as SharedRecording;
const folders = folderOpener()(inputs);
const kept = cache === undefined ? undefined : openRecordCache(cache);

/** The records of the files from one place to another, as bytes that change hands. */
async function recordFrom(start: number, end: number): Promise<InstanceType<typeof workerpool.Transfer>> {
  const opened = await folders;
  if (!opened.ok) throw new Error(opened.trouble.join('\n'));
  const records: Uint8Array<ArrayBuffer>[] = [];
  for (const job of opened.value.slice(start, end)) {
    const { record, bytes = recordBytes(record) } = await recordOf(job, { asOf, cache: kept });
    records.push(bytes);
  }
  return new workerpool.Transfer(
    records,
    records.map(({ buffer }) => buffer),
  );
}

workerpool.worker({ recordFrom });
