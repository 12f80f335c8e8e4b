import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { startServer } from '@dorkarta/language/server';
import { createExporter } from './export-roadmap.ts';
import { writeInWorker } from './export-worker.ts';
import { renderTable, renderTimelinePage } from './preview.ts';

// Documents are written in a thread of their own, started from this same file, so that nobody who types waits for them.
if (isMainThread) {
  startServer({
    pages: path.join(import.meta.dirname, 'rules'),
    documents: { table: renderTable, timeline: renderTimelinePage, export: createExporter() },
  });
} else {
  await writeInWorker();
}
