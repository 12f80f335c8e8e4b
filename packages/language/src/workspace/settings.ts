import {
  type Configuration,
  chooseRubric,
  failure,
  officialRubric,
  parseRubricChoice,
  type Result,
  type Rubric,
  success,
} from '@dorkarta/core';
import { URI } from 'vscode-uri';
import { columnTrouble } from '../syntax/own-column.ts';
import { configurationName } from './configuration-name.ts';
import type { FileHost } from './file-host.ts';
import { type FileTrouble, fileTroubleMessage } from './file-trouble.ts';
import { foldersAbove, inFolder, resolveImport } from './import-path.ts';
import { refusal } from './refusal.ts';

/** Where a file belongs: its workspace folder, and the configuration that holds there. */
export interface FolderRoot {
  readonly folder: string;
  readonly configuration: string | undefined;
}

/** The folder of the nearest configuration above the file, else the nearest with `.git`, else the file's own. */
export async function findFolderRoot(uri: string, host: Pick<FileHost, 'locate'>): Promise<FolderRoot> {
  const folders = foldersAbove(uri);
  const nearestWith = async (name: string): Promise<string | undefined> => {
    for (const folder of folders) if ((await host.locate(inFolder(folder, name))).ok) return folder;
    return undefined;
  };
  const configured = await nearestWith(configurationName);
  if (configured !== undefined) return { folder: configured, configuration: inFolder(configured, configurationName) };
  return { folder: (await nearestWith('.git')) ?? folders[0] ?? uri, configuration: undefined };
}

/** What a folder settles for its roadmaps. */
export interface Settings {
  readonly configuration: Configuration;
  /** The criteria that its roadmaps can choose: the official ones, and those of its configuration. */
  readonly rubrics: readonly Rubric[];
}

/** What holds where nothing is settled. */
export const noSettings: Settings = { configuration: {}, rubrics: [officialRubric] };

/** What was read of a folder's settings. */
export interface ReadSettings {
  /** The settings, or what makes them useless, each in a line. */
  readonly settings: Result<Settings, readonly string[]>;
  /** Equal as long as nothing has changed of what was read. */
  readonly fingerprint: string;
}

/** Reads what a folder settles: its configuration and the rubrics that this names. */
export async function readSettings(root: FolderRoot, host: FileHost): Promise<ReadSettings> {
  const seen: unknown[] = [root];
  const recording: FileHost = {
    spell: host.spell,
    locate: host.locate,
    read: async (uri) => {
      const text = await host.read(uri);
      seen.push(uri, text);
      return text;
    },
  };
  const settings = await settingsOf(root, recording);
  return { settings, fingerprint: JSON.stringify(seen) };
}

async function settingsOf(
  { folder, configuration: file }: FolderRoot,
  host: FileHost,
): Promise<ReadSettings['settings']> {
  if (file === undefined) return success(noSettings);
  const named = (trouble: string): string => `${pathOf(file)}: ${trouble}`;
  const text = await host.read(file);
  if (!text.ok) return failure([named(fileTroubleMessage(text.trouble))]);
  const { parseConfiguration, placeInJson } = await import('@dorkarta/core/settings');
  const configuration = parseConfiguration(text.value);
  if (!configuration.ok) return failure(configuration.trouble.map(named));
  const fields = wordsOfTheLanguage(configuration.value, (path) => placeInJson(text.value, path));
  if (fields.length > 0) return failure(fields.map(named));
  const rubrics = await readRubrics(file, folder, configuration.value, host);
  if (!rubrics.ok) return rubrics;
  const unknown = unknownRubric(configuration.value, rubrics.value);
  if (unknown !== undefined) return failure([named(`${unknown} ${placeInJson(text.value, ['rubric'])}`)]);
  return success({ configuration: configuration.value, rubrics: rubrics.value });
}

/** A file or folder as people write it. */
function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

async function readRubrics(
  file: string,
  folder: string,
  { rubrics: names = [] }: Configuration,
  host: FileHost,
): Promise<Result<readonly Rubric[], readonly string[]>> {
  const { parseRubric } = await import('@dorkarta/core/settings');
  const rubrics: Rubric[] = [officialRubric];
  const troubles: string[] = [];
  for (const name of names) {
    const uri = resolveImport(file, name);
    const text: Result<string, FileTrouble> =
      uri === undefined ? failure({ code: 'is-outside-workspace' }) : await readWithin(uri, folder, host);
    const rubric = text.ok ? parseRubric(text.value) : failure([fileTroubleMessage(text.trouble)]);
    if (rubric.ok) rubrics.push(rubric.value);
    else
      troubles.push(
        ...rubric.trouble.map((trouble) => `${text.ok && uri !== undefined ? pathOf(uri) : name}: ${trouble}`),
      );
  }
  return troubles.length > 0 ? failure(troubles) : success(rubrics);
}

/** Reads a file that must lie, links resolved, in a folder; another one is refused unread. */
async function readWithin(uri: string, folder: string, host: FileHost): Promise<Result<string, FileTrouble>> {
  const [place, root] = [await host.locate(uri), await host.locate(folder)];
  return refusal({ uri, place }, { uri: folder, place: root }) ?? (place.ok ? host.read(place.value) : place);
}

/** The columns of templates that are named like words of the language; how those are spelled core does not know. */
function wordsOfTheLanguage(
  { templates = {} }: Configuration,
  placeOf: (path: readonly PropertyKey[]) => string,
): readonly string[] {
  return Object.entries(templates).flatMap(([name, columns]) =>
    columns.flatMap((column, index) => {
      const trouble = column.key === 'own' ? columnTrouble(column.field) : undefined;
      if (trouble === undefined) return [];
      return [`ключ «templates.${name}[${index}].column»: ${trouble} ${placeOf(['templates', name, index, 'column'])}`];
    }),
  );
}

function unknownRubric({ rubric }: Configuration, rubrics: readonly Rubric[]): string | undefined {
  if (rubric === undefined) return undefined;
  const choice = parseRubricChoice(rubric);
  const chosen = choice === undefined ? undefined : chooseRubric(choice, rubrics);
  if (chosen?.ok === true) return undefined;
  const hint = chosen?.trouble ?? 'ожидаются имя и версия, например «рекомендации_2022 версия 1».';
  return `ключ «rubric»: значение ${JSON.stringify(rubric)} не подходит. ${hint}`;
}
