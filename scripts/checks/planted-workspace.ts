import { cpSync, globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/** What the tools read their rules from; everything else in a planted workspace is planted. */
const configurations = [
  'package.json',
  '.dependency-cruiser.mjs',
  'biome.json',
  '.gitignore',
  'tsconfig*.json',
  'packages/*/package.json',
  'packages/*/tsconfig.json',
];

/** A folder with the configuration of this repository and sources made for a test. */
export interface PlantedWorkspace {
  readonly root: string;
  readonly remove: () => void;
}

/** The sources of a planted workspace, by their paths. */
export type PlantedFiles = Readonly<Record<string, string>>;

/** Plants files beside a copy of the configuration; packages find each other by name, as if they declared it. */
export function plantWorkspace(files: PlantedFiles): PlantedWorkspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'dorkarta-planted-')));
  for (const path of configurations.flatMap((pattern) => globSync(pattern, { cwd: repository }))) {
    cpSync(join(repository, path), join(root, path));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'node_modules/@dorkarta'), { recursive: true });
  for (const name of ['core', 'documents', 'language']) {
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@dorkarta', name), 'junction');
  }
  symlinkSync(join(root, 'packages/cli'), join(root, 'node_modules/dorkarta'), 'junction');
  symlinkSync(join(repository, 'node_modules/@types'), join(root, 'node_modules/@types'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
