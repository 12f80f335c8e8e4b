import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { call, type Files, folderWith, native, withoutAdvice } from './support/call.ts';

const roadmap = `карта Дорожная карта
  период: 2021

мероприятие Сбор данных
  срок: март 2021
  исполнители: Кураторы, МБОУ "СОШ № 5": методисты
  показатель: Внесены данные
    план: 100 %

мероприятие Совет
  срок: декабрь 2021
  исполнители: Кураторы

мероприятие Выезды
  срок: по отдельному графику
`;

function folderOf(files: Files = {}): string {
  return folderWith({ 'карта.dk': roadmap, 'dorkarta.config.json': withoutAdvice, ...files });
}

/** All texts of a workbook. */
function textsOf(file: string): readonly string[] {
  const { 'xl/sharedStrings.xml': strings = new Uint8Array() } = unzipSync(readFileSync(file));
  return [...strFromU8(strings).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);
}

describe('form', () => {
  test('asks for what is due, beside the roadmap; what nobody said when is told', async () => {
    const folder = folderOf();
    const { code, stdout, stderr } = await call(folder, ['form', 'карта.dk', '--on', '01.07.2021']);
    expect([code, stdout]).toEqual([0, ['карта-форма-2021-07-01.xlsx']]);
    expect(stderr).toBe(
      'карта.dk: в форму не вошло мероприятие: № 3 – срок «по отдельному графику». Назовите в карте день, месяц или квартал, или составьте форму с параметром --all: в ней будут все мероприятия.\n',
    );
    const texts = textsOf(join(folder, 'карта-форма-2021-07-01.xlsx'));
    expect(texts).toContain('Сбор данных');
    expect(texts).not.toContain('Совет');
  });

  test('asks each performer for his own, in files that every system can hold', async () => {
    const folder = folderOf();
    const argv = ['form', 'карта.dk', '--on', '2021-07-01', '--by', 'performer', '--all', '-o', 'формы'];
    const { code, stdout, stderr } = await call(folder, argv);
    const names = ['Кураторы.xlsx', 'МБОУ СОШ № 5 методисты.xlsx', 'Без исполнителя.xlsx'];
    expect([code, stdout]).toEqual([0, names.map((name) => native(`формы/${name}`))]);
    expect(stderr).toBe('карта.dk: 3 строки, форм: 3.\n');
    expect(readdirSync(join(folder, 'формы')).toSorted()).toEqual(names.toSorted());
    expect(textsOf(join(folder, 'формы', 'Кураторы.xlsx'))).toContain('Совет');
  });

  test('has what was reported already, whichever report says it', async () => {
    const first = `подключить: карта.dk

мониторинг I квартал 2021 года
  дата: 01.04.2021

отчёт 1
  состояние: частично
  сведения: Внесены данные по 3 школам
`;
    const second = `подключить: ../карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021, 20.04.2021
  сведения: Внесены данные по 6 школам
  факт: 100 %
  документ: Приказ № 12 https://example.org/a.pdf
  документ: Справка
  освещение: Новость https://example.org/n/1
  причина: ждали данных
`;
    const folder = folderOf({ 'к.dk': first, 'о/п.dk': second });
    const argv = ['form', 'карта.dk', 'о/п.dk', 'к.dk', '--on', '01.07.2021', '-o', 'ф.xlsx'];
    expect(await call(folder, argv)).toMatchObject({ code: 0 });
    const texts = textsOf(join(folder, 'ф.xlsx'));
    expect(texts.slice(texts.indexOf('Сбор данных'))).toEqual(
      expect.arrayContaining([
        ...['проведено', '15.03.2021, 20.04.2021', 'Внесены данные по 6 школам', '100 %', 'Приказ № 12\nСправка'],
        ...['https://example.org/a.pdf', 'Новость https://example.org/n/1', 'ждали данных'],
      ]),
    );
    expect(texts).not.toContain('Внесены данные по 3 школам');
  });

  test('has each date at its own occasion of what recurs, and loses none', async () => {
    const recurring = 'карта К\n  период: 2021\n\nмероприятие Совет\n  срок: ежеквартально\n';
    const report = `подключить: карта.dk

мониторинг М
  дата: 01.10.2021

отчёт 1
  проведено: 12.02.2021, 10.03.2021, 15.09.2021
`;
    const folder = folderOf({ 'карта.dk': recurring, 'о.dk': report });
    await call(folder, ['form', 'карта.dk', 'о.dk', '--on', '01.10.2021', '-o', 'ф.xlsx']);
    const texts = textsOf(join(folder, 'ф.xlsx'));
    expect(texts).toEqual(expect.arrayContaining(['12.02.2021, 10.03.2021', '15.09.2021']));
  });

  test('is not needed where nothing is due', async () => {
    const folder = folderOf();
    const { code, stdout, stderr } = await call(folder, ['form', 'карта.dk', '--on', '01.01.2021']);
    expect([code, stdout]).toEqual([0, []]);
    expect(stderr).toContain('на 01.01.2021 срок не наступил ни у одного мероприятия, форма не нужна.');
  });

  test('is written over its own kind, and over nothing that somebody filled in', async () => {
    const folder = folderOf();
    const argv = ['form', 'карта.dk', '--on', '01.07.2021', '-o', 'ф.xlsx'];
    expect(await call(folder, argv)).toMatchObject({ code: 0 });
    expect(await call(folder, argv)).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'ф.xlsx'), 'заполнено');
    const { code, stderr } = await call(folder, argv);
    expect(code).toBe(3);
    expect(stderr).toContain('ф.xlsx: не записан: на его месте стоит файл, который составлен не здесь');
    expect(readFileSync(join(folder, 'ф.xlsx'), 'utf8')).toBe('заполнено');
  });

  test.each<readonly [files: Files, argv: readonly string[], code: number, says: string]>([
    [{}, ['карта.dk'], 2, 'Не указан параметр «--on <день>».'],
    [{}, ['--on', '01.07.2021'], 2, 'Не указано: карта и отчёты.'],
    [{}, ['карта.dk', '--on', 'июль'], 2, 'У параметра --on нет значения «июль»: укажите один день'],
    [{}, ['карта.dk', '--on', '01.07.2021', '--by', 'performr'], 2, 'Возможно, «performer».'],
    [{}, ['карта.dk', '--on', '01.07.2021', '-o', 'карта.dk'], 3, 'имя документа этого вида оканчивается на «.xlsx»'],
    [
      { 'б.dk': 'карта Чужая\n  период: 2021\n', 'о.dk': 'подключить: б.dk\n\nмониторинг М\n  дата: 01.07.2021\n' },
      ['карта.dk', 'о.dk', '--on', '01.07.2021'],
      2,
      'Отчёт «о.dk» о другой карте: «Чужая». Укажите отчёты о карте «карта.dk».',
    ],
    [{}, ['нет.dk', '--on', '01.07.2021'], 3, 'нет.dk'],
    [{ 'карта.dk': `${roadmap}\n  срок: май\n` }, ['карта.dk', '--on', '01.07.2021'], 1, '[field-stands-once]'],
    [
      { 'карта.dk': roadmap.replace('Сбор данных', 'а'.repeat(33_000)) },
      ['карта.dk', '--on', '01.07.2021'],
      1,
      'карта.dk:4:13 error [text-fits-cell]',
    ],
  ])('%j %j', async (files, argv, code, says) => {
    const folder = folderOf(files);
    const called = await call(folder, ['form', ...argv]);
    expect({ code: called.code, stdout: called.stdout }).toEqual({ code, stdout: [] });
    expect(called.stderr).toContain(says);
    expect(existsSync(join(folder, 'карта-форма-2021-07-01.xlsx'))).toBe(false);
  });
});
