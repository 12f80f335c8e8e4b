import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

/** Where the compiled code of a user's calls is kept. */
const keptIn = (home: string): readonly string[] => {
  const folder = join(home, '.cache/dorkarta/compiled');
  return existsSync(folder) ? filesBelow(folder) : [];
};

test.each(nodes)('what is kept of compiled code lies with the user, and changes nothing on %s', (_, node) => {
  const [folder, home] = [workFolder(), folderWith({})];
  const plain = check(folder, { node });
  expect(check(folder, { node, home })).toEqual(plain);
  const kept = keptIn(home);
  expect(kept).toHaveLength(1);
  expect(check(folder, { node, home })).toEqual(plain);
  expect(keptIn(home)).toEqual(kept);
  expect(readdirSync(folder)).toEqual(['карта.dk']);
});

test('damaged code is not run: it is compiled anew, and kept again', () => {
  const [folder, home] = [workFolder(), folderWith({})];
  const plain = check(folder, { home });
  const [kept = ''] = keptIn(home);
  const whole = readFileSync(kept);
  const cut = [0, 3, 7, 100, whole.length >> 1, whole.length - 1].map((length) => whole.subarray(0, length));
  const changed = [0, 5, 20, 5000, whole.length >> 1, whole.length - 1].map((place) => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0x10, place);
    return bytes;
  });
  for (const damaged of [...cut, ...changed, Buffer.from('испорчено'), Buffer.alloc(whole.length)]) {
    writeFileSync(kept, damaged);
    expect(check(folder, { home })).toEqual(plain);
    expect(readFileSync(kept).length).toBeGreaterThan(100_000);
  }
});

test('code of another program is not run, even where only a letter of its text differs', () => {
  const [folder, home, copy] = [workFolder(), folderWith({}), folderWith({})];
  cpSync(built, copy, { recursive: true });
  const program = join(copy, 'dorkarta.js');
  expect(check(folder, { home, program }).stderr).toContain('Проверено: 1 файл');
  for (const path of filesBelow(join(copy, 'program'))) {
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Проверено: ', 'Прочитано: '));
  }
  expect(check(folder, { home, program }).stderr).toContain('Прочитано: 1 файл');
});

test('what ran later is kept too, each command for itself, and nothing of what is no command', () => {
  const home = folderWith({});
  const folder = folderWith({ 'пусто.dk': '', 'карта.dk': roadmap('  исполнитеи: Школа') });
  const run = (...argv: readonly string[]): unknown =>
    spawnSync(process.execPath, [join(built, 'dorkarta.js'), ...argv], { cwd: folder, env: { HOME: home } }).status;
  run('check', 'пусто.dk');
  const [kept = ''] = keptIn(home);
  const little = statSync(kept).size;
  run('check', 'карта.dk');
  const more = statSync(kept).size;
  expect(more).toBeGreaterThan(1.2 * little);
  run('check', 'пусто.dk');
  expect(statSync(kept).size).toBe(more);
  expect(run('chek', 'карта.dk')).toBe(2);
  expect(keptIn(home)).toHaveLength(1);
  run('score', 'карта.dk');
  run('--version');
  expect(keptIn(home)).toHaveLength(3);
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
