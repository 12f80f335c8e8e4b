import { Worker } from 'node:worker_threads';
import { chooseTemplate, type Roadmap, type TableTemplate, templateTroubleMessage } from '@dorkarta/core';
import { type OutputFormatId, outputFormats } from '@dorkarta/documents';
import type { DocumentMaker, ExportResult, FileView } from '@dorkarta/language';

/** What a thread is given to write. */
export interface ExportJob {
  readonly roadmap: Roadmap;
  readonly template: TableTemplate;
  readonly format: OutputFormatId;
  readonly path: string;
  /** Whether whatever stands there is replaced. */
  readonly overwrite: boolean;
}

/** Writes a roadmap that nothing speaks against, as the command line does, in a thread of its own. */
export const exportRoadmap: DocumentMaker['export'] = async (view, order, folder, cancellation) => {
  const { file } = view;
  if (file.type !== 'roadmap') return { refused: 'no-roadmap', message: 'в файле нет дорожной карты' };
  const errors = errorsIn(view);
  if (errors > 0) return { refused: 'has-errors', message: `сначала исправьте ошибки в тексте (их ${errors})` };
  const format = outputFormats.find(({ id }) => id === order.format)?.id;
  if (format === undefined) return notWritten(`нет формата «${order.format}»`);
  const template = chooseTemplate(file, folder.templates, order.template);
  if (!template.ok) return { refused: 'has-errors', message: templateTroubleMessage(template.trouble) };
  const { path, overwrite = false } = order;
  const job: ExportJob = { roadmap: file, template: template.value, format, path, overwrite };
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  const cancelled = cancellation.onCancellationRequested(() => void worker.terminate());
  try {
    return await resultOf(worker);
  } finally {
    cancelled.dispose();
  }
};

function errorsIn({ diagnostics }: FileView): number {
  return diagnostics.filter(({ severity, suppressed }) => severity === 'error' && suppressed === undefined).length;
}

/** A thread that ends without a result was called off. */
function resultOf(worker: Worker): Promise<ExportResult> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => resolve(notWritten('отменено')));
  });
}

function notWritten(message: string): ExportResult {
  return { refused: 'not-written', message };
}
