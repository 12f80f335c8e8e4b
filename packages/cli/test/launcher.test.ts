import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { plainNode } from '../../../scripts/plain-node.ts';
import { buildProgram } from './support/build-program.ts';
import { folderWith, roadmap } from './support/call.ts';

const root = join(import.meta.dirname, '../../..');
const built = join(root, 'packages/cli/dist');
/** The Node that the repository brings, which remembers compiled code, and the machine's own, which may not. */
const nodes = [
  ['the repository’s Node', process.execPath],
  ['the machine’s Node', plainNode()],
] as const;

beforeAll(buildProgram);

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Call {
  readonly node?: string;
  readonly program?: string;
  readonly home?: string;
}

/** Checks a roadmap; `home` is the user's folder. */
function check(folder: string, { node = process.execPath, program = join(built, 'dorkarta.js'), home }: Call): Ran {
  const env = { PATH: '/usr/bin:/bin', ...(home === undefined ? {} : { HOME: home }) };
  const { status, stdout, stderr } = spawnSync(node, [program, 'check', 'карта.dk'], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

/** All files below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const workFolder = (): string => folderWith({ 'карта.dk': roadmap('  исполнитеи: Школа') });

test.each(nodes)('copied to a folder with nothing else, it runs on %s', (_, node) => {
  const copy = folderWith({});
  cpSync(built, copy, { recursive: true });
  const folder = workFolder();
  const ran = check(folder, { node, program: join(copy, 'dorkarta.js') });
  expect(ran).toEqual(check(folder, { node }));
  expect(ran.status).toBe(1);
});

test('copied without the folder beside it, it says what is missing', () => {
  const copy = folderWith({});
  cpSync(join(built, 'dorkarta.js'), join(copy, 'dorkarta.js'));
  expect(check(workFolder(), { program: join(copy, 'dorkarta.js') })).toEqual({
    status: 70,
    stdout: '',
    stderr: 'Рядом с dorkarta.js нет папки program с самой программой: копируйте их вместе.\n',
  });
});

test('what is remembered of compiled code lies with the user, and changes nothing', () => {
  const [folder, home] = [workFolder(), folderWith({})];
  const first = check(folder, { home });
  const remembered = filesBelow(join(home, '.cache/dorkarta/compiled'));
  expect(remembered.length).toBeGreaterThan(0);
  expect(first).toEqual(check(folder, {}));
  expect(check(folder, { home })).toEqual(first);
  for (const path of remembered) writeFileSync(path, 'испорчено');
  expect(check(folder, { home })).toEqual(first);
  expect(readdirSync(folder)).toEqual(['карта.dk']);
});

test('a folder of the user that cannot be written, and a file in its place, are done without', () => {
  const folder = workFolder();
  const plain = check(folder, {});
  const [locked, occupied] = [folderWith({}), folderWith({ '.cache': 'не папка' })];
  chmodSync(locked, 0o500);
  expect(check(folder, { home: locked })).toEqual(plain);
  expect(check(folder, { home: occupied })).toEqual(plain);
  expect(check(folder, { home: '.' })).toEqual(plain);
  expect(existsSync(join(folder, '.cache'))).toBe(false);
  chmodSync(locked, 0o700);
});
