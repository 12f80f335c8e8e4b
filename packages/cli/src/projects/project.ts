import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Configuration, failure, parseConfiguration, type Result, roadmapRules, success } from '@dorkarta/core';
import { builtInTemplates, matrixTemplateName } from '@dorkarta/documents';
import { createParser, createWorkspace, languageRules, type ParseFile, type Workspace } from '@dorkarta/language';
import { URI } from 'vscode-uri';
import { fileTroubleMessage } from '../files/file-trouble.ts';
import type { InputFile } from '../files/input-file.ts';
import { readText } from '../files/read-text.ts';
import { findWorkspaceRoot, type WorkspaceRoot } from '../files/workspace-root.ts';
import { createFileHost, type FileHost } from './file-host.ts';

/** Files that share a workspace folder and its configuration. */
export interface Project {
  readonly configuration: Configuration;
  /** The names of the templates that its roadmaps can choose. */
  readonly templates: readonly string[];
  readonly workspace: Workspace;
  readonly host: FileHost;
}

/** An input and the project that it belongs to. */
export interface ProjectFile {
  readonly input: InputFile;
  readonly project: Project;
}

/** A file as the language means it. */
export function uriOf({ path: file }: InputFile): string {
  return URI.file(file).toString();
}

/** Finds the project of each file; configurations that cannot be used are told, each in a line. */
export function openProjects(inputs: readonly InputFile[]): Result<readonly ProjectFile[], readonly string[]> {
  const named = new Set(inputs.map(uriOf));
  const parse = createParser();
  const projects = new Map<string, Result<Project, readonly string[]>>();
  const files: ProjectFile[] = [];
  for (const input of inputs) {
    const root = findWorkspaceRoot(input.path, path, existsSync);
    const project = projects.get(root.folder) ?? openProject(root, named, parse);
    projects.set(root.folder, project);
    if (project.ok) files.push({ input, project: project.value });
  }
  const troubles = [...projects.values()].flatMap((project) => (project.ok ? [] : project.trouble));
  return troubles.length > 0 ? failure(troubles) : success(files);
}

function openProject(
  { folder, configuration: file }: WorkspaceRoot,
  named: ReadonlySet<string>,
  parse: ParseFile,
): Result<Project, readonly string[]> {
  const configuration = readConfiguration(file);
  if (!configuration.ok) return configuration;
  const templates = [...Object.keys(configuration.value.templates ?? {}), ...knownTemplates];
  const host = createFileHost(folder, named);
  return success({
    configuration: configuration.value,
    templates,
    workspace: createWorkspace(host, { templates }, parse),
    host,
  });
}

const knownTemplates: readonly string[] = [...builtInTemplates.map(({ name }) => name), matrixTemplateName];

const knownRules: readonly string[] = [...Object.keys(languageRules), ...roadmapRules.map(({ id }) => id)];

function readConfiguration(file: string | undefined): Result<Configuration, readonly string[]> {
  if (file === undefined) return success({});
  const text = readText(file, 'drop-mark');
  if (!text.ok) return failure([`${file}: ${fileTroubleMessage(text.trouble)}`]);
  const parsed = parseConfiguration(text.value, { rules: knownRules, templates: knownTemplates });
  return parsed.ok ? parsed : failure(parsed.trouble.map((trouble) => `${file}: ${trouble}`));
}
