import { randomBytes } from 'node:crypto';
import { type ExtensionContext, Uri, type Webview } from 'vscode';
import { type Html, html } from './html.ts';

/** What a webview is made of, beside the script that all of them share. */
export interface Shell {
  readonly title: string;
  readonly styles: readonly string[];
  readonly body: Html;
}

/** Where webviews may read files from, and nothing else. */
export function webviewRoots({ extensionUri }: ExtensionContext): readonly Uri[] {
  return [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')];
}

/**
 * The page of a webview. It allows our own style sheets and our own script: no other script, no picture, no font, no
 * request, so that nothing that stands in a roadmap can run or tell anybody anything.
 */
export function shellPage(
  { extensionUri }: ExtensionContext,
  webview: Webview,
  { title, styles, body }: Shell,
): string {
  const nonce = randomBytes(16).toString('base64url');
  const address = (...path: readonly string[]): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return html`<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${styles.map((style) => html`<link rel="stylesheet" href="${address('media', style)}">`)}
</head>
<body>
${body}
<script nonce="${nonce}" src="${address('dist', 'page.js')}"></script>
</body>
</html>`.html;
}
