import { type ExportResult, type SurveyExportParams, surveyExportRequest } from '@dorkarta/language';
import { Uri, window, workspace } from 'vscode';
import { askSurvey } from '../survey/ask-survey.ts';
import type { SurveyPanels } from '../survey/survey-panel.ts';
import { askDay } from './ask-day.ts';
import type { CommandContext } from './command-context.ts';
import { writeTo } from './export.ts';

/** Shows the survey of a folder: the one that was clicked, else the one that is open. */
export async function surveyFolder(surveys: SurveyPanels, asked?: Uri): Promise<void> {
  const folder = await folderOf(asked);
  if (folder !== undefined) await surveys.show(folder);
}

/** Writes the note on a folder into it. */
export async function exportSurvey(format: 'docx' | 'html', { client }: CommandContext, asked?: Uri): Promise<void> {
  const folder = await folderOf(asked);
  if (folder === undefined) return;
  const on = await askDay('Справка по папке', 'На какой день справка? Он будет назван в ней.');
  if (on === undefined) return;
  const target = { file: Uri.joinPath(folder, `справка.${format}`), overwrite: false };
  await writeTo(target, {
    format,
    send: ({ file, overwrite }, cancellation, told) => {
      const params: SurveyExportParams = { uri: folder.toString(), format, on, path: file.fsPath, overwrite };
      return askSurvey<ExportResult>(client, { request: surveyExportRequest, params }, { told, cancellation });
    },
  });
}

async function folderOf(asked: Uri | undefined): Promise<Uri | undefined> {
  if (asked !== undefined) return asked;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage('Сначала откройте папку с дорожными картами.');
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: 'По какой папке составить справку?' }))?.uri;
}
