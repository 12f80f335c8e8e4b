import { failure, type Result, success } from '@dorkarta/core';
import { builtInTemplates, matrixTemplateName } from '@dorkarta/documents';
import { createParser } from '@dorkarta/language';
import { openProject, type Project, uriOfPath, workspaceRootOf } from '@dorkarta/language/node';
import type { InputFile } from '../files/input-file.ts';

export type { Project };

/** An input and the project that it belongs to. */
export interface ProjectFile {
  readonly input: InputFile;
  readonly project: Project;
}

/** A file as the language means it. */
export function uriOf({ path }: InputFile): string {
  return uriOfPath(path);
}

/** Finds the project of each file; configurations that cannot be used are told, each in a line. */
export function openProjects(inputs: readonly InputFile[]): Result<readonly ProjectFile[], readonly string[]> {
  const options = { named: new Set(inputs.map(uriOf)), templates: knownTemplates, parse: createParser() };
  const projects = new Map<string, Result<Project, readonly string[]>>();
  const files: ProjectFile[] = [];
  for (const input of inputs) {
    const root = workspaceRootOf(input.path);
    const project = projects.get(root.folder) ?? openProject(root, options);
    projects.set(root.folder, project);
    if (project.ok) files.push({ input, project: project.value });
  }
  const troubles = [...projects.values()].flatMap((project) => (project.ok ? [] : project.trouble));
  return troubles.length > 0 ? failure(troubles) : success(files);
}

const knownTemplates: readonly string[] = [...builtInTemplates.map(({ name }) => name), matrixTemplateName];
