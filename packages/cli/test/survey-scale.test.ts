import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeRegion } from '../../../scripts/bench/sample-region.ts';
import type { ExitCode } from '../src/exit-codes.ts';
import { run } from '../src/run.ts';
import { plainAppearance } from '../src/terminal/appearance.ts';
import type { Environment } from '../src/terminal/environment.ts';
import { call, folderWith } from './support/call.ts';

/** A folder with a region of a few roadmaps, reports, conclusions and a directory. */
function regionFolder(): string {
  const folder = folderWith({});
  writeRegion(join(folder, 'карты'), { roadmaps: 24, events: 4 });
  return folder;
}

const formats = ['справка.json', 'справка-мероприятия.csv', 'справка-замечания.csv', 'справка.docx'];

/** The files of a survey, byte for byte. */
function surveyIn(folder: string, out: string): readonly string[] {
  return formats.map((name) => readFileSync(join(folder, out, name)).toString('base64'));
}

const to = ['--to', 'json,csv,docx', '--as-of', '26.01.2024'];

/** Surveys a folder, and does something whenever the survey says something. */
function surveyHeard(
  cwd: string,
  further: readonly string[],
  { stdout = () => undefined, stderr = () => undefined }: Partial<Pick<Environment, 'stdout' | 'stderr'>>,
): Promise<ExitCode> {
  const appearance = { stdout: plainAppearance, stderr: plainAppearance };
  const around = { callName: 'dorkarta', year: 2026, cwd, appearance, interactive: false, debug: false };
  return run(['survey', 'карты', ...to, ...further], { ...around, stdout, stderr });
}

test('a survey lets itself be called off behind each file that it writes', async () => {
  const folder = regionFolder();
  const seen: number[] = [];
  const onWritten = (): void => void setImmediate(() => seen.push(readdirSync(join(folder, 'итоги')).length));
  await surveyHeard(folder, ['--out', 'итоги'], { stdout: onWritten });
  await new Promise(setImmediate);
  expect(seen).toEqual([1, 2, 3, 4]);
});

