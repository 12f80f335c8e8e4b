import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, type Files, folderWith, native, withoutAdvice } from './support/call.ts';

const head = `карта Дорожная карта
  муниципалитет: Район
  период: 2021

`;

const gathering = `мероприятие Сбор данных о школах
  срок: март 2021
  показатель: Внесены данные по 6 школам

`;

const council = `мероприятие Заседание координационного совета
  срок: апрель 2021

`;

const visit = `мероприятие Методический день на базе МБОУ СОШ № 3
  площадка: МБОУ СОШ № 3
  срок: май 2021
  показатель: Проведён 1 методический день

`;

const old = `${head}${gathering}${council}`;
const next = `${head}${gathering.replace('март', 'апрель')}${council}${visit}`;

function folderOf(files: Files = {}): string {
  return folderWith({ 'старая.dk': old, 'новая.dk': next, 'dorkarta.config.json': withoutAdvice, ...files });
}

describe('diff', () => {
  test('tells people what changed, and what it did to the score', async () => {
    const { code, stdout, stderr } = await call(folderOf(), ['diff', 'старая.dk', 'новая.dk']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toEqual([
      'старая.dk → новая.dk',
      'Мероприятия: добавлено 1, изменено 1.',
      '',
      'Мероприятия',
      '~ № 1 «Сбор данных о школах» – изменено',
      '    срок: март 2021 → апрель 2021 (на 30 дней позже)',
      '+ № 3 «Методический день на базе МБОУ СОШ № 3» – добавлено',
      '    срок: май 2021',
      '    площадка: МБОУ СОШ № 3',
      '    показатели: Проведён 1 методический день',
      '    теперь основание для К2, К3, К5',
      '',
      'Оценка: ДК 0–1 из 5 · не оценено 5 → ДК 2–3 из 5 · не оценено 5',
      '  К2: не выполнено → выполнено: № 3',
      '  К3: не выполнено → выполнено: № 3',
    ]);
  });

  test('tells programs, with the lines of both files', async () => {
    const { code, stdout } = await call(folderOf(), ['diff', 'старая.dk', 'новая.dk', '--format', 'json']);
    const report = JSON.parse(stdout.join('\n'));
    expect(code).toBe(0);
    expect(report.files).toEqual({ old: 'старая.dk', new: 'новая.dk' });
    expect(report.events).toMatchObject([
      {
        change: 'changed',
        old: { number: '1', title: 'Сбор данных о школах', line: 5, column: 13 },
        new: { number: '1', line: 5, column: 13 },
        fields: [{ field: 'deadline', name: 'срок', old: ['март 2021'], new: ['апрель 2021'], shift: 30 }],
      },
      {
        change: 'added',
        new: { number: '3', line: 12 },
        criteria: { gained: ['content-2', 'content-3', 'content-5'] },
      },
    ]);
    expect(report.score.criteria).toMatchObject([
      { id: 'content-2', code: 'К2', old: 'unmet', new: 'met', because: [{ event: '3', line: 12, in: 'new' }] },
      { id: 'content-3', code: 'К3', old: 'unmet', new: 'met' },
    ]);
    expect(report.score.old.points.min).toBeLessThan(report.score.new.points.min);
  });

  test('of a file and itself has nothing to tell', async () => {
    const { code, stdout } = await call(folderOf(), ['diff', 'новая.dk', 'новая.dk']);
    expect([code, stdout.slice(0, 2)]).toEqual([0, ['новая.dk → новая.dk', 'Изменений нет.']]);
  });

  test('reads what the old version imports beside the old version', async () => {
    const importing = (school: string): Files => ({
      [`${school}/школы.dk`]: `школа опорная = ${school}\n`,
      [`${school}/карта.dk`]: `подключить: школы.dk\n${head}${council}  площадка: опорная\n`,
    });
    const folder = folderOf({ ...importing('МБОУ СОШ № 3'), ...importing('МБОУ СОШ № 4') });
    const { stdout } = await call(folder, ['diff', native('МБОУ СОШ № 3/карта.dk'), native('МБОУ СОШ № 4/карта.dk')]);
    expect(stdout).toContain('    площадка: МБОУ СОШ № 3 → МБОУ СОШ № 4');
  });

  test.each(['docx', 'html'])('writes a document beside the new version: %s', async (format) => {
    const folder = folderOf();
    const argv = ['diff', 'старая.dk', 'новая.dk', '--format', format];
    expect(await call(folder, argv)).toMatchObject({ code: 0, stdout: [`новая-изменения.${format}`], stderr: '' });
    const bytes = readFileSync(join(folder, `новая-изменения.${format}`));
    expect(await call(folder, argv)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, `новая-изменения.${format}`))).toEqual(bytes);
    writeFileSync(join(folder, `новая-изменения.${format}`), 'чужое');
    expect(await call(folder, argv)).toMatchObject({ code: 3, stdout: [] });
    expect(await call(folder, [...argv, '--overwrite'])).toMatchObject({ code: 0 });
    const elsewhere = [...argv, '--output', `письмо.${format}`];
    expect(await call(folder, elsewhere)).toMatchObject({ code: 0, stdout: [`письмо.${format}`] });
  });

  test('writes its report into a file', async () => {
    const folder = folderOf();
    expect(await call(folder, ['diff', 'старая.dk', 'новая.dk', '--output', 'отчёт.txt'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'отчёт.txt'), 'utf8')).toContain('добавлено 1, изменено 1');
  });
});

describe('bad input', () => {
  test('an unknown format', async () => {
    const { code, stderr } = await call(folderOf(), ['diff', 'старая.dk', 'новая.dk', '--format', 'jsn']);
    expect([code, stderr]).toEqual([2, 'У параметра --format нет значения «jsn». Есть: text, json, docx, html.\n']);
  });

  test('one file instead of two', async () => {
    const { code, stderr } = await call(folderOf(), ['diff', 'старая.dk']);
    expect(code).toBe(2);
    expect(stderr).toContain('Не указано: новая карта.');
  });

  test('a file that is not there', async () => {
    const { code, stdout, stderr } = await call(folderOf(), ['diff', 'старя.dk', 'новая.dk']);
    expect([code, stdout]).toEqual([3, []]);
    expect(stderr).toBe('Файла или папки «старя.dk» нет: возможно, «старая.dk».\n');
  });

  test('a file without a roadmap', async () => {
    const folder = folderOf({ 'школы.dk': 'школа опорная = МБОУ СОШ № 3\n' });
    const { code, stderr } = await call(folder, ['diff', 'школы.dk', 'новая.dk']);
    expect([code, stderr]).toEqual([2, 'Здесь нет дорожной карты: укажите файл .dk, в котором она написана.\n']);
  });

  test('a version with errors is compared, and told to be incomplete', async () => {
    const folder = folderOf({ 'старая.dk': `${old}  что это за строка\n` });
    const { code, stdout, stderr } = await call(folder, ['diff', 'старая.dk', 'новая.dk']);
    expect([code, stdout[1]]).toEqual([0, 'Мероприятия: добавлено 1, изменено 1.']);
    expect(stderr).toBe(
      'старая.dk: 1 ошибка, сказанное о карте может быть неполным.\nОшибки покажет: dorkarta check старая.dk\n',
    );
  });

  test('a document that cannot be written leaves nothing behind', async () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'новая-изменения.docx'));
    const { code } = await call(folder, ['diff', 'старая.dk', 'новая.dk', '--format', 'docx']);
    expect(code).toBe(3);
    expect(existsSync(join(folder, 'новая-изменения.html'))).toBe(false);
  });
});
