import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  type MonitoredRoadmap,
  type PrintedFile,
  prepareMonitoring,
  prepareReview,
  reportedBy,
  templateTroubleMessage,
  viewMonitoring,
  viewReview,
  viewRoadmap,
} from '@dorkarta/core';
import { layoutFile, type OutputFormat, outputFormats, writeTroubleMessage } from '@dorkarta/documents';
import type { ExportResult } from '@dorkarta/language';
import { clearLeftovers, writeOutput } from '@dorkarta/language/writing';
import type { ExportJob } from './export-roadmap.ts';

/** In a thread of its own: writes the document that it was given to write, wholly or not at all, and tells how it went. */
export async function writeInWorker(): Promise<void> {
  parentPort?.postMessage(await write(workerData));
}

type PrintedJob = Pick<ExportJob, 'file' | 'roadmaps' | 'earlier' | 'rubric' | 'rubrics'>;

/** Views do not cross from thread to thread: the file is looked at again. */
function printedFile({ file, roadmaps, earlier, rubrics, rubric }: PrintedJob): PrintedFile {
  const imported = (): readonly MonitoredRoadmap[] =>
    roadmaps.map(({ path, roadmap }) => ({ path, view: viewRoadmap(roadmap) }));
  switch (file.type) {
    case 'roadmap':
      return { type: 'roadmap', view: viewRoadmap(file) };
    case 'monitoring':
      return { type: 'monitoring', view: prepareMonitoring(viewMonitoring(file, imported(), earlier), { rubric }) };
    case 'review': {
      const views = imported();
      const monitoring = reportedBy(earlier, views, { rubric });
      return { type: 'review', subject: prepareReview(viewReview(file, views), { rubric, rubrics, monitoring }) };
    }
  }
}

async function write({ format, path, overwrite, ...job }: ExportJob): Promise<ExportResult> {
  const writer: OutputFormat | undefined = outputFormats.find(({ id }) => id === format);
  if (writer === undefined) throw new Error(`There is no format ${format}`);
  const laidOut = layoutFile(printedFile(job), job);
  if (!laidOut.ok) return { refused: 'has-errors', message: templateTroubleMessage(laidOut.trouble) };
  const bytes = await writer.write(laidOut.value.document);
  if (!bytes.ok) return { refused: 'not-written', message: writeTroubleMessage(bytes.trouble) };
  const { id: ending, isMarked } = writer;
  const saved = writeOutput({ path, content: bytes.value, ending, isMarked, overwrite });
  clearLeftovers(dirname(path));
  if (!saved.ok) {
    const { message, isForeign } = saved.trouble;
    return { refused: isForeign ? 'is-foreign' : 'not-written', message };
  }
  const warnings = [...laidOut.value.remarks, ...(bytes.warnings ?? []).map(writeTroubleMessage)];
  return { written: path, ...(warnings.length === 0 ? {} : { warnings }) };
}
