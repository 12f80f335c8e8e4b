import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { installWindows } from './support/install-windows.ts';
import { runUnitTests } from './unit/run-unit-tests.ts';

const root = path.join(import.meta.dirname, '..');

/** What they hold is held on Windows by the other tests here, or has nothing to do with it. */
const elsewhere = [
  // Builds the command line first, by a program that is here for Linux only; `command-line.test.ts` runs the built one.
  'packages/cli/test/bundle.test.ts',
  // The same for its parts.
  'packages/cli/test/launcher.test.ts',
  // Sends signals, which programs there cannot; of its tests none would be left.
  'packages/cli/test/calling-off.test.ts',
  // How much memory the server needs is measured on the Node.js of the repository.
  'packages/language/test/server-memory.test.ts',
  // Bounds processor time, of which Wine takes its own share.
  'packages/language/test/import-meshes.test.ts',
  // Counts what the server does while somebody types on.
  'packages/language/test/server-pace.test.ts',
];

/** Folders of tests that know texts alone, no files: what holds of them is the same on every system. */
const aboutTexts = [
  // Bounds of processor time.
  'packages/cli/test/growth/',
  // What editors are offered.
  'packages/language/test/services/',
  // Lines, and mistakes in them.
  'packages/language/test/grammar/',
  'packages/language/test/mistakes',
  'packages/language/src/structure/',
  'packages/language/src/syntax/',
  // Letters and widths.
  'packages/documents/src/typesetting/',
];

/** What must hold of any text holds on every system, and takes minutes there. */
const isAboutAnyText = (file: string): boolean =>
  readFileSync(path.join(root, file), 'utf8').includes("from 'fast-check'");

const files = globSync('packages/{cli,documents,language}/{src,test}/**/*.test.ts', { cwd: root })
  .filter(
    (file) => !file.includes('node_modules') && ![...elsewhere, ...aboutTexts].some((each) => file.startsWith(each)),
  )
  .filter((file) => !isAboutAnyText(file))
  .toSorted();

const [newest] = installWindows().nodes;
if (newest === undefined) throw new Error('No version of Node.js is asked for.');
const results = await runUnitTests(installWindows(), newest, files);

/** The unit tests of the packages that know files, as they went on Windows. */
describe.each(files)('%s', (file) => {
  test.each(results.filter((result) => result.file === file))('$name', ({ outcome }) => {
    expect(outcome, typeof outcome === 'object' ? outcome.failed : undefined).toBe('passed');
  });
});
