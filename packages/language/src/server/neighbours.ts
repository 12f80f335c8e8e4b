import type { Neighbours } from '../services/view/feature.ts';
import type { Folders } from '../workspace/folders.ts';
import { normalUri } from '../workspace/import-path.ts';
import type { ClientUris } from './client-uris.ts';
import type { EditorFacts } from './editor.ts';
import type { OpenFiles } from './open-files.ts';
import type { ServerHost } from './server-host.ts';
import type { ViewCache } from './view-cache.ts';

/** Where files are found, those that are open and those on disk. */
export interface NeighboursParts {
  readonly host: ServerHost;
  readonly open: OpenFiles;
  readonly folders: Folders;
  readonly views: ViewCache;
  readonly uris: ClientUris;
  readonly editor: EditorFacts;
}

/** The files of the editor's workspace, each as it is now. */
export function createNeighbours({ host, open, folders, views, uris, editor }: NeighboursParts): Neighbours {
  const parsed: Neighbours['parsed'] = async (uri) => {
    const { workspace } = await folders.folderOf(uris.keyOf(uri));
    return workspace.parsedOf(uris.keyOf(uri));
  };

  return {
    view: async (uri) => (await views.look(uris.keyOf(uri)))?.view,
    editorUri: (uri) => open.get(uri)?.clientUri ?? uri,
    all: async () => {
      const below = await Promise.all(
        editor.folders().map((folder) => host.filesBelow(folders.files.spell(normalUri(folder)))),
      );
      return [...new Set([...open.all(), ...below.flatMap(({ files }) => files)])];
    },
    text: async (uri) => (await parsed(uri))?.text,
    parsed,
  };
}
