import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import { createParser } from '../../mapping/parsed-file.ts';
import type { ServerFolder, ServerHost } from '../../server/server-host.ts';
import { isUnsaved } from '../../workspace/import-path.ts';
import { findRoadmapFiles } from '../files/roadmap-files.ts';
import { type FolderOptions, openFolder, plainFolder, unsavedFolder, workspaceRootOf } from '../folders/folder.ts';

/** What the server is given by whoever starts it. */
export interface ServerParts {
  /** The folder with the pages of the rules, `<rule-id>.md` each. */
  readonly pages: string;
  readonly documents: ServerHost['documents'];
}

/** The server's world on a machine: folders by workspace folder, and the files below a folder. */
export function createNodeServerHost({ pages, documents }: ServerParts): ServerHost {
  const folders = new Map<string, ServerFolder>();
  const options: FolderOptions = { named: new Set(), parse: createParser() };
  const unsaved = unsavedFolder(options);
  return {
    now: () => performance.now(),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    prepare: () => {
      options.parse('');
    },
    folderOf: (uri) => {
      if (isUnsaved(uri)) return unsaved;
      const root = workspaceRootOf(URI.parse(uri).fsPath);
      const key = `${root.folder}\n${root.configuration ?? ''}`;
      const known = folders.get(key);
      if (known !== undefined) return known;
      const opened = openFolder(root, options);
      const folder: ServerFolder = opened.ok
        ? opened.value
        : { ...plainFolder(root, options), trouble: opened.trouble.join('\n') };
      folders.set(key, folder);
      return folder;
    },
    changed: (uri) => {
      const isSetting = uri.endsWith('.json');
      if (isSetting) folders.clear();
      return isSetting;
    },
    filesBelow: async (folder) => filesBelow(URI.parse(folder).fsPath),
    rulePage: (rule) => pathToFileURL(path.join(pages, `${rule}.md`)).toString(),
    documents,
  };
}

/** The roadmaps of a folder, as URIs; what cannot be read has none. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const { files } = await findRoadmapFiles(folder);
  return files.map((file) => URI.file(path.join(folder, file)).toString());
}
