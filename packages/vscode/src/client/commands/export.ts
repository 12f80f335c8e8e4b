import path from 'node:path';
import type { OutputFormatId } from '@dorkarta/documents';
import { type ExportRefusal, type ExportResult, exportRequest } from '@dorkarta/language';
import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CurrentFile } from '../current-file.ts';
import { fileName } from '../file-name.ts';
import type { CommandContext } from './command-context.ts';
import { createExportedFiles, type ExportedFiles } from './exported-files.ts';
import { usualFolder } from './new-file.ts';
import { openOutside, showInFolder } from './open-outside.ts';

/** What a person wants written. */
export interface ExportWish {
  readonly format: OutputFormatId;
  /** The file of the roadmap; absent, the current one. */
  readonly uri: Uri | string | undefined;
  /** The template; absent, the roadmap's own. */
  readonly template: string | undefined;
}

const formatNames: Readonly<Partial<Record<OutputFormatId, string>>> = {
  docx: 'Документ Word',
  xlsx: 'Книга Excel',
  html: 'Страница HTML',
};

/** Writes the roadmap, as it stands in the editor, as a document, and offers to open it. */
export async function exportAs(wish: ExportWish, { client, current, context }: CommandContext): Promise<void> {
  const source = sourceOf(wish, current);
  if (source === undefined) {
    void window.showInformationMessage('Сначала откройте файл дорожной карты (.dk).');
    return;
  }
  const files = createExportedFiles(context);
  const target = await targetOf(source, wish.format, files);
  if (target !== undefined) await exportTo(target, { source, wish, client, files });
}

function sourceOf({ uri }: ExportWish, current: CurrentFile): Uri | undefined {
  if (uri === undefined) return current.document()?.uri;
  return typeof uri === 'string' ? Uri.parse(uri) : uri;
}

/** `FILE.docx` in the folder of the settings, else beside the roadmap; where something else is there already, the person is asked. */
async function targetOf(source: Uri, format: OutputFormatId, files: ExportedFiles): Promise<Uri | undefined> {
  const name = `${fileName(source).replace(/\.dk$/i, '')}.${format}`;
  if (source.scheme !== 'file') return askForFile(Uri.joinPath(usualFolder(), name), format);
  const target = Uri.file(path.join(outputFolder(source), name));
  if (!(await files.isForeign(target))) return target;
  return askToReplace(target, format);
}

function outputFolder(source: Uri): string {
  const asked: unknown = workspace.getConfiguration('dorkarta', source).get('export.folder');
  return path.resolve(path.dirname(source.fsPath), typeof asked === 'string' ? asked.trim() : '');
}

async function askToReplace(target: Uri, format: OutputFormatId): Promise<Uri | undefined> {
  const [replace, elsewhere] = ['Заменить', 'Сохранить как…'];
  const detail =
    'Его составили не здесь, или после составления его меняли, например в Word. Если заменить, то, что в нём есть сейчас, пропадёт.';
  const question = `Файл «${fileName(target)}» уже есть. Заменить его?`;
  const answer = await window.showWarningMessage(question, { modal: true, detail }, elsewhere, replace);
  if (answer === replace) return target;
  return answer === elsewhere ? askForFile(target, format) : undefined;
}

async function askForFile(proposal: Uri, format: OutputFormatId): Promise<Uri | undefined> {
  const filters = { [formatNames[format] ?? format]: [format] };
  return window.showSaveDialog({
    defaultUri: proposal,
    filters,
    saveLabel: 'Сохранить',
    title: 'Куда сохранить документ',
  });
}

interface ExportOrder {
  readonly source: Uri;
  readonly wish: ExportWish;
  readonly client: LanguageClient;
  readonly files: ExportedFiles;
}

async function exportTo(target: Uri, order: ExportOrder): Promise<void> {
  const { source, wish, client, files } = order;
  const params = {
    uri: source.toString(),
    format: wish.format,
    path: target.fsPath,
    ...(wish.template === undefined ? {} : { template: wish.template }),
  };
  const title = `Составляется «${fileName(target)}»…`;
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_, cancellation): Promise<ExportResult | undefined> => {
      const answer = await client.sendRequest<ExportResult>(exportRequest, params, cancellation).catch(() => undefined);
      return cancellation.isCancellationRequested ? undefined : answer;
    },
  );
  if (result === undefined) return;
  if ('refused' in result) return tellRefusal(result, target, order);
  await files.remember(target);
  await tellDone(target);
}

async function tellDone(target: Uri): Promise<void> {
  const [open, show] = ['Открыть', 'Показать в папке'];
  const answer = await window.showInformationMessage(`Готово: «${fileName(target)}».`, open, show);
  if (answer === open) await openOutside(target);
  if (answer === show) await showInFolder(target);
}

async function tellRefusal({ refused, message }: ExportRefusal, target: Uri, order: ExportOrder): Promise<void> {
  const [problems, again, elsewhere] = ['Показать ошибки', 'Повторить', 'Сохранить как…'];
  const text = `«${fileName(target)}» не составлен: ${message}.`.replace(/\.\.$/, '.');
  if (refused === 'no-roadmap') {
    void window.showErrorMessage(text);
  } else if (refused === 'has-errors') {
    const answer = await window.showErrorMessage(text, problems);
    if (answer === problems) await commands.executeCommand('workbench.actions.view.problems');
  } else {
    const answer = await window.showErrorMessage(text, again, elsewhere);
    const place = answer === elsewhere ? await askForFile(target, order.wish.format) : target;
    if (answer !== undefined && place !== undefined) await exportTo(place, order);
  }
}
