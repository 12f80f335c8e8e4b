import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';
import { startServer } from '@dorkarta/language/server';
import { renderChanges } from './changes.ts';
import { createExporter, exportSurvey } from './export-roadmap.ts';
import { writeInWorker } from './export-worker.ts';
import { importInWorker, isImportJob } from './import-files.ts';
import { renderTable, renderTimelinePage } from './preview.ts';
import { sourceReader } from './read-sources.ts';
import { renderSurvey } from './survey-page.ts';

// Documents are written, and files of other programs read, in a thread of their own, started from this same file, so that nobody who types waits for them.
if (isMainThread) {
  startServer({
    // Not `import.meta.dirname`, which the first versions of Node 20 do not know.
    pages: fileURLToPath(new URL('rules', import.meta.url)),
    documents: {
      table: renderTable,
      timeline: renderTimelinePage,
      changes: renderChanges,
      export: createExporter(),
      survey: renderSurvey,
      exportSurvey,
    },
    sources: sourceReader,
  });
} else if (isImportJob(workerData)) {
  await importInWorker(workerData);
} else {
  await writeInWorker();
}
