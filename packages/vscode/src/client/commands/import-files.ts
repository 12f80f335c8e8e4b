import path from 'node:path';
import { counted, nouns } from '@dorkarta/core';
import {
  type ImportedFile,
  type ImportedReportFile,
  type ImportResult,
  type ImportTrouble,
  importRequest,
} from '@dorkarta/language';
import { commands, ProgressLocation, Uri, window } from 'vscode';
import { fileName } from '../file-name.ts';
import type { CommandContext } from './command-context.ts';
import { createFile, usualFolder } from './new-file.ts';
import { replaceText } from './replace-text.ts';

const title = 'Перенести из Word или Excel';

/**
 * Brings what is in Word and Excel: a roadmap becomes a file beside its own, filled forms and tables of monitoring a report
 * beside their roadmap. What is made is opened; nothing that is there is written over, and a report gets more only if the
 * person says so.
 */
export async function importFiles({ client }: CommandContext, clicked?: Uri, selected?: readonly Uri[]): Promise<void> {
  const [first, ...others] = await filesToImport(clicked, selected);
  if (first === undefined) return;
  const files = [first, ...others];
  const reading = others.length === 0 ? `Читается «${fileName(first)}»…` : `Читаются файлы: ${files.length}…`;
  const answer = await window.withProgress({ location: ProgressLocation.Notification, title: reading }, () =>
    client.sendRequest<ImportResult>(importRequest, { paths: files.map(({ fsPath }) => fsPath) }),
  );
  for (const trouble of answer.troubles) void window.showErrorMessage(troubleText(trouble));
  for (const file of answer.files) await write(file);
}

/** The explorer names the file that was clicked, and all that are selected with it. */
async function filesToImport(clicked: Uri | undefined, selected: readonly Uri[] = []): Promise<readonly Uri[]> {
  if (clicked !== undefined) return selected.length > 0 ? selected : [clicked];
  const chosen = await window.showOpenDialog({
    title,
    openLabel: 'Перенести',
    canSelectMany: true,
    defaultUri: usualFolder(),
    filters: { 'Word и Excel': ['docx', 'xlsx', 'docm', 'xlsm'], 'Все файлы': ['*'] },
  });
  return chosen ?? [];
}

function troubleText({ path: file, trouble }: ImportTrouble): string {
  return `${file === undefined ? title : path.basename(file)}: ${trouble}`;
}

async function write(file: ImportedFile): Promise<void> {
  const folder = Uri.file(file.folder);
  if (file.is === 'report' && file.change !== 'begun') {
    if (await addToReport(Uri.joinPath(folder, file.name), file)) void tell(file.name, file);
    return;
  }
  const made = await createFile(folder, file.name, file.text);
  if (made !== undefined) void tell(fileName(made), file);
}

/** Shows a report that is there, and writes more into it if the person says so; one edit takes it back. */
async function addToReport(report: Uri, { name, text, change, answered }: ImportedReportFile): Promise<boolean> {
  await window.showTextDocument(report, { preview: false });
  if (change === 'none') return true;
  const yes = 'Добавить';
  const question = `Отчёт «${name}» уже есть. Добавить в него ответы?`;
  const detail = `${counted(answered, nouns.row)} с новыми ответами. То, что в отчёте сказано, останется как было.`;
  const asked = await window.showInformationMessage(question, { modal: true, detail }, yes);
  return asked === yes && (await replaceText(report, text));
}

/** Tells how it went; what was taken for what is shown to whoever asks. */
async function tell(made: string, file: ImportedFile): Promise<void> {
  const [details, problems] = ['Что за что принято', 'Показать замечания'];
  const { doubts, account } = file;
  const doubtful = doubts === 0 ? '' : ` Сомнительного: ${doubts} – посмотрите, что за что принято.`;
  const text = `${doneText(made, file)}${doubtful}`;
  const answer = await window.showInformationMessage(text, details, problems);
  if (answer === problems) await commands.executeCommand('workbench.actions.view.problems');
  if (answer === details) await window.showInformationMessage(text, { modal: true, detail: account.join('\n\n') });
}

function doneText(made: string, file: ImportedFile): string {
  if (file.is === 'roadmap') return `Перенесено в «${made}»: ${counted(file.events, nouns.event)}.`;
  if (file.change === 'none') return `Всё это в отчёт «${made}» уже внесено, он не изменился.`;
  return `Перенесено в отчёт «${made}»: ${counted(file.answered, nouns.row)} с ответами.`;
}
