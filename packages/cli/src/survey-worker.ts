/** What runs in a further thread while many files are surveyed: it opens the same folders, and reads files in turn. */
import { workerData } from 'node:worker_threads';
import type { GivenToThread } from './files/in-turns.ts';
import { workInTurn } from './files/work-in-turn.ts';
import { folderOpener } from './folders/folder.ts';
import { openRecordCache } from './survey/record-cache.ts';
import { recordBytesOf } from './survey/record-files.ts';
import type { SharedRecording } from './survey/record-in-threads.ts';

const given = workerData as GivenToThread<SharedRecording>;
const { inputs, asOf, cache } = given.data;
const folders = folderOpener()(inputs);
const kept = cache === undefined ? undefined : openRecordCache(cache);

async function recordAt(index: number): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await folders;
  if (!opened.ok) throw new Error(opened.trouble.join('\n'));
  const job = opened.value[index];
  if (job === undefined) throw new Error(`There is no file ${index} any more`);
  return recordBytesOf(job, { asOf, cache: kept });
}

workInTurn(given, recordAt, ({ buffer }) => [buffer]);
