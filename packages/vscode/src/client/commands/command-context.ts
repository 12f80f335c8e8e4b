import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CurrentFile } from '../current-file.ts';
import type { Preview } from '../preview/preview-panel.ts';

/** What commands work with. */
export interface CommandContext {
  readonly context: ExtensionContext;
  readonly client: LanguageClient;
  readonly current: CurrentFile;
  readonly preview: Preview;
}
