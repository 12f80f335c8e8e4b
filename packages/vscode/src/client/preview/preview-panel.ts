import { type PreviewParams, type PreviewResult, previewRequest, timelineRequest } from '@dorkarta/language';
import { Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { PageView } from '../../webview/messages.ts';
import type { CurrentFile } from '../current-file.ts';
import { fileName } from '../file-name.ts';
import { revealPlace } from '../reveal-place.ts';
import { connectPage } from '../webview/connect-page.ts';
import { html } from '../webview/html.ts';
import { shellPage, webviewRoots } from '../webview/shell.ts';
import { createRefresher } from './refresher.ts';

const viewType = 'dorkarta.preview';

/** The preview: one panel, which shows the file that is being written. */
export interface Preview extends Disposable {
  /** Shows the panel beside the text, without taking the cursor from it. */
  readonly open: () => void;
}

interface Surroundings {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
  readonly current: CurrentFile;
}

/** Registers the preview; one that was open when the window was closed comes back with it. */
export function registerPreview(surroundings: Surroundings): Preview {
  let shown: WebviewPanel | undefined;
  const adopt = (panel: WebviewPanel): void => {
    shown?.dispose();
    shown = panel;
    panel.onDidDispose(() => {
      if (shown === panel) shown = undefined;
    });
    fillPanel(panel, surroundings);
  };
  const serializer = window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (panel) => adopt(panel),
  });
  return {
    open: () => {
      if (shown !== undefined) return shown.reveal(undefined, true);
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      adopt(window.createWebviewPanel(viewType, 'Таблица', place, { enableFindWidget: true }));
    },
    dispose: () => {
      serializer.dispose();
      shown?.dispose();
    },
  };
}

function fillPanel(panel: WebviewPanel, { context, client, current }: Surroundings): void {
  const { webview } = panel;
  let view: PageView = {};
  const refresher = createRefresher(async () => {
    const document = current.document();
    panel.title = document === undefined ? 'Таблица' : `Таблица: ${fileName(document.uri)}`;
    if (document === undefined) return page.tell({ type: 'show', html: notice('Откройте файл дорожной карты (.dk).') });
    const result = await drawn(client, document.uri.toString(), view);
    if (result === null)
      return page.tell({ type: 'show', html: notice('В этом файле нет дорожной карты: показывать нечего.') });
    page.tell({ type: 'controls', template: result.template ?? '', templates: result.templates });
    page.tell({ type: 'show', html: result.html });
    tellCursor();
  });
  const look = (chosen: PageView): void => {
    view = chosen;
    refresher.refresh();
  };
  const page = connectPage(webview, {
    ready: look,
    view: look,
    reveal: (place) => {
      const document = current.document();
      if (document !== undefined) void revealPlace(document, place);
    },
    commandArguments: () => [current.document()?.uri, view.template],
  });
  const tellCursor = (): void => {
    const editor = window.visibleTextEditors.find((each) => each.document === current.document());
    if (editor !== undefined) page.tell({ type: 'cursor', line: editor.selection.active.line + 1 });
  };
  const subscriptions = Disposable.from(
    page,
    refresher,
    current.onDidChange(refresher.refresh),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === current.document()) tellCursor();
    }),
    panel.onDidChangeViewState(refresher.refresh),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  webview.options = { enableScripts: true, localResourceRoots: webviewRoots(context) };
  webview.html = shellPage(context, webview, { title: 'Таблица', styles: ['preview.css'], body });
}

/** The table or the timeline, in the template that was chosen. */
function drawn(client: LanguageClient, uri: string, { tab, template }: PageView): Promise<PreviewResult | null> {
  const params: PreviewParams = template === undefined ? { uri } : { uri, template };
  return client.sendRequest(tab === 'timeline' ? timelineRequest : previewRequest, params);
}

function notice(text: string): string {
  return html`<!doctype html><html lang="ru"><body><p class="notice">${text}</p></body></html>`.html;
}

const body = html`<header class="controls">
<div role="tablist" aria-label="Вид">
<button role="tab" id="tab-table" data-tab="table" aria-controls="content">Таблица</button>
<button role="tab" id="tab-timeline" data-tab="timeline" aria-controls="content">Лента времени</button>
</div>
<label>Шаблон <select id="template"></select></label>
<span class="exports" role="group" aria-label="Экспорт"><button data-command="dorkarta.exportDocx">Word</button>
<button data-command="dorkarta.exportXlsx">Excel</button>
<button data-command="dorkarta.exportHtml">HTML</button></span>
</header>
<main id="content" role="tabpanel"></main>`;
