import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import { createParser } from '../../mapping/parsed-file.ts';
import type { ServerHost, ServerProject } from '../../server/server-host.ts';
import { isUnsaved } from '../../workspace/import-path.ts';
import { findRoadmapFiles } from '../files/roadmap-files.ts';
import {
  openProject,
  type ProjectOptions,
  plainProject,
  unsavedProject,
  workspaceRootOf,
} from '../projects/project.ts';

/** What the server is given by whoever starts it. */
export interface ServerParts {
  /** The templates that are there without a configuration, by name. */
  readonly templates: readonly string[];
  /** The folder with the pages of the rules, `<rule-id>.md` each. */
  readonly pages: string;
  readonly documents: ServerHost['documents'];
}

/** The server's world on a machine: projects by workspace folder, and the files below a folder. */
export function createNodeServerHost({ templates, pages, documents }: ServerParts): ServerHost {
  const projects = new Map<string, ServerProject>();
  const options: ProjectOptions = { named: new Set(), templates, parse: createParser() };
  const unsaved = unsavedProject(options);
  return {
    now: () => performance.now(),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    prepare: () => {
      options.parse('');
    },
    projectOf: (uri) => {
      if (isUnsaved(uri)) return unsaved;
      const root = workspaceRootOf(URI.parse(uri).fsPath);
      const key = `${root.folder}\n${root.configuration ?? ''}`;
      const known = projects.get(key);
      if (known !== undefined) return known;
      const opened = openProject(root, options);
      const project: ServerProject = opened.ok
        ? opened.value
        : { ...plainProject(root, options), trouble: opened.trouble.join('\n') };
      projects.set(key, project);
      return project;
    },
    changed: (uri) => {
      const isSetting = uri.endsWith('.json');
      if (isSetting) projects.clear();
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
