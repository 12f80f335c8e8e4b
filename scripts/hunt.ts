/**
 * Tries the properties of the tests with other seeds than a test run does, one after the other until the time is over, and shows
 * what fails with its smallest example and its seed. `node scripts/hunt.ts --minutes 10 packages/language`; with `--test <name>`
 * only tests of this name, which take all the time, with `--seed <number>` beginning with the seed that a former hunt told.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest, type Vitest } from 'vitest/node';
import type { HuntPlan } from './hunt/hunt-plan.ts';

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    test: { type: 'string' },
  },
});

interface PropertyTests {
  readonly file: string;
  readonly properties: number;
}

function testFilesBelow(folder: string): readonly string[] {
  return globSync('**/*.test.ts', { cwd: folder, exclude: ['**/node_modules'] }).map((path) => join(folder, path));
}

/** The test files in these files and folders that try properties. */
function propertyTestsIn(paths: readonly string[]): readonly PropertyTests[] {
  return paths
    .flatMap((path) => (statSync(path).isFile() ? [path] : testFilesBelow(path)))
    .map((path) => ({ file: resolve(path), properties: readFileSync(path, 'utf8').split('fc.assert(').length - 1 }))
    .filter(({ properties }) => properties > 0);
}

/** How many seeds each test was tried with. */
function tell(vitest: Vitest): void {
  for (const module of vitest.state.getTestModules()) {
    for (const test of module.children.allTests()) {
      const { seedsTried } = test.meta();
      if (seedsTried === undefined) continue;
      console.log(`${String(seedsTried).padStart(8)} seeds  ${module.relativeModuleId} > ${test.fullName}`);
    }
  }
}

const tests = propertyTestsIn(positionals.length > 0 ? positionals : ['packages']);
if (tests.length === 0) throw new Error('No test there tries properties.');
const properties = tests.reduce((sum, each) => sum + each.properties, 0);
const share = (Number(asked.minutes) * 60_000) / (asked.test === undefined ? properties : 1);
const hunt: HuntPlan = { seed: Number(asked.seed), share };

console.log(`${properties} properties in ${tests.length} files, seeds from ${hunt.seed} on`);
const vitest = await startVitest(
  tests.map(({ file }) => file),
  {
    watch: false,
    maxWorkers: 1,
    // Whoever looks for the smallest example may take long.
    testTimeout: 600_000,
    setupFiles: [],
    runner: join(import.meta.dirname, 'hunt', 'hunting-runner.ts'),
    provide: { hunt },
    sequence: { shuffle: { files: true, tests: false }, seed: hunt.seed },
    reporters: ['default'],
    ...(asked.test === undefined ? {} : { testNamePattern: asked.test }),
  },
);
tell(vitest);
await vitest.close();
