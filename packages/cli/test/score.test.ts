import { scoreSchema } from '@dorkarta/core/schemas';
import { describe, expect, test } from 'vitest';
import { call, folderWith, roadmap } from './support/call.ts';
import { goodRoadmap, goodRoadmapWithout } from './support/good-roadmap.ts';

const regional = goodRoadmap.replace('  период:', '  уровень: региональный\n  период:');
const directory = 'исполнитель куратор = Куратор\n';
const visits = 'мероприятие Визиты кураторов в школы\n  срок: март 2025\n  показатель: Проведено 5 визитов\n';
const wrongEncoding = Uint8Array.of(0xca, 0xe0);

const official = 'рекомендации_2022 версия 1';

test.each<readonly [name: string, text: string | Uint8Array, line: string, code: number]>([
  ['a good roadmap', goodRoadmap, `5 из 5 · не оценено 5 · ${official}`, 0],
  ['one without a school', goodRoadmapWithout(/площадка:/), `4 из 5 · не оценено 5 · ${official}`, 0],
  [
    'one with visits to schools alone',
    `${goodRoadmapWithout(/площадка:/)}\n${visits}`,
    `4–5 из 5 · не оценено 5 · ${official}`,
    0,
  ],
  ['an empty roadmap', 'карта Карта\n', `0 из 5 · не оценено 5 · ${official}`, 0],
  ['a regional roadmap', regional, 'не оценивается – региональная дорожная карта: критерии не применяются', 0],
  ['declarations alone', directory, 'не оценивается – в файле нет дорожной карты', 0],
  ['an unreadable file', wrongEncoding, 'не оценивается – Файл не в кодировке UTF-8', 3],
])('text: %s', async (_, text, line, expectedCode) => {
  const { code, stdout } = await call(folderWith({ 'к.dk': text }), ['score', 'к.dk']);
  expect(code).toBe(expectedCode);
  expect(stdout).toEqual([expect.stringContaining(`к.dk: ${line}`)]);
});

