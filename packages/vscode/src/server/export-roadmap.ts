import { Worker } from 'node:worker_threads';
import {
  type EarlierReport,
  officialRubric,
  type Printable,
  type Roadmap,
  type Rubric,
  type TemplateCatalogue,
} from '@dorkarta/core';
import type { Survey } from '@dorkarta/core/survey';
import { type OutputFormatId, outputFormats } from '@dorkarta/documents';
import {
  type DocumentMaker,
  type ExportParams,
  type ExportRefusal,
  type ExportResult,
  earlierReports,
  type FileView,
  type Folder,
} from '@dorkarta/language';

type Cancellation = Parameters<DocumentMaker['export']>[3];

/** What a thread is given to write. */
export interface ExportJob {
  readonly file: Printable;
  /** The roadmaps that a monitoring report or an expert's conclusion is on. */
  readonly roadmaps: readonly ImportedRoadmap[];
  /** The earlier reports that it goes on from. */
  readonly earlier: readonly EarlierReport[];
  /** The criteria that it is judged by, and all that there are. */
  readonly rubric: Rubric;
  readonly rubrics: readonly Rubric[];
  readonly templates: TemplateCatalogue;
  readonly asked: string | undefined;
  readonly format: OutputFormatId | PlanFormat;
  /** As of which day a form asks, or the first day of a calendar. */
  readonly on: string | undefined;
  readonly path: string;
  /** Whether whatever stands there is replaced. */
  readonly overwrite: boolean;
}

/** What is made of a roadmap's plan beside documents: its calendar, and the form that is sent out. */
export type PlanFormat = 'ics' | 'form';

/** A roadmap and the import that it comes from. */
export interface ImportedRoadmap {
  readonly path: string;
  readonly roadmap: Roadmap;
}

/**
 * Writes files that nothing speaks against, as the command line does, in a thread of its own, one after the other:
 * many at once would take the memory of many.
 */
export function createExporter(): DocumentMaker['export'] {
  let last: Promise<unknown> = Promise.resolve();
  return async (view, order, folder, cancellation) => {
    const job = planExport(view, order, folder);
    if ('refused' in job) return job;
    const result = last.then(() =>
      cancellation.isCancellationRequested ? calledOff : writeInThread(job, cancellation),
    );
    last = result.catch(() => undefined);
    return result;
  };
}

function planExport(view: FileView, order: ExportParams, folder: Folder): ExportJob | ExportRefusal {
  const { file } = view;
  if (file.type === 'directory') return { refused: 'no-roadmap', message: 'в файле нет дорожной карты' };
  const errors = errorsIn(view);
  if (errors > 0) return { refused: 'has-errors', message: `сначала исправьте ошибки в тексте (их ${errors})` };
  const format = formatOf(order.format);
  if (format === undefined) return notWritten(`нет формата «${order.format}»`);
  if (isPlan(format) && file.type !== 'roadmap') return { refused: 'no-roadmap', message: 'откройте файл самой карты' };
  const { path, overwrite = false, template: asked, on } = order;
  const roadmaps = view.imports.flatMap(({ path: from, roadmap }) =>
    roadmap === undefined ? [] : [{ path: from, roadmap: roadmap.roadmap }],
  );
  const rubric = rubricOf(view.printed);
  const { rubrics, templates } = folder;
  const earlier = earlierReports(view);
  return { file, roadmaps, earlier, rubric, rubrics, templates, asked, format, on, path, overwrite };
}

function formatOf(asked: string): ExportJob['format'] | undefined {
  if (asked === 'ics' || asked === 'form') return asked;
  return outputFormats.find(({ id }) => id === asked)?.id;
}

/** Whether it is made of the plan of a roadmap, and of nothing else. */
export function isPlan(format: ExportJob['format']): format is PlanFormat {
  return format === 'ics' || format === 'form';
}

function rubricOf(printed: FileView['printed']): Rubric {
  switch (printed?.type) {
    case 'monitoring':
      return printed.view.rubric;
    case 'review':
      return printed.subject.examined?.rubric ?? officialRubric;
    default:
      return officialRubric;
  }
}

/** What a thread is given to write of many roadmaps: their note. */
export interface SurveyJob {
  readonly survey: Survey;
  readonly format: OutputFormatId;
  readonly path: string;
  readonly overwrite: boolean;
}

/** Writes the note of a survey in a thread of its own. */
export const exportSurvey: DocumentMaker['exportSurvey'] = async (survey, order, cancellation) => {
  const { path, overwrite = false } = order;
  const format = formatOf(order.format);
  if (format !== 'docx' && format !== 'html') return notWritten(`справка не составляется в формате «${order.format}»`);
  return writeInThread({ survey, format, path, overwrite }, cancellation);
};

async function writeInThread(job: ExportJob | SurveyJob, cancellation: Cancellation): Promise<ExportResult> {
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  const cancelled = cancellation.onCancellationRequested(() => void worker.terminate());
  try {
    return await resultOf(worker);
  } finally {
    cancelled.dispose();
  }
}

function errorsIn({ diagnostics }: FileView): number {
  return diagnostics.filter(({ severity, suppressed }) => severity === 'error' && suppressed === undefined).length;
}

/** A thread that ends without a result was called off. */
function resultOf(worker: Worker): Promise<ExportResult> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => resolve(calledOff));
  });
}

function notWritten(message: string): ExportRefusal {
  return { refused: 'not-written', message };
}

const calledOff = notWritten('отменено');
