import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { startServer } from '@dorkarta/language/server';
import { createExporter } from './export-roadmap.ts';
import { writeInWorker } from './export-worker.ts';
import { renderTable, renderTimelinePage } from './preview.ts';

// Documents are written in a thread of their own, started from this same file, so that nobody who types waits for them.
if (isMainThread) {
  startServer({
    // Not `import.meta.dirname`, which the first versions of Node 20 do not know.
    pages: fileURLToPath(new URL('rules', import.meta.url)),
    documents: { table: renderTable, timeline: renderTimelinePage, export: createExporter() },
  });
} else {
  await writeInWorker();
}
