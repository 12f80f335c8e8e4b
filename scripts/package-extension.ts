/**
 * Packs the VS Code extension: `out/dorkarta-vscode-<version>.vsix`, which needs nothing else installed.
 * What goes into it is laid out in `packages/vscode/build/extension` first; build the bundles before.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { bundledInputs, thirdPartyNotices } from './package/third-party-notices.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'packages/vscode');
const staged = join(source, 'build/extension');

/** What is copied as it is: where from, below the root, and where to, below the extension. */
const copies: readonly (readonly [from: string, to: string])[] = [
  ['packages/vscode/dist', 'dist'],
  ['packages/vscode/media', 'media'],
  ['packages/vscode/package.nls.json', 'package.nls.json'],
  ['packages/vscode/package.nls.ru.json', 'package.nls.ru.json'],
  ['packages/vscode/README.md', 'README.md'],
  ['packages/vscode/CHANGELOG.md', 'CHANGELOG.md'],
  ['packages/language/dist/dorkarta-language-server.js', 'server/dorkarta-language-server.mjs'],
  ['packages/language/dist/rules', 'server/rules'],
  ['schemas/dorkarta.config.schema.json', 'schemas/dorkarta.config.schema.json'],
  ['docs/language-on-one-page.md', 'docs/language-on-one-page.md'],
  ['syntaxes', 'syntaxes'],
  ['LICENSE', 'LICENSE.txt'],
];

/** What only the workspace needs of the manifest. */
const workspaceKeys = ['private', 'type', 'exports', 'files', 'scripts', 'dependencies', 'devDependencies'] as const;

function stage(): { readonly name: string; readonly version: string } {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  for (const [from, to] of copies) cpSync(join(root, from), join(staged, to), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  for (const key of workspaceKeys) delete manifest[key];
  delete manifest.engines.node;
  manifest.files = ['**/*'];
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  writeFileSync(
    join(staged, 'THIRD-PARTY-NOTICES.txt'),
    thirdPartyNotices(root, bundledInputs(join(source, 'build/reports'))),
  );
  return manifest;
}

function sizeOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

// Entries of the package bear one time, noon of 1 January 1980: the same sources give the same bytes.
process.env['SOURCE_DATE_EPOCH'] ??= '315576000';
const { name, version } = stage();
const packagePath = join(root, 'out', `${name}-${version}.vsix`);
mkdirSync(join(root, 'out'), { recursive: true });
await createVSIX({ cwd: staged, packagePath, dependencies: false, allowMissingRepository: true });
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(`${relative(root, packagePath)}: ${kilobytes(sizeOf(packagePath))}, unpacked ${kilobytes(sizeOf(staged))}`);
