import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeRegion } from '../../../scripts/bench/sample-region.ts';
import { plainNode } from '../../../scripts/plain-node.ts';
import { buildProgram } from './support/build-program.ts';
import { call, folderWith, linesOf, roadmap, withoutAdvice } from './support/call.ts';

const root = join(import.meta.dirname, '../../..');
const program = join(root, 'packages/cli/dist/dorkarta.js');
const node = plainNode();

beforeAll(buildProgram);

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundle on the machine's own Node, without what the repository brings. */
function runBundle(cwd: string, ...args: readonly string[]): Ran {
  return spawnSync(node, [program, ...args], { cwd, encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } });
}

test('the program runs from any folder, and leaves the exit code', () => {
  const folder = folderWith({
    'карта района.dk': roadmap(),
    'ошибка.dk': roadmap('  исполнитеи: Школа'),
    'dorkarta.config.json': withoutAdvice,
  });
  const compiled = runBundle(folder, 'compile', 'карта района.dk', '--to', 'docx,xlsx,html,csv,json');
  expect(compiled.status).toBe(0);
  expect(compiled.stderr).toMatch(/^карта района\.dk: 1 мероприятие; замечаний нет\.\n/);
  const written = ['docx', 'xlsx', 'html', 'csv', 'json'].map((format) => `карта района.${format}`);
  expect(linesOf(compiled.stdout)).toEqual(written);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(written));
  expect(runBundle(folder, 'check', 'ошибка.dk').status).toBe(1);
  expect(runBundle(folder, 'check', 'нет.dk').status).toBe(3);
  expect(runBundle(folder, 'chek').status).toBe(2);
  expect(runBundle(folder, 'init', '.')).toMatchObject({ status: 0, stdout: 'дорожная-карта.dk\n' });
  expect(runBundle(folder, '--help').stdout).toContain('Как вызвать');
});

test('the bundle carries the pages of the rules, and draws no colours into a pipe', () => {
  const folder = folderWith({ 'ошибка.dk': roadmap('  исполнитеи: Школа') });
  expect(runBundle(folder, 'rules', 'event-has-indicator').stdout).toMatch(/^# У мероприятия есть показатель\n/);
  expect(runBundle(folder, 'check', 'ошибка.dk', '--format', 'sarif').stdout).toContain('# Каждая строка понятна');
  const { stdout } = runBundle(folder, 'score', 'ошибка.dk', '--explain');
  expect(stdout).toMatch(/^ошибка\.dk: \d из 5 · не оценено 5 · рекомендации_2022 версия 1\n {2}К1 {2}/);
});

test('the bundle is a program', () => {
  expect(statSync(program).mode & 0o111).not.toBe(0);
  const ran = spawnSync(program, ['--version'], { encoding: 'utf8' });
  expect(ran).toMatchObject({ status: 0, stdout: '0.1.0\n' });
});

test('the examples compile', () => {
  const folder = folderWith({});
  const { status, stdout } = runBundle(root, 'compile', 'examples', '--out', folder);
  expect(status).toBe(0);
  const printed = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .map((path) => basename(path))
    .filter((name) => /^(?!directory|муниципалитеты).*\.dk$/.test(name));
  expect(linesOf(stdout)).toHaveLength(2 * printed.length);
});

test('many files are shared among threads: the same documents, told in the same order as of one thread', () => {
  const names = Array.from({ length: 20 }, (_, index) => `карта ${String(index).padStart(2, '0')}.dk`);
  const files = Object.fromEntries(
    names.map((name, index) => [name, roadmap(index === 7 ? '  исполнитеи: Школа' : '')]),
  );
  const folder = folderWith({ ...files, 'dorkarta.config.json': withoutAdvice });
  const { status, stdout, stderr } = runBundle(folder, 'compile', '.', '--to', 'docx,csv', '--out', 'вместе');
  expect(status).toBe(1);
  const written = names.filter((_, index) => index !== 7).map((name) => name.replace(/\.dk$/, ''));
  expect(linesOf(stdout)).toEqual(
    written.flatMap((name) => [join('вместе', `${name}.docx`), join('вместе', `${name}.csv`)]),
  );
  expect(stderr).toContain('карта 07.dk:');
  expect(stderr).toMatch(/Записано: 38 файлов; не составлено из-за замечаний: 1 файл\.\n/);
  const [first = ''] = written;
  expect(runBundle(folder, 'compile', `${first}.dk`, '--to', 'docx', '--out', 'один').status).toBe(0);
  const bytesIn = (place: string): Buffer => readFileSync(join(folder, place, `${first}.docx`));
  expect(bytesIn('вместе').equals(bytesIn('один'))).toBe(true);
});

test('many files are surveyed in threads: the same survey as of one thread, kept and not', async () => {
  const folder = folderWith({});
  writeRegion(join(folder, 'карты'), { roadmaps: 70, events: 2 });
  const argv = (out: string, ...more: readonly string[]): readonly string[] => [
    ...['survey', 'карты', '--to', 'json,csv', '--out', out, ...more],
  ];
  expect(await call(folder, argv('один'))).toMatchObject({ code: 0 });
  expect(runBundle(folder, ...argv('вместе', '--cache', 'прочитано'))).toMatchObject({ status: 0 });
  expect(runBundle(folder, ...argv('снова', '--cache', 'прочитано'))).toMatchObject({ status: 0 });
  const bytesIn = (place: string): string => readFileSync(join(folder, place, 'справка.json'), 'utf8');
  expect(bytesIn('вместе')).toBe(bytesIn('один'));
  expect(bytesIn('снова')).toBe(bytesIn('один'));
});