test('JSON: scores, or why there are none', async () => {
  const files = { 'а.dk': goodRoadmap, 'б.dk': regional, 'в.dk': directory, 'г.dk': wrongEncoding };
  const { code, stdout, stderr } = await call(folderWith(files), ['score', '.', '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
  const report = JSON.parse(stdout.join('\n'));
  expect(report).toEqual({
    files: [
      { path: 'а.dk', score: expect.anything() },
      { path: 'б.dk', score: null, reason: 'региональная дорожная карта: критерии не применяются' },
      { path: 'в.dk', score: null, reason: 'в файле нет дорожной карты' },
      { path: 'г.dk', score: null, reason: expect.stringContaining('UTF-8') },
    ],
  });
  const score = scoreSchema.parse(report.files[0].score);
  expect(score).toMatchObject({ points: { min: 5, max: 5 }, of: 10, notAssessed: 5, conclusion: null });
  expect(score.criteria.map(({ id }) => id)).toEqual([
    ...[1, 2, 3, 4, 5].map((number) => `content-${number}`),
    ...[1, 2, 3].map((number) => `information-${number}`),
    ...[1, 2].map((number) => `decisions-${number}`),
  ]);
  expect(score.rubric).toEqual({
    id: 'рекомендации_2022',
    version: 1,
    title: 'Критерии оценки выполнения мероприятий дорожной карты',
    boundsNote: expect.stringContaining('Границы заключений'),
  });
  expect(score.criteria[2]?.evidence[0]).toEqual({
    event: '3',
    title: 'Семинар по организации учебной деятельности на уроке',
    line: 55,
    column: 15,
    words: 'площадка: МОУ СОШ № 1',
    basis: 'stated',
  });
});

describe('--explain', () => {
  async function explained(text: string): Promise<readonly string[]> {
    return (await call(folderWith({ 'к.dk': text }), ['score', 'к.dk', '--explain'])).stdout;
  }

  test('tells of every criterion what it rests on', async () => {
    const lines = await explained(goodRoadmap);
    expect(lines[0]).toBe(`к.dk: 5 из 5 · не оценено 5 · ${official}`);
    expect(lines.filter((line) => /^ {2}[КСР]\d/.test(line)).map((line) => line.slice(0, 24))).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => `  К${number}  выполнено   1 из 1`),
      ...['С1', 'С2', 'С3', 'Р1', 'Р2'].map((code) => `  ${code}  не оценено  – из 1`),
    ]);
    expect(lines).toContain(
      '      основание: № 3 «Семинар по организации учебной деятельности на уроке», строка 55: площадка: МОУ СОШ № 1 – указано',
    );
  });

  test('tells what is not assessed, how far the next conclusion is, and where the bounds come from', async () => {
    expect((await explained(goodRoadmap)).slice(-4)).toEqual([
      '  Не оценено, пока нет отчёта о мониторинге: С1, С2, С3, Р1, Р2.',
      '  До «системной плановой работы» не хватает 3 баллов; не оценено 5 баллов, с ними можно дойти до «системной плановой работы».',
      '  Границы заключений (8–10, 4–7, 0–3 балла) в рекомендациях не названы и приняты такими.',
      '',
    ]);
  });

  test.each<readonly [name: string, text: string, expected: readonly string[]]>([
    [
      'what is missing, where, and what to do',
      goodRoadmapWithout(/показатель:/),
      [
        '  К5  не выполнено  0 из 1  Наличие муниципальных индикативных показателей достижения результатов мероприятия',
        '      мешает: «Восполнить профессиональные дефициты педагогов», строка 23: ни у одного мероприятия нет показателя',
        '      мешает: № 1 «Закрепление кураторов за школами», строка 36: документ: Приказ управления образования: нет показателя, а документ его не заменяет',
        '      что сделать: Дайте показатель каждому муниципальному мероприятию и каждой решаемой задаче: «показатель: …» – что будет сделано и сколько. Принесёт 1 балл.',
      ],
    ],
    [
      'an indicator of several lines, in one',
      goodRoadmap.replace(
        'За 100 % школ закреплены кураторы',
        '"""\n      Закреплены кураторы\n      Издан приказ\n      """',
      ),
      [
        '      основание: № 1 «Закрепление кураторов за школами», строка 36: показатель: Закреплены кураторы Издан приказ – указано',
      ],
    ],
    [
      'what was inferred from the title',
      goodRoadmapWithout(/ресурсы:/),
      [
        '      основание: № 5 «Практикум для педагогов на базе центра „Точка роста“», строка 72: Точка роста – по названию',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await explained(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test('of doubtful evidence an expert decides', async () => {
    const lines = await explained(`карта Карта\n  период: 2025\n\n${visits}`);
    const start = lines.findIndex((line) => line.startsWith('  К3'));
    expect(lines.slice(start, start + 3)).toEqual([
      expect.stringMatching(/^ {2}К3 {2}решает эксперт {2}0–1 из 1 {2}Наличие/),
      expect.stringMatching(/^ {6}основание: № 1 «Визиты кураторов в школы», строка 4: .*школы.* – под вопросом$/),
      expect.stringMatching(/^ {6}что сделать: Балл решает эксперт\. .*Принесёт 1 балл\.$/),
    ]);
    expect(lines).toContain('  Решает эксперт, пока основание под вопросом: К1, К3.');
  });
});

test('criteria of a region: the line names them, and what is assessed wholly has its conclusion', async () => {
  const criterion = {
    id: 'volume',
    code: 'О1',
    part: 'content',
    title: 'Объём',
    points: 0.5,
    requires: [{ count: { events: ['municipal'], atLeast: 1 } }],
    remedy: 'Запланируйте мероприятия.',
  };
  const rubric = {
    id: 'обзор',
    version: 2,
    title: 'Обзор',
    source: 'Справка',
    levels: ['municipal'],
    criteria: [criterion],
    conclusions: [
      { level: 1, text: 'План есть', short: 'плана', from: 0.5 },
      { level: 3, text: 'Плана нет', short: 'отсутствия плана', from: 0 },
    ],
  };
  const folder = folderWith({
    'критерии/обзор.json': JSON.stringify(rubric),
    'dorkarta.config.json': '{"rubrics": ["критерии/обзор.json"], "rubric": "обзор"}',
    'к.dk': roadmap(),
    'своя.dk': goodRoadmap,
  });
  const { stdout } = await call(folder, ['score', 'к.dk', '--explain']);
  expect(stdout).toEqual([
    'к.dk: 0,5 из 0,5 · обзор версия 2',
    '  О1  выполнено  0,5 из 0,5  Объём',
    '      основание: № 1 «Первое», строка 4 – указано',
    '  Собственных мероприятий муниципалитета: 1, а для плановой работы нужно хотя бы 3.',
    '  Заключение 1: План есть.',
    '',
  ]);
  expect((await call(folder, ['score', 'своя.dk'])).stdout).toEqual([`своя.dk: 5 из 5 · не оценено 5 · ${official}`]);
});

test('criteria that cannot be read are told with key and value', async () => {
  const folder = folderWith({
    'критерии.json': '{"id": 5}',
    'dorkarta.config.json': '{"rubrics": ["критерии.json"]}',
    'к.dk': roadmap(),
  });
  const { code, stdout, stderr } = await call(folder, ['score', 'к.dk']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: [] });
  expect(stderr).toContain('критерии.json: ключ «id»: значение 5 не подходит, ожидается имя критериев');
});

test.each([
  ['4', 0],
  ['4,0', 0],
  ['4.5', 1],
  ['5', 1],
])('--min-score %s of four sure points', async (least, expected) => {
  const folder = folderWith({ 'к.dk': goodRoadmapWithout(/площадка:/), 'р.dk': regional, 'с.dk': directory });
  const { code, stdout, stderr } = await call(folder, ['score', '.', '--min-score', least]);
  expect(code).toBe(expected);
  expect(stdout).toHaveLength(3);
  expect(stderr.includes('к.dk: баллов меньше, чем требует --min-score')).toBe(expected === 1);
});

test('--min-score counts the sure points only', async () => {
  const folder = folderWith({ 'к.dk': 'карта Карта\n\nмероприятие Визиты кураторов в школы\n' });
  const { stdout } = await call(folder, ['score', 'к.dk', '--format', 'json']);
  const { min, max } = JSON.parse(stdout.join('\n')).files[0].score.points;
  expect(max).toBeGreaterThan(min);
  expect((await call(folder, ['score', 'к.dk', '--min-score', String(max)])).code).toBe(1);
});

test('a roadmap with errors is scored, with a note', async () => {
  const folder = folderWith({ 'к.dk': roadmap('  исполнитеи: Школа') });
  const { code, stdout, stderr } = await call(folder, ['score', 'к.dk']);
  expect(code).toBe(0);
  expect(stdout).toHaveLength(1);
  expect(stderr).toBe('к.dk: 1 ошибка, оценка может быть неполной.\nОшибки покажет: dorkarta check к.dk\n');
});
