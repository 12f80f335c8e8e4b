import {
  DiagnosticSeverity,
  Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  type WebviewView,
  window,
} from 'vscode';
import type { CurrentFile } from '../current-file.ts';
import { fileName } from '../file-name.ts';
import { revealPlace } from '../reveal-place.ts';
import { connectPage } from '../webview/connect-page.ts';
import { html } from '../webview/html.ts';
import { shellPage, webviewRoots } from '../webview/shell.ts';
import { type Expertise, type FindingCounts, renderExpertise } from './render-expertise.ts';

/** The view and who it speaks of. */
interface Surroundings {
  readonly context: ExtensionContext;
  readonly current: CurrentFile;
}

/** The view «Экспертиза» in the activity bar: how the score comes about, and what to do next. */
export function registerExpertiseView({ context, current }: Surroundings): Disposable {
  return window.registerWebviewViewProvider('dorkarta.expertise', {
    resolveWebviewView: (view) => fillView(view, { context, current }),
  });
}

function fillView(view: WebviewView, { context, current }: Surroundings): void {
  const { webview } = view;
  const page = connectPage(webview, {
    ready: () => show(),
    reveal: (place) => {
      const document = current.document();
      if (document !== undefined) void revealPlace(document, place);
    },
  });
  const show = (): void => {
    if (view.visible) page.tell({ type: 'show', html: renderExpertise(expertiseOf(current)) });
  };
  const concerns = (uris: readonly { toString: () => string }[]): boolean =>
    uris.some((uri) => uri.toString() === current.document()?.uri.toString());
  const subscriptions = Disposable.from(
    page,
    current.onDidChange(show),
    view.onDidChangeVisibility(show),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (concerns(uris)) show();
    }),
  );
  view.onDidDispose(() => subscriptions.dispose());
  webview.options = { enableScripts: true, localResourceRoots: webviewRoots(context) };
  const body = html`<main id="content" aria-live="off"></main>`;
  webview.html = shellPage(context, webview, { title: 'Экспертиза', styles: ['expertise.css'], body });
}

function expertiseOf(current: CurrentFile): Expertise {
  const document = current.document();
  if (document === undefined) return { state: 'nothing' };
  const file = fileName(document.uri);
  const assessment = current.assessment();
  if (assessment === undefined) return { state: 'reading', file };
  const { score, reason = 'оценивать нечего' } = assessment;
  const findings = findingsIn(document);
  return score === null ? { state: 'unscored', file, reason, findings } : { state: 'scored', file, score, findings };
}

function findingsIn({ uri }: TextDocument): FindingCounts {
  const found = languages.getDiagnostics(uri);
  const count = (severity: DiagnosticSeverity): number => found.filter((each) => each.severity === severity).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    infos: count(DiagnosticSeverity.Information),
  };
}
