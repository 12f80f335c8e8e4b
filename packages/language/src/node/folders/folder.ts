import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  type Configuration,
  chooseRubric,
  failure,
  officialRubric,
  parseConfiguration,
  parseRubric,
  parseRubricChoice,
  type Result,
  type Rubric,
  rememberingInference,
  roadmapRules,
  success,
  type TemplateCatalogue,
  templateCatalogue,
} from '@dorkarta/core';
import { URI } from 'vscode-uri';
import { languageRules } from '../../diagnostics/language-rules.ts';
import type { ExamineOptions } from '../../examination/examine.ts';
import type { ParseFile } from '../../mapping/parsed-file.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { fileTroubleMessage } from '../files/file-trouble.ts';
import { readInside } from '../files/read-inside.ts';
import { readText } from '../files/read-text.ts';
import { findWorkspaceRoot, type WorkspaceRoot } from '../files/workspace-root.ts';
import { createFileHost, type FileHost } from './file-host.ts';

/** Files that share a workspace folder and its configuration. */
export interface Folder extends ExamineOptions {
  readonly configuration: Configuration;
  readonly rubrics: readonly Rubric[];
  readonly templates: TemplateCatalogue;
  readonly workspace: Workspace;
  readonly host: FileHost;
}

/** What folders need to know from outside. */
export interface FolderOptions {
  /** The files that were asked for by name, as URIs: they may lie anywhere. */
  readonly named: ReadonlySet<string>;
  readonly parse: ParseFile;
}

/** A file as the language means it. */
export function uriOfPath(file: string): string {
  return URI.file(file).toString();
}

/** The workspace that a file belongs to. */
export function workspaceRootOf(file: string): WorkspaceRoot {
  return findWorkspaceRoot(file, path, existsSync);
}

/** Opens the folder of a workspace folder; what makes its configuration useless is told, each in a line. */
export function openFolder(root: WorkspaceRoot, options: FolderOptions): Result<Folder, readonly string[]> {
  const configuration = readConfiguration(root.configuration);
  if (!configuration.ok) return configuration;
  const rubrics = readRubrics(root, configuration.value);
  if (!rubrics.ok) return rubrics;
  const unknown = unknownRubric(configuration.value, rubrics.value);
  if (unknown !== undefined) return failure([`${root.configuration}: ${unknown}`]);
  return success(folderOf(hostOf(root, options), configuration.value, rubrics.value, options));
}

/** A folder without what could not be read of its configuration. */
export function plainFolder(root: WorkspaceRoot, options: FolderOptions): Folder {
  return folderOf(hostOf(root, options), {}, [officialRubric], options);
}

/** The folder of texts that were never saved: they stand in no folder, so there is no configuration and no file to read. */
export function unsavedFolder(options: FolderOptions): Folder {
  const host: FileHost = { read: async () => failure('is-missing'), troubleOf: () => undefined };
  return folderOf(host, {}, [officialRubric], options);
}

function hostOf({ folder }: WorkspaceRoot, { named }: FolderOptions): FileHost {
  return createFileHost(folder, named);
}

function folderOf(
  host: FileHost,
  configuration: Configuration,
  rubrics: readonly Rubric[],
  { parse }: FolderOptions,
): Folder {
  return {
    configuration,
    severity: configuration.severity ?? {},
    rubrics,
    rubric: configuration.rubric,
    inference: rememberingInference(),
    templates: templateCatalogue(configuration),
    workspace: createWorkspace(host, parse),
    host,
  };
}

const knownRules: readonly string[] = [...Object.keys(languageRules), ...roadmapRules.map(({ id }) => id)];

function readConfiguration(file: string | undefined): Result<Configuration, readonly string[]> {
  if (file === undefined) return success({});
  const text = readText(file, 'drop-mark');
  if (!text.ok) return failure([`${file}: ${fileTroubleMessage(text.trouble)}`]);
  const parsed = parseConfiguration(text.value, { rules: knownRules });
  return parsed.ok ? parsed : failure(parsed.trouble.map((trouble) => `${file}: ${trouble}`));
}

/** The official criteria and those that the configuration names; paths are relative to it and stay in its folder. */
function readRubrics(
  root: WorkspaceRoot,
  { rubrics = [] }: Configuration,
): Result<readonly Rubric[], readonly string[]> {
  const read = rubrics.map((name) => readRubric(path.resolve(root.folder, name), name, root.folder));
  const troubles = read.flatMap((each) => (each.ok ? [] : each.trouble));
  if (troubles.length > 0) return failure(troubles);
  return success([officialRubric, ...read.flatMap((each) => (each.ok ? [each.value] : []))]);
}

function unknownRubric({ rubric }: Configuration, rubrics: readonly Rubric[]): string | undefined {
  if (rubric === undefined) return undefined;
  const choice = parseRubricChoice(rubric);
  const chosen = choice === undefined ? undefined : chooseRubric(choice, rubrics);
  if (chosen?.ok === true) return undefined;
  const hint = chosen?.trouble ?? 'ожидаются имя и версия, например «рекомендации_2022 версия 1».';
  return `ключ «rubric»: значение ${JSON.stringify(rubric)} не подходит. ${hint}`;
}

function readRubric(file: string, name: string, folder: string): Result<Rubric, readonly string[]> {
  const text = readInside(file, folder);
  if (!text.ok) return failure([`${name}: ${fileTroubleMessage(text.trouble)}`]);
  const parsed = parseRubric(text.value);
  return parsed.ok ? parsed : failure(parsed.trouble.map((trouble) => `${file}: ${trouble}`));
}
