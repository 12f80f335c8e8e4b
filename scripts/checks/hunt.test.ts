import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../..');

/** A property that holds with most seeds, beside one that always holds and a test without any. */
const rare = `import fc from 'fast-check';
import { expect, test } from 'vitest';
test('no number is 7', () => {
  fc.assert(fc.property(fc.nat(9999), (number) => number !== 7), { numRuns: 10 });
});
test('no number is less than 0', () => {
  fc.assert(fc.property(fc.nat(), (number) => number >= 0));
});
test('one is one', () => expect(1).toBe(1));
`;

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dorkarta-hunt-')));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'packages'));
  writeFileSync(join(folder, 'packages/rare.test.ts'), rare);
});

afterAll(() => rmSync(folder, { recursive: true }));

function hunt(...args: readonly string[]): { readonly status: number | null; readonly told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'scripts/hunt.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, told: stdout + stderr };
}

test('a hunt finds what fails with few seeds, and the seed that it tells brings it again', { timeout: 60_000 }, () => {
  const found = hunt('--minutes', '0.2', '--seed', '1');
  expect(found.status).toBe(1);
  expect(found.told).toContain('Counterexample: [7]');
  expect(found.told).toMatch(/\d+ seeds {2}packages\/rare\.test\.ts > no number is less than 0/);
  expect(found.told).not.toMatch(/seeds .*one is one/);
  const seed = /\{ seed: (\d+),/.exec(found.told)?.[1] ?? '';
  expect(Number(seed)).toBeGreaterThan(1);

  const again = hunt('--minutes', '0.001', '--seed', seed, '--test', 'no number', 'packages/rare.test.ts');
  expect(again.told).toContain(`{ seed: ${seed},`);
});
