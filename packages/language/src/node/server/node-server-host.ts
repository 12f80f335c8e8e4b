import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import type { ServerHost } from '../../server/server-host.ts';
import { nodeFileHost, uriOfPath } from '../folders/file-host.ts';

/** What the server is given by whoever starts it. */
export interface ServerParts {
  /** The templates that are there without a configuration, by name. */
  readonly templates: readonly string[];
  /** The folder with the pages of the rules, `<rule-id>.md` each. */
  readonly pages: string;
  readonly documents: ServerHost['documents'];
}

/** The server's world on a machine. */
export function createNodeServerHost({ templates, pages, documents }: ServerParts): ServerHost {
  return {
    now: () => performance.now(),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    files: nodeFileHost,
    filesBelow: async (folder) => filesBelow(URI.parse(folder).fsPath),
    templates,
    rulePage: (rule) => pathToFileURL(path.join(pages, `${rule}.md`)).toString(),
    documents,
  };
}

/** The roadmaps of a folder: without links, hidden folders and node_modules. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(file);
    return entry.isFile() && entry.name.toLowerCase().endsWith('.dk') ? [uriOfPath(file)] : [];
  });
  return (await Promise.all(found)).flat();
}
