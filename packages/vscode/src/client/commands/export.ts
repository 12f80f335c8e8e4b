import path from 'node:path';
import type { OutputFormatId } from '@dorkarta/documents';
import { type ExportParams, type ExportRefusal, type ExportResult, exportRequest } from '@dorkarta/language';
import { type CancellationToken, commands, type Progress, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { CurrentFile } from '../current-file.ts';
import { fileName } from '../file-name.ts';
import type { CommandContext } from './command-context.ts';
import { usualFolder } from './new-file.ts';
import { openOutside, showInFolder } from './open-outside.ts';

/** A document, or what is made of a roadmap's plan: its calendar, the form that is sent out. */
export type ExportFormat = OutputFormatId | 'ics' | 'form';

/** What a person wants written. */
export interface ExportWish {
  readonly format: ExportFormat;
  /** The file of the roadmap; absent, the current one. */
  readonly uri: Uri | string | undefined;
  /** The template; absent, the roadmap's own. */
  readonly template: string | undefined;
  /** As of which day a form asks, ISO. */
  readonly on?: string;
}

const formatNames: Readonly<Partial<Record<ExportFormat, string>>> = {
  ics: 'Календарь',
  form: 'Книга Excel',
  docx: 'Документ Word',
  xlsx: 'Книга Excel',
  html: 'Страница HTML',
};

/** Writes the roadmap, as it stands in the editor, as a document, and offers to open it. */
export async function exportAs(wish: ExportWish, { client, current }: CommandContext): Promise<void> {
  const source = sourceOf(wish, current);
  if (source === undefined) {
    void window.showInformationMessage('Сначала откройте файл дорожной карты (.dk).');
    return;
  }
  const target = await targetOf(source, wish);
  if (target === undefined) return;
  const { format, template, on } = wish;
  await writeTo(target, {
    format,
    send: ({ file, overwrite }, cancellation) => {
      const params: ExportParams = {
        uri: source.toString(),
        format,
        path: file.fsPath,
        overwrite,
        ...(template === undefined ? {} : { template }),
        ...(on === undefined ? {} : { on }),
      };
      return client.sendRequest<ExportResult>(exportRequest, params, cancellation);
    },
  });
}

function sourceOf({ uri }: ExportWish, current: CurrentFile): Uri | undefined {
  if (uri === undefined) return current.document()?.uri;
  return typeof uri === 'string' ? Uri.parse(uri) : uri;
}

/** Where a document goes, and whether the person wants replaced whatever stands there. */
export interface Target {
  readonly file: Uri;
  readonly overwrite: boolean;
}

/** `FILE.docx` in the folder of the settings, else beside the roadmap. */
async function targetOf(source: Uri, { format, on }: ExportWish): Promise<Target | undefined> {
  const form = format === 'form' ? `-форма-${on ?? ''}` : '';
  const name = `${fileName(source).replace(/\.dk$/i, '')}${form}.${endingOf(format)}`;
  if (source.scheme !== 'file') return askForFile(Uri.joinPath(usualFolder(), name), format);
  return { file: Uri.file(path.join(outputFolder(source), name)), overwrite: false };
}

function endingOf(format: ExportFormat): string {
  return format === 'form' ? 'xlsx' : format;
}

function outputFolder(source: Uri): string {
  const asked: unknown = workspace.getConfiguration('dorkarta', source).get('export.folder');
  return path.resolve(path.dirname(source.fsPath), typeof asked === 'string' ? asked.trim() : '');
}

async function askToReplace(file: Uri, format: ExportFormat): Promise<Target | undefined> {
  const [replace, elsewhere] = ['Заменить', 'Сохранить как…'];
  const detail =
    'Его составили не здесь, или после составления его меняли, например в Word. Если заменить, то, что в нём есть сейчас, пропадёт.';
  const question = `Файл «${fileName(file)}» уже есть. Заменить его?`;
  const answer = await window.showWarningMessage(question, { modal: true, detail }, elsewhere, replace);
  if (answer === replace) return { file, overwrite: true };
  return answer === elsewhere ? askForFile(file, format) : undefined;
}

/** Of a file that is there already, the dialog asks itself. */
async function askForFile(proposal: Uri, format: ExportFormat): Promise<Target | undefined> {
  const filters = { [formatNames[format] ?? format]: [endingOf(format)] };
  const file = await window.showSaveDialog({
    defaultUri: proposal,
    filters,
    saveLabel: 'Сохранить',
    title: 'Куда сохранить документ',
  });
  return file === undefined ? undefined : { file, overwrite: true };
}

/** How far the writing of a document is. */
type Told = Progress<{ readonly message?: string; readonly increment?: number }>;

/** What is written, and who writes it. */
export interface WritingOrder {
  readonly format: ExportFormat;
  readonly send: (target: Target, cancellation: CancellationToken, told: Told) => Promise<ExportResult>;
}

/** Has a document written, asks where something speaks against it, and offers to open it. */
export async function writeTo(target: Target, order: WritingOrder): Promise<void> {
  const { file } = target;
  const title = `Составляется «${fileName(file)}»…`;
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (told, cancellation): Promise<ExportResult | undefined> => {
      const answer = await order.send(target, cancellation, told).catch(() => undefined);
      return cancellation.isCancellationRequested ? undefined : answer;
    },
  );
  if (result === undefined) return;
  if ('refused' in result) return tellRefusal(result, file, order);
  for (const text of result.warnings ?? []) void window.showWarningMessage(`«${fileName(file)}»: ${text}`);
  await tellDone(file);
}

async function tellDone(target: Uri): Promise<void> {
  const [open, show] = ['Открыть', 'Показать в папке'];
  const answer = await window.showInformationMessage(`Готово: «${fileName(target)}».`, open, show);
  if (answer === open) await openOutside(target);
  if (answer === show) await showInFolder(target);
}

async function tellRefusal({ refused, message }: ExportRefusal, target: Uri, order: WritingOrder): Promise<void> {
  const [problems, again, elsewhere] = ['Показать ошибки', 'Повторить', 'Сохранить как…'];
  const text = `«${fileName(target)}» не составлен: ${message}.`.replace(/\.\.$/, '.');
  if (refused === 'is-foreign') {
    const place = await askToReplace(target, order.format);
    if (place !== undefined) await writeTo(place, order);
  } else if (refused === 'no-roadmap') {
    void window.showErrorMessage(text);
  } else if (refused === 'has-errors') {
    const answer = await window.showErrorMessage(text, problems);
    if (answer === problems) await commands.executeCommand('workbench.actions.view.problems');
  } else {
    const answer = await window.showErrorMessage(text, again, elsewhere);
    const same = { file: target, overwrite: false };
    const place = answer === elsewhere ? await askForFile(target, order.format) : same;
    if (answer !== undefined && place !== undefined) await writeTo(place, order);
  }
}
