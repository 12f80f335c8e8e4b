import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Score } from '@dorkarta/core';
import type { Survey, SurveyedMunicipality } from '@dorkarta/core/survey';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { call, type Files, folderWith, withoutAdvice } from './support/call.ts';

const files: Files = {
  'dorkarta.config.json': withoutAdvice,
  'карты/регион.dk': `карта Региональная карта
  регион: Заречная область
  уровень: региональный
  период: 2024
мероприятие Областной семинар
  срок: март 2024
`,
  'карты/холмск.dk': `карта Дорожная карта
  муниципалитет: город Холмск
  период: 2024
мероприятие Родительские собрания «Как помочь ребёнку учиться»
  срок: апрель 2024
  показатель: Участвуют не менее 150 родителей
`,
  'карты/озерный.dk': `карта Дорожная карта
  муниципалитет: Озёрный р-н
  период: 2024
мероприятие Выборочная перепроверка работ участников ВПР
  срок: май 2024
  показатель: Перепроверено не менее 15 % работ
`,
};

/** A survey as its JSON has it. */
interface WrittenSurvey extends Omit<Survey, 'municipalities'> {
  readonly municipalities: readonly (Omit<SurveyedMunicipality, 'score'> & { readonly score: Score | null })[];
}

/** The survey that was written as JSON. */
function surveyIn(folder: string, name = 'итоги/справка.json'): WrittenSurvey {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as WrittenSurvey;
}

describe('survey', () => {
  test('writes what it is asked for, the same bytes again, and tells how many handed in', async () => {
    const folder = folderWith(files);
    const argv = ['survey', 'карты', '--to', 'docx,html,json,xlsx,csv', '--out', 'итоги', '--as-of', '26.01.2024'];
    const { code, stdout, stderr } = await call(folder, argv);
    expect([code, stderr]).toEqual([0, 'Карты представили: 2 из 2.\n']);
    expect(stdout.map((path) => path.replaceAll('\\', '/'))).toEqual([
      ...[
        'итоги/справка.docx',
        'итоги/справка.html',
        'итоги/справка.json',
        'итоги/справка.xlsx',
        'итоги/справка-мероприятия.csv',
        'итоги/справка-замечания.csv',
      ],
    ]);
    const survey = surveyIn(folder);
    expect(survey).toMatchObject({ kind: 'survey', asOf: '2024-01-26', region: { file: 'регион.dk' }, notRead: [] });
    expect(survey.figures.find(({ id }) => id === 'parents')).toMatchObject({
      count: 1,
      of: 2,
      share: 0.5,
      municipalities: ['г. Холмск'],
    });
    const bytes = stdout.map((path) => readFileSync(join(folder, path)));
    expect((await call(folder, argv)).stdout).toEqual(stdout);
    expect(stdout.map((path) => readFileSync(join(folder, path)))).toEqual(bytes);
  });

  test('of a single file is a survey of one roadmap', async () => {
    const folder = folderWith(files);
    const argv = ['survey', 'карты/холмск.dk', '--to', 'json', '--out', 'итоги'];
    expect(await call(folder, argv)).toMatchObject({ code: 0, stderr: 'Карты представили: 1 из 1.\n' });
  });

  test('has a sheet for each table, and flat tables for other programs', async () => {
    const folder = folderWith(files);
    await call(folder, ['survey', 'карты', '--to', 'xlsx,csv', '--out', 'итоги']);
    const parts = unzipSync(readFileSync(join(folder, 'итоги/справка.xlsx')));
    const textOf = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
    expect([...textOf('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Критерии',
      'Направления',
      'Мероприятия',
    ]);
    expect(textOf('xl/worksheets/sheet1.xml')).toMatch(/<c r="C2"[^>]*><v>1<\/v><\/c>/);
    expect(textOf('xl/sharedStrings.xml').replaceAll('\u00A0', ' ')).toContain(
      '№ 1 Родительские собрания «Как помочь ребёнку учиться»',
    );
    const [heads, event] = readFileSync(join(folder, 'итоги/справка-мероприятия.csv'), 'utf8').split('\r\n');
    expect(heads).toMatch(/^\uFEFFМуниципалитет;Файл;Строка;Знак;№;Мероприятие;/);
    expect(event).toContain('Родительские собрания');
    expect(event?.split(';')[heads?.split(';').indexOf('родители') ?? -1]).toBe('по названию');
  });

  test('explains a figure by its events and their words, and writes nothing then', async () => {
    const { 'карты/озерный.dk': unmeasured = '' } = files;
    const folder = folderWith({
      ...files,
      'карты/озерный.dk': String(unmeasured).replace(/ {2}показатель: .*\n$/, ''),
    });
    const { code, stdout } = await call(folder, ['survey', 'карты', '--explain', 'родители']);
    expect(code).toBe(0);
    expect(stdout).toEqual([
      'Работа с родителями [parents]: 1 из 2 (50 %)',
      'Считаются муниципалитеты, у которых есть собственное мероприятие этого направления.',
      'г. Холмск: 1 мероприятие',
      '  № 1 «Родительские собрания „Как помочь ребёнку учиться“» – по названию: Родительские (холмск.dk:4)',
      'Не вошли: Озёрный район.',
    ]);
    const indicators = await call(folder, ['survey', 'карты', '--explain', 'clear-indicators']);
    expect(indicators.stdout).toEqual([
      'Чёткие показатели реализации мероприятий [clear-indicators]: 1 из 2 (50 %)',
      'Считаются муниципалитеты, у которых показатель есть не меньше чем у 90 % собственных мероприятий.',
      'г. Холмск: 1 мероприятие',
      '  № 1 «Родительские собрания „Как помочь ребёнку учиться“» – показатель: Участвуют не менее 150 родителей (холмск.dk:4)',
      'Чего не хватает:',
      'Озёрный район: 1 мероприятие',
      '  № 1 «Выборочная перепроверка работ участников ВПР» – нет показателя (озерный.dk:4)',
      'Не вошли: Озёрный район.',
    ]);
    expect(readdirSync(join(folder, 'карты')).filter((name) => !name.endsWith('.dk'))).toEqual([]);
    expect(await call(folder, ['survey', 'карты', '--explain', 'погода'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Показателя «погода» в справке нет. Есть:\n  submitted – '),
    });
  });

  test('compares with an earlier one by what stays the same, however names are written', async () => {
    const folder = folderWith(files);
    await call(folder, ['survey', 'карты', '--to', 'json', '--out', 'прежде']);
    const file = join(folder, 'карты/озерный.dk');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8').replace('Озёрный р-н', 'Озерный муниципальный район')}мероприятие Собрания родителей будущих выпускников\n  срок: май 2024\n`,
    );
    const argv = ['survey', 'карты', '--to', 'json', '--out', 'итоги', '--compare', 'прежде/справка.json'];
    const { code, stderr } = await call(folder, argv);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'Работа с родителями – было 1 из 2 (50 %), стало 2 из 2 (100 %); прибавилось: Озерный район.',
    );
    expect(surveyIn(folder)).toHaveProperty('comparison.municipalities', [
      expect.objectContaining({
        municipality: 'Озерный район',
        events: { old: { min: 1, max: 1 }, new: { min: 2, max: 2 } },
      }),
    ]);
    expect(await call(folder, ['survey', 'карты', '--compare', 'карты/холмск.dk'])).toMatchObject({
      code: 3,
      stderr:
        'карты/холмск.dk: это не справка: укажите файл, который записала команда survey с параметром --to json.\n',
    });
  });
});

