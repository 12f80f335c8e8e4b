/** What runs in a thread of its own while many files are surveyed: it opens the same folders, and reads some files at a time. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { openFolders } from './folders/folder.ts';
import { openRecordCache } from './survey/record-cache.ts';
import { recordOf } from './survey/record-files.ts';
import type { SharedRecording } from './survey/record-in-threads.ts';

const { inputs, asOf, cache } = workerData as SharedRecording;
const folders = openFolders(inputs);
const kept = cache === undefined ? undefined : openRecordCache(cache);

/** The records of the files from one place to another, as text. */
async function recordFrom(start: number, end: number): Promise<string> {
  const opened = await folders;
  if (!opened.ok) throw new Error(opened.trouble.join('\n'));
  const records: string[] = [];
  for (const job of opened.value.slice(start, end)) {
    const { record, json = JSON.stringify(record) } = await recordOf(job, { asOf, cache: kept });
    records.push(json);
  }
  return `[${records.join(',')}]`;
}

workerpool.worker({ recordFrom });
