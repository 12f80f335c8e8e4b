import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import type { FilesBelow, ServerHost } from '../../server/server-host.ts';
import { findRoadmapFiles } from '../files/roadmap-files.ts';
import { nodeFileHost, uriOfPath } from '../folders/file-host.ts';

/** What the server is given by whoever starts it. */
export interface ServerParts {
  /** The folder with the pages of the rules, `<rule-id>.md` each. */
  readonly pages: string;
  readonly documents: ServerHost['documents'];
  readonly sources: ServerHost['sources'];
}

/** The server's world on a machine. */
export function createNodeServerHost({ pages, documents, sources }: ServerParts): ServerHost {
  return {
    now: () => performance.now(),
    later: (milliseconds, run) => {
      if (milliseconds === 0) return atOnce(run);
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    files: nodeFileHost,
    filesBelow: async (folder) => filesBelow(URI.parse(folder).fsPath),
    rulePage: (rule) => pathToFileURL(path.join(pages, `${rule}.md`)).toString(),
    documents,
    sources,
  };
}

/** In the next turn: a timer would wait for a millisecond. */
function atOnce(run: () => void): () => void {
  const turn = setImmediate(run);
  return () => clearImmediate(turn);
}

/** The roadmaps of a folder, as URIs, and what of it cannot be read. */
async function filesBelow(folder: string): Promise<FilesBelow> {
  const { files, passedOver, unreadable } = await findRoadmapFiles(folder);
  return {
    files: files.map((file) => uriOfPath(path.join(folder, file))),
    passedOver: [...passedOver, ...unreadable.map((each) => ({ file: each.folder, is: 'unreadable folder' as const }))],
  };
}