test('long work shows how far it has come to a person, and only to a person', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `карты/${index + 10}.dk`,
      `карта Карта\n  муниципалитет: Район${index} район\n`,
    ]),
  );
  const folder = folderWith(many);
  const argv = ['survey', 'карты', '--to', 'json'];
  const watched = await call(folder, argv, { interactive: true });
  expect(watched.stderr).toContain('█████░░░░░░░░░░░░░░░ 5 из 20: ');
  expect((await call(folder, argv)).stderr).toBe('Карты представили: 20 из 20.\n');
});

describe('whatever lies in the folder', () => {
  test('broken, empty, foreign and strangers’ files are told, and stop nothing', async () => {
    const folder = folderWith({
      ...files,
      'карты/пусто.dk': '',
      'карты/чужое.dk': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      'карты/слова.dk': 'Уважаемые коллеги, карту пришлём позже.\n',
      'карты/луговской.docx': 'word',
      'карты/готово/холмск-экспертиза.docx': 'word',
      'карты/школа.dk': 'карта План МБОУ СОШ № 3\n  уровень: школьный\n',
      'карты/ничья.dk': 'карта Дорожная карта\n  период: 2024\n',
      'карты/отчет.dk': 'мониторинг I полугодие\n  дата: 01.07.2024\n',
    });
    const { code, stdout, stderr } = await call(folder, ['survey', 'карты', '--to', 'json', '--out', 'итоги']);
    expect([code, stdout.length]).toEqual([0, 1]);
    const { notRead, municipalities } = surveyIn(folder);
    expect(municipalities.map(({ short }) => short)).toEqual(['г. Холмск', 'Озёрный район']);
    expect(notRead.map(({ file }) => file)).toEqual([
      'луговской.docx',
      'ничья.dk',
      'отчет.dk',
      'пусто.dk',
      'слова.dk',
      'чужое.dk',
      'школа.dk',
    ]);
    expect(notRead.map(({ reason }) => reason)).toEqual([
      'это не карта .dk: перенесите её командой import',
      'не сказано, чья это карта: добавьте строку «муниципалитет: …»',
      'отчёт о мониторинге не о карте, которая вошла в справку: подключите к нему её файл',
      expect.stringMatching(/^в файле нет дорожной карты: /),
      expect.stringMatching(/^в файле нет дорожной карты: /),
      expect.stringMatching(/^это архив ZIP, а не текст дорожной карты: переименуйте его в \.zip, /),
      'карта школы, а справка – о картах муниципалитетов',
    ]);
    for (const { file } of notRead) expect(stderr).toContain(`${file}: не учтён – `);
  });

  test.skipIf(process.platform === 'win32')('links and pipes that are called as roadmaps are told', async () => {
    const folder = folderWith(files);
    symlinkSync('нет.dk', join(folder, 'карты/ссылка.dk'));
    execFileSync('mkfifo', [join(folder, 'карты/канал.dk')]);
    await call(folder, ['survey', 'карты', '--to', 'json', '--out', 'итоги']);
    expect(surveyIn(folder).notRead).toEqual([
      { file: 'канал.dk', reason: 'это не обычный файл, а канал или устройство: положите в папку файл с текстом' },
      { file: 'ссылка.dk', reason: 'это ссылка, а по ссылкам файлы не читаются: положите в папку сам файл' },
    ]);
  });

  test('reports and experts’ conclusions beside the roadmaps count', async () => {
    const folder = folderWith({
      ...files,
      'карты/отчет.dk': `подключить: холмск.dk
мониторинг I полугодие
  дата: 01.07.2024
отчёт 1
  проведено: 12.04.2024
  сведения: Проведены собрания в 6 школах
`,
      'карты/экспертиза.dk': `подключить: озерный.dk
экспертиза Центр оценки качества
  дата: 20.01.2024
мероприятие 1: родители – приглашены родители всех классов
критерий К1: выполнено – сопровождение описано в приложении
`,
    });
    await call(folder, ['survey', 'карты', '--to', 'json', '--out', 'итоги']);
    const { figures, municipalities, notRead } = surveyIn(folder);
    const [town, district] = municipalities;
    expect(notRead).toEqual([]);
    expect(town?.monitoring).toMatchObject({ file: 'отчет.dk', asOf: '2024-07-01', due: 1, reported: 1, held: 1 });
    expect(figures.find(({ id }) => id === 'parents')?.municipalities).toEqual(['г. Холмск', 'Озёрный район']);
    expect(district?.score?.criteria[0]).toMatchObject({ id: 'content-1', state: 'met', decided: { on: 'criterion' } });
  });

  test('a region elsewhere is named; without any the figures that need one say so', async () => {
    const { 'карты/регион.dk': region = '', ...others } = files;
    const folder = folderWith({ ...others, 'область.dk': region });
    await call(folder, ['survey', 'карты', '--to', 'json', '--out', 'без']);
    expect(surveyIn(folder, 'без/справка.json').figures[1]).toMatchObject({
      id: 'fits-period',
      unknown: expect.any(String),
    });
    await call(folder, ['survey', 'карты', '--to', 'json', '--out', 'с', '--region', 'область.dk']);
    expect(surveyIn(folder, 'с/справка.json')).toMatchObject({ region: { title: 'Региональная карта' } });
  });

  test('one municipality is a survey, and so is none', async () => {
    const folder = folderWith({
      'одна/а.dk': files['карты/холмск.dk'] ?? '',
      'ни/регион.dk': files['карты/регион.dk'] ?? '',
    });
    expect(await call(folder, ['survey', 'одна', '--to', 'json'])).toMatchObject({
      code: 0,
      stderr: 'Карты представили: 1 из 1.\n',
    });
    expect(await call(folder, ['survey', 'ни', '--to', 'json,xlsx'])).toMatchObject({
      code: 0,
      stderr: 'Карты представили: 0 из 0.\n',
    });
    expect(surveyIn(folder, 'ни/справка.json').municipalities).toEqual([]);
    expect(await call(folder, ['survey', 'нет'])).toMatchObject({ code: 3 });
    expect(existsSync(join(folder, 'нет'))).toBe(false);
  });
});
