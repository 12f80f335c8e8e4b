import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { settings } from './short-run.ts';

test('this Node knows all that is asked of it: what it does not know it would tell the user', () => {
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const known = new Set([...stdout.matchAll(/^ {2}--([\w-]+) \(/gm)].map(([, name]) => name));
  const asked = settings.map((setting) => setting.replace(/=.*|^no-/g, ''));
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});
