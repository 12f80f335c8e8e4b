import path from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import type { ImportedFile, ImportResult, ImportTrouble } from '@dorkarta/language';
import { inflate, readBytes } from '@dorkarta/language/node';
import type { FilledFile } from './import-reports.ts';

/** What a thread is given to bring. */
export interface ImportJob {
  /** Files of Word or Excel. */
  readonly importFrom: readonly string[];
}

/** Brings files in a thread of its own, which starts from this same file, so that nobody who types waits for it. */
export function importInThread(job: ImportJob): Promise<ImportResult> {
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => resolve({ files: [], troubles: [{ trouble: 'перенос прерван.' }] }));
  });
}

/** Whether this is what a thread was given to do. */
export function isImportJob(job: unknown): job is ImportJob {
  return typeof job === 'object' && job !== null && 'importFrom' in job;
}

/** In a thread of its own: reads the files and makes texts of what they say, as the command line does. */
export async function importInWorker({ importFrom }: ImportJob): Promise<void> {
  parentPort?.postMessage(await importFiles(importFrom));
}

/** Each roadmap makes a file; filled forms and tables of monitoring are set aside, for several make one report. */
async function importFiles(paths: readonly string[]): Promise<ImportResult> {
  const files: ImportedFile[] = [];
  const troubles: ImportTrouble[] = [];
  const filled: FilledFile[] = [];
  for (const file of paths) {
    const read = await readFile(file);
    if ('trouble' in read) troubles.push({ path: file, ...read });
    else if ('sheet' in read)
      filled.push({ path: file, file: { shown: file, relative: path.basename(file) }, ...read });
    else files.push(read);
  }
  if (filled.length === 0) return { files, troubles };
  const { importReports } = await import('./import-reports.ts');
  const reports = await importReports(filled);
  return { files: [...files, ...reports.files], troubles: [...troubles, ...reports.troubles] };
}

type ReadFile = ImportedFile | Pick<FilledFile, 'sheet'> | Pick<ImportTrouble, 'trouble'>;

async function readFile(file: string): Promise<ReadFile> {
  const [{ recogniseForm, recogniseMonitoring }, { readOffice, readTroubleMessage }, importing] = await Promise.all([
    import('@dorkarta/core/recognising'),
    import('@dorkarta/documents/reading'),
    import('@dorkarta/language/importing'),
  ]);
  const bytes = readBytes(file);
  if (!bytes.ok) return { trouble: importing.officeFileTrouble(bytes.trouble) };
  const source = readOffice(bytes.value, inflate);
  if (!source.ok) return { trouble: `${readTroubleMessage(source.trouble)}.` };
  const { document } = source.value;
  const sheet = recogniseForm(document) ?? recogniseMonitoring(document, false);
  if (sheet !== undefined) return { sheet };
  const { dir, name: stem } = path.parse(file);
  const imported = importing.importDocument(document, stem);
  if (!imported.ok) return { trouble: imported.trouble };
  const { text, events, remarks } = imported.value;
  const account = importing.importAccount(imported.value);
  return { is: 'roadmap', folder: dir, name: `${stem}.dk`, text, events, doubts: remarks.length, account };
}
