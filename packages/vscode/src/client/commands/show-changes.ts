import { type ChangesParams, type ChangesResult, changesRequest } from '@dorkarta/language';
import { type TextDocument, ViewColumn, type WebviewPanel, window } from 'vscode';
import { fileName } from '../file-name.ts';
import { revealPlace } from '../reveal-place.ts';
import { connectPage } from '../webview/connect-page.ts';
import { html } from '../webview/html.ts';
import { shellPage, webviewRoots } from '../webview/shell.ts';
import type { CommandContext } from './command-context.ts';
import { type EarlierVersion, earlierVersions } from './earlier-versions.ts';

/** Shows what changed in the roadmap that is open since it was last saved or committed, beside its text. */
export async function showChanges(surroundings: CommandContext): Promise<void> {
  const document = surroundings.current.document();
  if (document?.uri.scheme !== 'file') {
    void window.showWarningMessage('Откройте и сохраните карту: новую сравнить не с чем.');
    return;
  }
  const versions = await earlierVersions(document);
  if (versions.length === 0) {
    void window.showWarningMessage('Сохранённый файл не читается: сохраните карту и повторите.');
    return;
  }
  const version = await chosenVersion(versions);
  if (version === undefined) return;
  const params: ChangesParams = { uri: document.uri.toString(), old: version.text };
  const result = await surroundings.client.sendRequest<ChangesResult | null>(changesRequest, params);
  if (result === null) {
    void window.showWarningMessage('В одной из версий этого файла нет дорожной карты: сравнивать нечего.');
    return;
  }
  openPanel(document, { ...version, page: result.html }, surroundings);
}

/** The one that there is; where there are several, the one that its author wants. */
async function chosenVersion(versions: readonly EarlierVersion[]): Promise<EarlierVersion | undefined> {
  const [only, ...others] = versions;
  if (others.length === 0) return only;
  const items = versions.map((version) => ({ label: version.name, description: version.remark, version }));
  return (await window.showQuickPick(items, { title: 'С чем сравнить карту?' }))?.version;
}

function openPanel(
  document: TextDocument,
  { name, page }: EarlierVersion & { readonly page: string },
  { context }: CommandContext,
): WebviewPanel {
  const title = `Изменения: ${fileName(document.uri)}`;
  const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  const panel = window.createWebviewPanel('dorkarta.changes', title, place, { enableFindWidget: true });
  const connected = connectPage(panel.webview, {
    ready: () => connected.tell({ type: 'show', html: page }),
    reveal: (to) => void revealPlace(document, to),
  });
  panel.onDidDispose(() => connected.dispose());
  panel.webview.options = { enableScripts: true, localResourceRoots: webviewRoots(context) };
  panel.webview.html = shellPage(context, panel.webview, {
    title,
    styles: ['preview.css'],
    body: html`<header class="controls"><p>По сравнению с тем, ${name}.</p></header>
<main id="content" data-document></main>`,
  });
  return panel;
}
