import { type NewReportResult, newReportRequest } from '@dorkarta/language';
import { type Uri, window } from 'vscode';
import { askDay } from './ask-day.ts';
import type { CommandContext } from './command-context.ts';
import { exportAs } from './export.ts';
import { createFile, folderForNewFiles } from './new-file.ts';

/** Writes the form by which performers tell how events went, as of a day that the person names. */
export async function exportForm(surroundings: CommandContext, uri?: Uri | string): Promise<void> {
  const on = await askDay('Форма для сбора сведений', 'На какой день? В форму войдёт то, чей срок к нему наступил.');
  if (on !== undefined) await exportAs({ format: 'form', uri, template: undefined, on }, surroundings);
}

/** Begins a monitoring report on the roadmap that is open, beside it, with an empty report on each event that is due. */
export async function newReport({ client, current }: CommandContext): Promise<void> {
  const document = current.document();
  if (document?.uri.scheme !== 'file') {
    void window.showWarningMessage('Откройте и сохраните карту, о которой отчёт, и повторите.');
    return;
  }
  const on = await askDay('Новый отчёт о мониторинге', 'На какой день отчёт? По нему решается, чей срок наступил.');
  if (on === undefined) return;
  const uri = document.uri.toString();
  const answer = await client.sendRequest<NewReportResult | null>(newReportRequest, { uri, on });
  if (answer?.report === undefined) {
    void window.showWarningMessage(`Отчёт не начат: ${answer?.trouble ?? 'файл не прочитан'}.`);
    return;
  }
  await createFile(folderForNewFiles(document.uri), answer.report.name, answer.report.text);
}
