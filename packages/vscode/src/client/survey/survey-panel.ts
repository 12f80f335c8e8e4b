import { type SurveyResult, surveyRequest } from '@dorkarta/language';
import {
  type Disposable,
  type ExtensionContext,
  ProgressLocation,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { fileName } from '../file-name.ts';
import { revealPlace, type TextPlace } from '../reveal-place.ts';
import { connectPage } from '../webview/connect-page.ts';
import { html } from '../webview/html.ts';
import { shellPage, webviewRoots } from '../webview/shell.ts';
import { askSurvey } from './ask-survey.ts';

interface Surroundings {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
}

/** The surveys that are shown: a panel for each folder. */
export interface SurveyPanels extends Disposable {
  /** Surveys a folder and shows who has how many points and meets which requirements; what is clicked leads to its roadmap. */
  readonly show: (folder: Uri) => Promise<void>;
}

/** Keeps the panels; a folder that is surveyed again is shown in its own. */
export function createSurveyPanels(surroundings: Surroundings): SurveyPanels {
  const shown = new Map<string, Shown>();
  return {
    show: async (folder) => {
      const html = await surveyPage(folder, surroundings);
      if (html === undefined) return;
      const key = folder.toString();
      const known = shown.get(key);
      if (known !== undefined) return known.show(html);
      shown.set(key, openPanel(folder, html, { ...surroundings, closed: () => shown.delete(key) }));
    },
    dispose: () => {
      for (const { panel } of [...shown.values()]) panel.dispose();
    },
  };
}

/** A panel that shows a survey. */
interface Shown {
  readonly panel: WebviewPanel;
  readonly show: (html: string) => void;
}

/** The page of a folder's survey; undefined where there is none, which the person is told, or where it was called off. */
async function surveyPage(folder: Uri, { client }: Surroundings): Promise<string | undefined> {
  const asking = { request: surveyRequest, params: { uri: folder.toString() } };
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: titleOf(folder), cancellable: true },
    async (told, cancellation) => {
      const answer = askSurvey<SurveyResult | null>(client, asking, { told, cancellation });
      const found = await answer.catch(() => undefined);
      return cancellation.isCancellationRequested ? undefined : found;
    },
  );
  if (result === null) {
    void window.showWarningMessage(
      `В папке «${fileName(folder)}» нет дорожных карт (.dk): справку составить не о чем.`,
    );
  }
  return result?.html;
}

function titleOf(folder: Uri): string {
  return `Справка по папке «${fileName(folder)}»`;
}

function openPanel(
  folder: Uri,
  first: string,
  { context, closed }: Surroundings & { readonly closed: () => void },
): Shown {
  const title = titleOf(folder);
  const place = { viewColumn: ViewColumn.Active, preserveFocus: false };
  const panel = window.createWebviewPanel('dorkarta.survey', title, place, { enableFindWidget: true });
  const { webview } = panel;
  let html = first;
  const page = connectPage(webview, {
    ready: () => page.tell({ type: 'show', html }),
    reveal: (place) => void revealIn(folder, place),
    commandArguments: () => [folder],
  });
  panel.onDidDispose(() => {
    page.dispose();
    closed();
  });
  webview.options = { enableScripts: true, localResourceRoots: webviewRoots(context) };
  webview.html = shellPage(context, webview, { title, styles: ['expertise.css', 'survey.css'], body });
  return {
    panel,
    show: (next) => {
      html = next;
      page.tell({ type: 'show', html });
      panel.reveal();
    },
  };
}

/** A roadmap of the folder, at a place of its text. */
async function revealIn(folder: Uri, { line, column, file }: TextPlace): Promise<void> {
  if (file === undefined) return;
  const uri = Uri.joinPath(folder, ...file.split('/'));
  // What a page sends is not trusted: it may lead to what stands below its folder only.
  if (!uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`)) return;
  await revealPlace(await workspace.openTextDocument(uri), { line, column });
}

const body = html`<header class="controls">
<button class="main" data-command="dorkarta.surveyDocx">Справка Word</button>
<button data-command="dorkarta.surveyHtml">Справка HTML</button>
<button data-command="dorkarta.survey">Составить заново</button>
</header>
<main id="content"></main>`;