describe('shares', () => {
  test('joined in any order are byte for byte what one process gives', async () => {
    const folder = regionFolder();
    expect((await call(folder, ['survey', 'карты', ...to, '--out', 'целиком'])).code).toBe(0);
    const parts = ['1', '2', '3'].map((index) => join('части', `справка-часть-${index}-из-3.json`));
    for (const [index, part] of parts.entries()) {
      const argv = ['survey', 'карты', '--shard', `${index + 1}/3`, '--as-of', '26.01.2024', '--out', 'части'];
      expect(await call(folder, argv)).toEqual({ code: 0, stdout: [part], stderr: '' });
    }
    const merged = ['survey', 'merge', ...parts.toReversed(), '--to', 'json,csv,docx', '--out', 'вместе'];
    expect((await call(folder, merged)).code).toBe(0);
    expect(surveyIn(folder, 'вместе')).toEqual(surveyIn(folder, 'целиком'));
  });

  test('that are missing, doubled or of another survey are told', async () => {
    const folder = regionFolder();
    for (const shard of ['1/2', '2/2']) await call(folder, ['survey', 'карты', '--shard', shard, '--out', '.']);
    await call(folder, ['survey', 'карты', '--shard', '2/2', '--as-of', '26.01.2024', '--out', 'другие']);
    const [one, two] = ['справка-часть-1-из-2.json', 'справка-часть-2-из-2.json'];
    const other = join('другие', 'справка-часть-2-из-2.json');
    const merge = (...parts: readonly string[]) => call(folder, ['survey', 'merge', ...parts, '--out', 'вместе']);
    expect(await merge(one)).toMatchObject({ code: 3, stderr: 'Не хватает частей: 2 из 2.\n' });
    expect(await merge(one, two, two)).toMatchObject({ code: 3, stderr: 'Одна и та же часть указана дважды.\n' });
    expect((await merge(one, other)).stderr).toMatch(/^Части не от одной справки: /);
    writeFileSync(join(folder, 'чужое.json'), '{}');
    expect(await merge('чужое.json')).toMatchObject({
      code: 3,
      stderr: 'чужое.json: это не часть справки: её составляет survey --shard 1/4.\n',
    });
    const whole = readFileSync(join(folder, one), 'utf8');
    for (const part of [
      whole.slice(0, 5000),
      whole.slice(0, whole.lastIndexOf(']}')),
      whole.replace('"file"', '"file'),
    ]) {
      writeFileSync(join(folder, 'обрывок.json'), part);
      expect(await merge('обрывок.json', two)).toMatchObject({
        code: 3,
        stderr: 'обрывок.json: часть обрывается или изменена: составьте её заново.\n',
      });
    }
    expect(existsSync(join(folder, 'вместе'))).toBe(false);
  });

  test.each([
    [['survey', 'карты', '--shard', '3/2'], 'У параметра --shard нет значения «3/2»: укажите номер части и сколько их'],
    [['survey', 'карты', '--shard', '1/2', '--to', 'docx'], 'С --shard пишется только часть справки'],
    [['survey', 'merge', 'а.json', '--as-of', '26.01.2024'], 'Части уже прочитаны: --region, --as-of, --cache'],
    [['survey', 'карты', 'ещё'], 'Лишнее в вызове: ещё.'],
  ])('the call %j is wrong', async (argv, says) => {
    const { code, stderr } = await call(folderWith({}), argv);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});

describe('what was read', () => {
  const read = (folder: string, out: string) =>
    call(folder, ['survey', 'карты', ...to, '--cache', 'прочитано', '--out', out]);
  const entries = (folder: string): readonly string[] =>
    readdirSync(join(folder, 'прочитано'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.record'),
    );

  test('is not read again, and gives the same bytes', async () => {
    const folder = regionFolder();
    expect((await call(folder, ['survey', 'карты', ...to, '--out', 'без'])).code).toBe(0);
    await read(folder, 'первая');
    const kept = entries(folder);
    expect(kept.length).toBeGreaterThan(24);
    await read(folder, 'вторая');
    expect(entries(folder)).toEqual(kept);
    expect(surveyIn(folder, 'первая')).toEqual(surveyIn(folder, 'без'));
    expect(surveyIn(folder, 'вторая')).toEqual(surveyIn(folder, 'без'));
  });

  test('is told to be gone where somebody clears it meanwhile, and nothing is half-written', async () => {
    const folder = regionFolder();
    await read(folder, 'первая');
    const said: string[] = [];
    const clear = (words: string): void => {
      said.push(words);
      rmSync(join(folder, 'прочитано'), { recursive: true, force: true });
    };
    const code = await surveyHeard(folder, ['--cache', 'прочитано', '--out', 'вторая'], { stderr: clear });
    expect(code).toBe(3);
    expect(said.at(-1)).toBe('Папка --cache изменилась, пока составлялась справка: повторите, и прочитается всё.\n');
    expect(existsSync(join(folder, 'вторая')) ? readdirSync(join(folder, 'вторая')) : []).toEqual([]);
    expect((await read(folder, 'третья')).code).toBe(0);
    expect(surveyIn(folder, 'третья')).toEqual(surveyIn(folder, 'первая'));
  });

  test('is told to be gone where another program puts something else in its place', async () => {
    const folder = regionFolder();
    await read(folder, 'первая');
    const spoil = (): void => {
      for (const entry of entries(folder)) {
        const file = join(folder, 'прочитано', entry);
        writeFileSync(
          file,
          readFileSync(file, 'latin1').replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
          'latin1',
        );
      }
    };
    const code = await surveyHeard(folder, ['--cache', 'прочитано', '--out', 'вторая'], { stderr: spoil });
    expect(code).toBe(3);
    expect(existsSync(join(folder, 'вторая')) ? readdirSync(join(folder, 'вторая')) : []).toEqual([]);
  });

  test('is read again where its text, an import or the settings changed, or what is kept is damaged', async () => {
    const folder = regionFolder();
    const group = join(folder, 'карты', 'группа-001');
    const changes: readonly (() => void)[] = [
      () => writeFileSync(join(group, 'район-00002.dk'), 'карта Карта\n  муниципалитет: город Новый\n  период: 2024\n'),
      () => writeFileSync(join(group, 'школы.dk'), 'школа опорная = МБОУ Лицей № 7\n'),
      () => writeFileSync(join(folder, 'карты', 'dorkarta.config.json'), '{"severity":{"event-has-indicator":"off"}}'),
      () => {
        for (const entry of entries(folder)) {
          const file = join(folder, 'прочитано', entry);
          writeFileSync(file, readFileSync(file, 'latin1').replaceAll('2024', '2042'), 'latin1');
        }
      },
      () => {
        for (const entry of entries(folder)) writeFileSync(join(folder, 'прочитано', entry), '');
      },
      // Each whole, but under the name of another.
      () => {
        const kept = entries(folder).map((entry) => join(folder, 'прочитано', entry));
        const contents = kept.map((file) => readFileSync(file));
        for (const [index, file] of kept.entries()) writeFileSync(file, contents.at(index - 1) ?? '');
      },
    ];
    await read(folder, 'справка-0');
    for (const [index, change] of changes.entries()) {
      change();
      await read(folder, `с-${index}`);
      expect((await call(folder, ['survey', 'карты', ...to, '--out', `без-${index}`])).code).toBe(0);
      expect(surveyIn(folder, `с-${index}`)).toEqual(surveyIn(folder, `без-${index}`));
    }
  });
});
