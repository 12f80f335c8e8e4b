import { type Configuration, type Rubric, rememberingInference } from '@dorkarta/core';
import type { ExamineOptions } from '../examination/examine.ts';
import type { Files } from './files.ts';
import { noSettings, type Settings } from './settings.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** What the files of one workspace folder share: what its configuration settles, and what is remembered of them. */
export interface Folder extends ExamineOptions {
  readonly configuration: Configuration;
  /** The criteria that its roadmaps can choose, and the one that the configuration chooses. */
  readonly rubrics: readonly Rubric[];
  readonly rubric?: string | undefined;
  /** The names of the templates that its roadmaps can choose. */
  readonly templates: readonly string[];
  readonly workspace: Workspace;
  /** What makes its configuration useless, each in a line: then it is as if there were none. */
  readonly troubles: readonly string[];
}

/** Where a folder lies, and the files that may be read though they lie elsewhere. */
export interface FolderPlace {
  /** Absent for texts that were never saved: they stand in no folder. */
  readonly folder?: string;
  readonly named?: ReadonlySet<string>;
  /** The templates that are there without a configuration. */
  readonly templates: readonly string[];
}

/** Puts together what is known of a folder. */
export function createFolder(
  files: Files,
  { templates: builtIn, ...bounds }: FolderPlace,
  { configuration, rubrics }: Settings = noSettings,
  troubles: readonly string[] = [],
): Folder {
  const templates = [...Object.keys(configuration.templates ?? {}), ...builtIn];
  return {
    configuration,
    severity: configuration.severity ?? {},
    rubrics,
    rubric: configuration.rubric,
    inference: rememberingInference(),
    templates,
    workspace: createWorkspace(files, { ...bounds, templates }),
    troubles,
  };
}
