import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, type IsoDay } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import { inOrder } from '../files/in-order.ts';
import type { FileInFolder } from '../folders/folder.ts';
import type { Threads } from '../terminal/environment.ts';
import { version } from '../version.ts';
import type { CachePlace } from './record-cache.ts';
import { recordBytesOf, recordOf } from './record-files.ts';

/** How files are read into records. */
export interface ReadingRecords {
  readonly asOf: IsoDay | undefined;
  /** The folder where records are kept from one survey to the next, an absolute path; absent, none are. */
  readonly cache: string | undefined;
  readonly threads: Threads | undefined;
  /** Is told of each file before it is read. */
  readonly show: (done: number, file: FileInFolder) => void;
}

/** Fewer files are read before threads have started. */
const fewFiles = 60;

/** So many kept records are under way at a time: the system brings some while others are looked at. */
const entriesAtOnce = 8;

/** The record of each file, in their order: those that are kept as they are, the others read, in several threads where they are many. */
export async function readRecords(
  jobs: readonly FileInFolder[],
  { asOf, cache: folder, threads, show }: ReadingRecords,
): Promise<readonly SurveyRecord[]> {
  const place: CachePlace | undefined =
    folder === undefined ? undefined : { folder, program: programSign(threads), asOf };
  const cache = place === undefined ? undefined : (await import('./record-cache.ts')).openRecordCache(place);
  const records = new Map<FileInFolder, SurveyRecord>();
  if (cache !== undefined) {
    await inOrder(
      jobs,
      entriesAtOnce,
      async (job) => ({ job, kept: await cache.find(job) }),
      ({ job, kept }) => {
        if (kept !== undefined) records.set(job, kept);
      },
    );
  }
  const missing = jobs.filter((job) => !records.has(job));
  const tell = (index: number): void => {
    const job = missing[index];
    if (job !== undefined) show(jobs.length - missing.length + index, job);
  };
  if (threads !== undefined && threads.most > 1 && missing.length > fewFiles) {
    const { recordInThreads } = await import('./record-in-threads.ts');
    let done = 0;
    tell(done);
    const recordHere = (job: FileInFolder): Promise<Uint8Array<ArrayBuffer>> => recordBytesOf(job, { asOf, cache });
    const take = (record: SurveyRecord): void => {
      const job = missing[done];
      if (job !== undefined) records.set(job, record);
      done += 1;
      tell(done);
    };
    await recordInThreads(missing, { threads, asOf, cache: place, recordHere, take });
  } else {
    for (const [index, job] of missing.entries()) {
      tell(index);
      records.set(job, (await recordOf(job, { asOf, cache })).record);
    }
  }
  return jobs.flatMap((job) => records.get(job) ?? []);
}

/** Which program reads: its version, and where it is bundled its parts, whose names and sizes change with what they do. */
function programSign(threads: Threads | undefined): string {
  if (threads === undefined) return version;
  const folder = path.dirname(threads.start);
  const parts = readdirSync(folder).toSorted();
  return fingerprint([version, ...parts.map((part) => `${part} ${statSync(path.join(folder, part)).size}`)].join('\n'));
}
