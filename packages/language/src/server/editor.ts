import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { guard } from './guard.ts';
import { refreshEditor, type ShownBetween } from './refresh-editor.ts';
import { defaultSettings, isSameSettings, type Settings } from './settings.ts';

/** What the editor told of itself. */
export interface EditorFacts {
  /** The folders of its workspace. */
  readonly setFolders: (folders: readonly string[]) => void;
  readonly folders: () => readonly string[];
  /** What it can do. */
  readonly setClient: (capabilities: ClientCapabilities) => void;
  readonly client: () => ClientCapabilities;
  readonly changeSettings: (settings: Settings) => void;
  readonly settings: () => Settings;
}

/** The editor at the other end of the connection. */
export interface Editor extends EditorFacts {
  /** Has it ask again for what it shows between the words of texts. */
  readonly askAgain: (shown: readonly ShownBetween[]) => void;
}

export function createEditor(connection: Connection): Editor {
  let folders: readonly string[] = [];
  let client: ClientCapabilities = {};
  let settings = defaultSettings;

  const askAgain = (shown: readonly ShownBetween[]): void => {
    void guard(connection, () => refreshEditor(connection, client, shown));
  };

  return {
    setFolders: (uris) => {
      folders = uris;
    },
    folders: () => folders,
    setClient: (capabilities) => {
      client = capabilities;
    },
    client: () => client,
    changeSettings: (fresh) => {
      const isSame = isSameSettings(settings, fresh);
      settings = fresh;
      if (!isSame) askAgain(['inlayHint']);
    },
    settings: () => settings,
    askAgain,
  };
}
