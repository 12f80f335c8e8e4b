import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the guides of this repository name is there, and what is there they name. */

const repository = join(import.meta.dirname, '../..');
const architecture = readFileSync(join(repository, 'ARCHITECTURE.md'), 'utf8');

/** Made by a build, or by whoever uses the program. */
const madeElsewhere = /(^|\/)(dist|build)\/|^dorkarta\.config\.json$/;

const skipped = new Set(['node_modules', 'dist', 'build', 'out', '.git']);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? [`${path}/`, ...filesBelow(path)] : [path];
  });
}

test('every file and folder that ARCHITECTURE.md names is there', () => {
  const there = filesBelow('').map((path) => `/${path}`);
  const named = [...architecture.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)].flatMap(([, name = '']) => name);
  const paths = named.filter(
    (name) =>
      /\.(ts|mjs|md|json|langium)$|\/$|^(packages|scripts|docs|examples)\//.test(name) && !madeElsewhere.test(name),
  );
  expect(paths.length).toBeGreaterThan(100);
  const isThere = (path: string): boolean =>
    there.some((each) => each.endsWith(`/${path}`) || each.endsWith(`/${path}/`));
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test.each(['core', 'documents'])('ARCHITECTURE.md says what each folder of %s is', (name) => {
  const [, section = ''] = architecture.split(`\n## ${name}\n`);
  const [own = ''] = section.split('\n## ');
  const folders = readdirSync(join(repository, 'packages', name, 'src'), { withFileTypes: true });
  const untold = folders.filter((each) => each.isDirectory() && !own.includes(`- \`${each.name}/`));
  expect(untold.map((each) => each.name)).toEqual([]);
});
