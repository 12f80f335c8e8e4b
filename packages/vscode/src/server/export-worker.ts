import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  type EventView,
  leftOutWithoutDays,
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
import {
  layoutFile,
  type OutputFormat,
  outputFormats,
  type TableDocument,
  writeTroubleMessage,
} from '@dorkarta/documents';
import { layoutCalendar, writeCalendar } from '@dorkarta/documents/calendar';
import { layoutForm, writeForm } from '@dorkarta/documents/form';
import { surveyDocument } from '@dorkarta/documents/survey';
import type { ExportRefusal, ExportResult } from '@dorkarta/language';
import { clearLeftovers, writeOutput } from '@dorkarta/language/writing';
import { type ExportJob, isPlan, type PlanFormat, type SurveyJob } from './export-roadmap.ts';

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
      return {
        type: 'monitoring',
        view: prepareMonitoring(viewMonitoring(file, imported(), earlier), { rubric, rubrics }),
      };
    case 'review': {
      const views = imported();
      const monitoring = reportedBy(earlier, views, { rubric });
      return { type: 'review', subject: prepareReview(viewReview(file, views), { rubric, rubrics, monitoring }) };
    }
  }
}

async function write(job: ExportJob | SurveyJob): Promise<ExportResult> {
  const made = await make(job);
  if ('refused' in made) return made;
  const { path, overwrite } = job;
  const { warnings, ...order } = made;
  const saved = writeOutput({ path, overwrite, ...order });
  clearLeftovers(dirname(path));
  if (!saved.ok) {
    const { message, isForeign } = saved.trouble;
    return { refused: isForeign ? 'is-foreign' : 'not-written', message };
  }
  return { written: path, ...(warnings.length === 0 ? {} : { warnings }) };
}

function make(job: ExportJob | SurveyJob): Promise<Made | ExportRefusal> {
  if ('survey' in job) return makeNote(job);
  return isPlan(job.format) ? makePlan(job.format, job) : makeDocument(job);
}

/** What is to be written, and what is to be told of it. */
interface Made {
  readonly content: Uint8Array;
  readonly ending: string;
  readonly isMarked: OutputFormat['isMarked'];
  readonly warnings: readonly string[];
}

async function makeDocument(job: ExportJob): Promise<Made | ExportRefusal> {
  const laidOut = layoutFile(printedFile(job), job);
  if (!laidOut.ok) return { refused: 'has-errors', message: templateTroubleMessage(laidOut.trouble) };
  return written(laidOut.value.document, job.format, laidOut.value.remarks);
}

/** The note of a survey. */
function makeNote({ survey, format }: SurveyJob): Promise<Made | ExportRefusal> {
  return written(surveyDocument(survey), format);
}

async function written(
  document: TableDocument,
  format: ExportJob['format'],
  remarks: readonly string[] = [],
): Promise<Made | ExportRefusal> {
  const writer = formatOf(format);
  const bytes = await writer.write(document);
  if (!bytes.ok) return { refused: 'not-written', message: writeTroubleMessage(bytes.trouble) };
  const warnings = [...remarks, ...(bytes.warnings ?? []).map(writeTroubleMessage)];
  return { content: bytes.value, ending: writer.id, isMarked: writer.isMarked, warnings };
}

/** Behind all that roadmaps plan. */
const lastDay = '2199-12-31';

/** The calendar of a roadmap, or its form. */
async function makePlan(format: PlanFormat, { file, on }: ExportJob): Promise<Made | ExportRefusal> {
  if (file.type !== 'roadmap') throw new Error(`No ${format} of ${file.type}`);
  const view = viewRoadmap(file);
  if (format === 'ics') {
    const { calendar, undated } = layoutCalendar(view, on);
    const content = await writeCalendar(calendar);
    return { content, ending: 'ics', isMarked: undefined, warnings: undatedWarning('в календарь', undated) };
  }
  const { form, undated } = layoutForm(view, { asOf: on ?? lastDay, all: on === undefined });
  if (form.rows.length === 0) return { refused: 'not-written', message: 'к этому дню не наступил ни один срок' };
  const bytes = await writeForm(form);
  if (!bytes.ok) return { refused: 'not-written', message: writeTroubleMessage(bytes.trouble) };
  const { id: ending, isMarked } = formatOf('xlsx');
  return { content: bytes.value, ending, isMarked, warnings: undatedWarning('в форму', undated) };
}

function undatedWarning(where: string, undated: readonly EventView[]): readonly string[] {
  if (undated.length === 0) return [];
  return [`${leftOutWithoutDays(where, undated)}. Назовите в карте день, месяц или квартал.`];
}

function formatOf(id: ExportJob['format']): OutputFormat {
  const format = outputFormats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}`);
  return format;
}
