import {
  type PageExcerpt,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
  timelineRequest,
} from '@dorkarta/language';
import { Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Controls, PageView } from '../../webview/messages.ts';
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
  let excerpt: PageExcerpt | undefined;
  const refresher = createRefresher(async () => {
    const document = current.document();
    panel.title = document === undefined ? 'Таблица' : `Таблица: ${fileName(document.uri)}`;
    if (document === undefined) return page.tell({ type: 'show', html: notice('Откройте файл дорожной карты (.dk).') });
    const result = await drawn(client, document.uri.toString(), { ...view, line: cursorLine() });
    if (result === null)
      return page.tell({ type: 'show', html: notice('В этом файле нет дорожной карты: показывать нечего.') });
    excerpt = result.excerpt;
    page.tell({ type: 'controls', controls: controlsFor(result) });
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
  const cursorLine = (): number | undefined => {
    const editor = window.visibleTextEditors.find((each) => each.document === current.document());
    return editor === undefined ? undefined : editor.selection.active.line + 1;
  };
  const tellCursor = (): void => {
    const line = cursorLine();
    if (line !== undefined) page.tell({ type: 'cursor', line });
  };
  const followCursor = (): void => {
    const line = cursorLine() ?? 0;
    if (excerpt !== undefined && (line < excerpt.lines.from || line > excerpt.lines.to)) refresher.refresh();
    else tellCursor();
  };
  const subscriptions = Disposable.from(
    page,
    refresher,
    current.onDidChange(refresher.refresh),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === current.document()) followCursor();
    }),
    panel.onDidChangeViewState(refresher.refresh),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  webview.options = { enableScripts: true, localResourceRoots: webviewRoots(context) };
  webview.html = shellPage(context, webview, { title: 'Таблица', styles: ['preview.css'], body });
}

/** More events than these make a page slow; no roadmap that is printed has as many. */
const mostEvents = 300;

/** The table or the timeline, in the template that was chosen. */
function drawn(
  client: LanguageClient,
  uri: string,
  { tab, template, line }: PageView & { readonly line: number | undefined },
): Promise<PreviewResult | null> {
  const params: PreviewParams = {
    uri,
    events: mostEvents,
    ...(line === undefined ? {} : { line }),
    ...(template === undefined ? {} : { template }),
  };
  return client.sendRequest(tab === 'timeline' ? timelineRequest : previewRequest, params);
}

function controlsFor({ template = '', templates, excerpt }: PreviewResult): Controls {
  if (excerpt === undefined) return { template, templates };
  const { events, lines } = excerpt;
  const text = `Карта большая: показаны мероприятия ${events.from}–${events.to} из ${events.of}, там, где курсор. В документе будут все.`;
  return {
    template,
    templates,
    excerpt: {
      text,
      ...(events.from > 1 ? { before: lines.from - 1 } : {}),
      ...(events.to < events.of ? { behind: lines.to + 1 } : {}),
    },
  };
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
<p id="excerpt" role="status" hidden><span></span> <button data-part="before">Раньше</button> <button data-part="behind">Дальше</button></p>
</header>
<main id="content" role="tabpanel" data-document></main>`;
