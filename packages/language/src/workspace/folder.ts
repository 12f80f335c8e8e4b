import {
  type Configuration,
  columnsIn,
  createEventMemory,
  fieldsDeclaredBy,
  type Rubric,
  rememberingInference,
  type TemplateCatalogue,
  templateCatalogue,
} from '@dorkarta/core';
import type { ExamineOptions } from '../examination/examine-options.ts';
import { noOwnFields, withOwnFields } from '../syntax/own-fields.ts';
import type { Bounds } from './file-reader.ts';
import type { Files } from './files.ts';
import { noSettings, type Settings } from './settings.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** What the files of one workspace folder share: what its configuration settles, and what is remembered of them. */
export interface Folder extends ExamineOptions {
  readonly configuration: Configuration;
  /** The criteria that its roadmaps can choose, and the one that the configuration chooses. */
  readonly rubrics: readonly Rubric[];
  readonly rubric?: string | undefined;
  /** The templates that its roadmaps can choose. */
  readonly templates: TemplateCatalogue;
  readonly workspace: Workspace;
  /** What makes its configuration useless, each in a line: then it is as if there were none. */
  readonly troubles: readonly string[];
}

/** Puts together what is known of a folder. Texts that were never saved stand in none, and read nothing. */
export function createFolder(
  files: Files,
  bounds: Bounds,
  { configuration, rubrics }: Settings = noSettings,
  troubles: readonly string[] = [],
): Folder {
  const templates = templateCatalogue(configuration);
  const ownFields = withOwnFields(noOwnFields, fieldsDeclaredBy(columnsIn(templates)));
  return {
    configuration,
    severity: configuration.severity ?? {},
    rubrics,
    rubric: configuration.rubric,
    warnDays: configuration.warnDays,
    inference: rememberingInference(),
    memory: createEventMemory(),
    templates,
    workspace: createWorkspace(files, { ...bounds, ownFields }),
    troubles,
  };
}
