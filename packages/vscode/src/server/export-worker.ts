import { parentPort, workerData } from 'node:worker_threads';
import { viewRoadmap } from '@dorkarta/core';
import { layoutRoadmap, outputFormats, writeTroubleMessage } from '@dorkarta/documents';
import type { ExportResult } from '@dorkarta/language';
import { writeAtomically } from '@dorkarta/language/node';
import type { ExportJob } from './export-roadmap.ts';

/** In a thread of its own: writes the document that it was given to write, wholly or not at all, and tells how it went. */
export async function writeInWorker(): Promise<void> {
  parentPort?.postMessage(await write(workerData));
}

async function write({ roadmap, template, format, path }: ExportJob): Promise<ExportResult> {
  const writer = outputFormats.find(({ id }) => id === format);
  if (writer === undefined) throw new Error(`There is no format ${format}`);
  const bytes = await writer.write(layoutRoadmap(viewRoadmap(roadmap), template));
  if (!bytes.ok) return { refused: 'not-written', message: writeTroubleMessage(bytes.trouble) };
  const saved = writeAtomically(path, bytes.value);
  return saved.ok ? { written: path } : { refused: 'not-written', message: saved.trouble };
}
