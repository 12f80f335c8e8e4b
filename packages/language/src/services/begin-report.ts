import { failure, type IsoDay, type Result, success } from '@dorkarta/core';
import { URI, Utils } from 'vscode-uri';
import { nameOfReport } from '../importing/name-of-report.ts';
import { newMonitoringText } from '../samples/new-monitoring.ts';
import type { FileView } from './view/file-view.ts';

/** A monitoring report to begin with, and what its file is called, beside the roadmap. */
export interface BegunReport {
  readonly name: string;
  readonly text: string;
}

/** Begins a monitoring report on a roadmap, as of a day; the trouble is a clause. */
export function beginReport({ uri, printed }: FileView, on: IsoDay): Result<BegunReport, string> {
  if (printed?.type !== 'roadmap') return failure('в этом файле нет дорожной карты: откройте её файл и повторите');
  const path = Utils.basename(URI.parse(uri));
  const name = nameOfReport(path, on);
  return success({ name, text: newMonitoringText(printed.view, { path, on }) });
}
