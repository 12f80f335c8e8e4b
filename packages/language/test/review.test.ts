import { explainScore, type Score } from '@dorkarta/core';
import { dkFileSchema, scoreSchema } from '@dorkarta/core/schemas';
import { describe, expect, test } from 'vitest';
import { formatText } from '../src/format/format-text.ts';
import { printFile } from '../src/print/print-file.ts';
import { openFiles } from './services/open-files.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Эртильский муниципальный район
  период: 2021
  утверждено: распоряжение от 18.05.2021 № 51

мероприятие Заседания координационного совета по работе со школами с низкими результатами
  срок: март 2021
  исполнители: Отдел по образованию
  показатель: Проведено 4 заседания

мероприятие визиты = Мониторинговые визиты в школы
  срок: апрель 2021
  исполнители: Отдел по образованию
  показатель: Проведено 6 визитов

мероприятие Практикум для учителей
  срок: май 2021
  исполнители: Отдел по образованию
  показатель: Проведён 1 практикум
`;

const head = `подключить: карта.dk

экспертиза Региональный центр
  дата: 05.07.2021
  эксперт: И. О. Фамилия, главный специалист
`;

async function viewOf(lines: string, files: Readonly<Record<string, string>> = { 'карта.dk': roadmap }) {
  const { view } = await openFiles({ 'экспертиза.dk': head + lines, ...files });
  return view;
}

async function scoreOf(lines: string): Promise<Score> {
  const { score } = (await viewOf(lines)).scored;
  if (score === null) throw new Error('No score');
  return score;
}

const by = 'И. О. Фамилия, главный специалист, Региональный центр';

function criterion(score: Score, code: string) {
  const found = score.criteria.find((each) => each.code === code);
  if (found === undefined) throw new Error(`No criterion ${code}`);
  return found;
}

describe('the score with what an expert decided', () => {
  test('without decisions it is the roadmap’s own', async () => {
    const score = await scoreOf('');
    expect(score.points).toEqual({ min: 3, max: 4 });
    expect(criterion(score, 'К3')).toMatchObject({ state: 'expert', points: { min: 0, max: 1 } });
  });

  test('has the points that the expert gave, and beside them what the program found, by whom and why', async () => {
    const score = await scoreOf(
      '  критерий К3: выполнено – визиты проходят на базе школ\n  критерий К4: не выполнено – проекты только названы\n',
    );
    expect(score.points).toEqual({ min: 4, max: 4 });
    const found = { state: 'expert', points: { min: 0, max: 1 } };
    expect(criterion(score, 'К3')).toMatchObject({
      state: 'met',
      points: { min: 1, max: 1 },
      remedy: null,
      decided: {
        by,
        on: 'criterion',
        state: 'met',
        points: { min: 1, max: 1 },
        reason: 'визиты проходят на базе школ',
        found,
      },
    });
    expect(criterion(score, 'К4').decided?.found.state).toBe('unmet');
    expect(scoreSchema.parse(score)).toEqual(score);
    const [, , explained] = explainScore(score).criteria;
    expect(explained?.decided).toEqual({
      by,
      on: 'criterion',
      verdict: 'решение эксперта: выполнено, 1 из 1',
      words: 'решение эксперта: выполнено, 1 из 1',
      reason: 'Визиты проходят на базе школ.',
      found: 'программа: решает эксперт, 0–1 из 1',
    });
  });

  test('changes the facts of an event that the expert speaks of, and all that rests on them', async () => {
    const score = await scoreOf('  мероприятие визиты: площадка, ресурсы – визиты с Точкой роста в СОШ № 7\n');
    expect(score.points).toEqual({ min: 5, max: 5 });
    const reason = '№ 2: площадка, ресурсы – визиты с Точкой роста в СОШ № 7';
    expect(criterion(score, 'К3').decided).toMatchObject({ by, on: 'events', state: 'met', reason });
    expect(criterion(score, 'К3').evidence).toEqual([
      {
        event: '2',
        title: 'Мониторинговые визиты в школы',
        file: 'карта.dk',
        line: 11,
        column: 22,
        words: 'решение эксперта: площадка – визиты с Точкой роста в СОШ № 7',
        basis: 'stated',
      },
    ]);
    expect(criterion(score, 'К4')).toMatchObject({
      state: 'met',
      decided: { on: 'events', found: { state: 'unmet' } },
    });
    expect(criterion(score, 'К1').decided).toBeUndefined();
  });

  test('is not met where only some points are given, in the criterion and in the decision', async () => {
    const score = await scoreOf('  критерий К5: 0,5 балла – показатели есть в половине разделов\n');
    const given = { state: 'unmet', points: { min: 0.5, max: 0.5 } };
    expect(criterion(score, 'К5')).toMatchObject({ ...given, decided: given });
    const explained = explainScore(score).criteria[4];
    expect([explained?.state, explained?.stateWords, explained?.decided?.words]).toEqual([
      'unmet',
      'выполнено частично',
      'решение эксперта: выполнено частично, 0,5 из 1',
    ]);
  });

  test('tells of a criterion only what counted for it, and on what it rests where the expert took its ground away', async () => {
    const score = await scoreOf(
      '  мероприятие 3: не методическое – это занятие с учениками\n  мероприятие 2: методическое, ресурсы – с Точкой роста\n',
    );
    const { words, reason } = explainScore(score).criteria[1]?.decided ?? {};
    expect([words, reason]).toEqual([
      'с решениями эксперта о мероприятиях: выполнено, 1 из 1, основание – № 2 «Мониторинговые визиты в школы»',
      '№ 2: методическое, ресурсы – с Точкой роста; № 3: не методическое – это занятие с учениками.',
    ]);
    expect(criterion(score, 'К2').decided?.found.state).toBe('met');
    expect(criterion(score, 'К4').decided?.reason).toBe('№ 2: методическое, ресурсы – с Точкой роста');
    expect(['К1', 'К3', 'К5'].map((code) => criterion(score, code).decided)).toEqual([undefined, undefined, undefined]);
  });

  test('what an event is not said to be, it is not', async () => {
    const score = await scoreOf('  мероприятие 3: не методическое – это занятие с учениками\n');
    expect(criterion(score, 'К2')).toMatchObject({ state: 'unmet', decided: { found: { state: 'met' } } });
    expect(criterion(score, 'К2').obstacles.map(({ words }) => words)).toEqual([
      'решение эксперта: не методическое: это занятие с учениками',
    ]);
  });

  test('a criterion that nobody assessed is assessed by the expert; with all of them there is a conclusion', async () => {
    const lines = ['К3', 'К4', 'С1', 'С2', 'С3', 'Р1', 'Р2'].map((code) => `  критерий ${code}: выполнено – так\n`);
    const score = await scoreOf(lines.join(''));
    expect([score.points, score.notAssessed, score.conclusion?.level]).toEqual([{ min: 10, max: 10 }, 0, 1]);
  });

  test('says what is not assessed in words that agree with their number', async () => {
    const open = async (codes: readonly string[]): Promise<string | null> =>
      explainScore(await scoreOf(codes.map((code) => `  критерий ${code}: не выполнено – так\n`).join(''))).distance;
    expect(await open(['С1'])).toContain('; не оценено 4 балла, с ними можно дойти');
    expect(await open(['С1', 'С2', 'С3', 'Р1'])).toContain('; не оценён 1 балл, с ним можно дойти');
    expect(await open([])).toContain('; не оценено 5 баллов, с ними');
  });

  test('what has no reason, is contradicted, out of bounds or of another title does not count', async () => {
    const before = await scoreOf('');
    const idle = [
      '  критерий К3: выполнено\n',
      '  критерий К3: выполнено – …\n',
      '  критерий К3: выполнено – так\n  критерий К3: не выполнено – иначе\n',
      '  критерий К3: 2 – так\n',
      '  критерий К9: выполнено – так\n',
      '  мероприятие 2 «Совещания»: площадка – так\n',
      '  мероприятие 2: площадка, не площадка – так\n',
      '  мероприятие 22: площадка – так\n',
    ];
    for (const lines of idle) expect(await scoreOf(lines), lines).toEqual(before);
  });
});

test('the file is read as its author means it, and as JSON again', async () => {
  const { file } = await viewOf(
    '  критерий К3: выполнено, визиты проходят на базе школ\n  мероприятие № 2 «Мониторинговые визиты в школы»: методическое, без ресурсов — так\nрекомендация Назвать школы\n',
  );
  expect(dkFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  expect(file).toMatchObject({
    type: 'review',
    title: 'Региональный центр',
    expert: 'И. О. Фамилия, главный специалист',
    decisions: [{ code: 'К3', verdict: { text: 'выполнено', is: 'met' }, reason: 'визиты проходят на базе школ' }],
    rulings: [
      {
        event: { kind: 'declared', handle: 'визиты', position: 1 },
        quotedTitle: 'Мониторинговые визиты в школы',
        statements: [
          { text: 'методическое', traits: ['methodical'], holds: true },
          { text: 'без ресурсов', traits: ['uses-other-project'], holds: false },
        ],
        reason: 'так',
      },
    ],
    recommendations: [{ text: 'Назвать школы' }],
  });
});

test.each([
  [
    '  критерий К3: наверное – так\n',
    'наверное',
    'Решение «наверное» не понято: напишите «выполнено», «не выполнено» или число баллов, а после тире – на чём оно основано.',
  ],
  [
    '  критерий К3: 0,333 – так\n',
    '0,333',
    'Решение «0,333» не понято: в баллах не больше двух знаков после запятой, например «0,33».',
  ],
  [
    '  критерий К3: -1 – так\n',
    '-1',
    'Решение «-1» не понято: баллов не бывает меньше нуля, напишите «0» или «не выполнено».',
  ],
  [
    '  мероприятие 2: метадическое – так\n',
    'метадическое',
    '«метадическое» о мероприятии не понято: есть «методическое».',
  ],
  [
    '  мероприятие 22: площадка – так\n',
    '22',
    'Мероприятия «22» в подключённой карте нет, у её мероприятий номера с 1 по 3: исправьте номер, имя или название.',
  ],
  [
    '  мероприятие 22 «Практикум для учителей»: площадка – так\n',
    '22',
    'Мероприятия «22» в подключённой карте нет, с таким названием – № 3 «Практикум для учителей»: исправьте номер, имя или название.',
  ],
  [
    '  мероприятие 22 «Мониторинговые визиты»: площадка – так\n',
    '22',
    'Мероприятия «22» в подключённой карте нет, так начинается № 2 «Мониторинговые визиты в школы»: исправьте номер, имя или название.',
  ],
  [
    '  мероприятие Мониторинговые визиты: площадка – так\n',
    'Мониторинговые визиты',
    'Мероприятия «Мониторинговые визиты» в подключённой карте нет, так начинается № 2 «Мониторинговые визиты в школы»: исправьте номер, имя или название.',
  ],
  [
    '  мероприятие: площадка – так\n',
    'мероприятие',
    'После слова «мероприятие» нужен номер, имя или название мероприятия: например «мероприятие 14: методическое – …».',
  ],
  [
    '  мероприятие 2 площадка\n',
    'мероприятие 2 площадка',
    'В строке «мероприятие 2 площадка» нужно двоеточие, а за ним решение и причина («мероприятие …: решение – причина»).',
  ],
  [
    '  критерий К3 выполнено – так\n',
    'критерий К3 выполнено – так',
    'В строке «критерий К3 выполнено – так» нужно двоеточие, а за ним решение и причина («критерий …: решение – причина»).',
  ],
  [
    '  срок: март\n',
    'срок',
    'Поля «срок» в экспертизе нет, есть «дата», «эксперт», «утверждено», «критерий», «мероприятие»: исправьте слово или уберите строку.',
  ],
  [
    'отчёт 2\n',
    'отчёт',
    'Строка «отчёт» стоит в отчёте о мониторинге, а это экспертиза: перенесите её в отдельный файл под строку «мониторинг …».',
  ],
])('%s', async (lines, words, message) => {
  const { diagnostics, text } = await viewOf(lines);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ span, message: told }) => [text.slice(span.start, span.end), told])).toContainEqual([
    words,
    message,
  ]);
});

describe('an event is named', () => {
  const named = async (words: string, text = roadmap) => {
    const { file, diagnostics } = await viewOf(`  мероприятие ${words}: методическое – так\n`, { 'карта.dk': text });
    const told = diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => [rule, message]);
    if (file.type !== 'review') throw new Error('No review');
    const [ruling] = file.rulings;
    const position = ruling?.event.kind === 'declared' ? ruling.event.position : undefined;
    return { position, quoted: ruling?.quotedTitle, told, again: printFile(file), file };
  };

  test.each([
    ['2', undefined],
    ['«Мониторинговые визиты в школы»', undefined],
    ['"Мониторинговые визиты в школы"', undefined],
    ['Мониторинговые визиты в школы', undefined],
    ['«Мониторинговые визиты…»', undefined],
    ['Мониторинговые виз...', undefined],
    ['2 «Мониторинговые визиты…»', 'Мониторинговые визиты…'],
    ['№ 2 "Мониторинговые визиты в школы"', 'Мониторинговые визиты в школы'],
    ['2 “Мониторинговые визиты в школы”', 'Мониторинговые визиты в школы'],
    ['2 Мониторинговые визиты в школы', 'Мониторинговые визиты в школы'],
    ['2. Мониторинговые визиты…', 'Мониторинговые визиты…'],
    ['№ 2) Мониторинговые визиты в школы', 'Мониторинговые визиты в школы'],
  ])('%s', async (words, quoted) => {
    const found = await named(words);
    expect([found.position, found.quoted, found.told]).toEqual([1, quoted, []]);
    const { view } = await openFiles({ 'э.dk': found.again, 'карта.dk': roadmap });
    expect(view.file).toEqual(found.file);
  });

  test('by a title that begins with a number, ends in quotes or has a colon', async () => {
    const titles = ['2 круглых стола', 'Визиты в «Точку роста»', 'Визиты: первый этап'];
    const text = `${roadmap}${titles.map((title) => `\nмероприятие «${title}»\n  показатель: Проведён 1\n`).join('')}`;
    const positions = async (words: string) => (await named(words, text)).position;
    expect(await positions('2 круглых стола')).toBe(3);
    expect(await positions('Визиты в «Точку роста»')).toBe(4);
    expect(await positions('"Визиты: первый этап"')).toBe(5);
    expect(await positions('6 "Визиты: первый этап"')).toBe(5);
  });

  test('and what is not clear is told', async () => {
    const two = `${roadmap}\nмероприятие Мониторинговые визиты в детские сады\n  показатель: Проведён 1 визит\n`;
    expect((await named('«Мониторинговые визиты…»', two)).told).toEqual([
      [
        'name-is-unique',
        '«Мониторинговые визиты…» значит здесь не одно: мероприятие № 4 «Мониторинговые визиты в детские сады», мероприятие № 2 «Мониторинговые визиты в школы». Назовите нужное по имени, по полному названию или с именем карты («карта.4.3»).',
      ],
    ]);
    const gap = roadmap.replace('мероприятие Практикум', 'мероприятие 4. Практикум');
    expect((await named('3', gap)).told).toEqual([
      [
        'ruling-names-event',
        'Мероприятия «3» в подключённой карте нет, у её мероприятий номера с 1 по 4, а № 3 среди них пропущен: исправьте номер, имя или название.',
      ],
    ]);
    expect((await named('3 Мониторинговые визиты в школы')).told).toEqual([
      [
        'review-is-of-this-roadmap',
        'Решение – о мероприятии «Мониторинговые визиты в школы», а в подключённой карте здесь мероприятие № 3 «Практикум для учителей». С таким названием теперь мероприятие № 2 «Мониторинговые визиты в школы». Решение не учитывается: исправьте его или подключите ту редакцию карты.',
      ],
    ]);
  });
});

test('without a roadmap, or on a regional one, there is no score, and why', async () => {
  const alone = await openFiles({ 'экспертиза.dk': 'экспертиза Центр\n' });
  expect(alone.view.scored).toEqual({
    score: null,
    reason: 'экспертиза без карты: подключите карту, на которую она дана, строкой «подключить: карта.dk»',
  });
  const regional = await viewOf('', { 'карта.dk': roadmap.replace('период', 'уровень: региональный\n  период') });
  expect(regional.scored).toEqual({ score: null, reason: 'региональная дорожная карта: критерии не применяются' });
});

test('on two roadmaps nothing counts, and that is told once', async () => {
  const two = `подключить: соседи.dk\n${head}  критерий К3: выполнено – так\n  мероприятие 2: площадка – в школе\n`;
  const { view } = await openFiles({ 'экспертиза.dk': two, 'карта.dk': roadmap, 'соседи.dk': roadmap });
  const why = 'одключено карт: 2, а баллы и заключение даются по одной: разделите экспертизу на файлы по одной карте';
  expect(view.diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    ['review-is-on-one-roadmap', `П${why}.`],
  ]);
  expect(view.scored).toEqual({ score: null, reason: `п${why}` });
  const once = await openFiles({ 'экспертиза.dk': two.replace('соседи', 'карта'), 'карта.dk': roadmap });
  expect(once.view.scored.score?.points).toEqual({ min: 4, max: 4 });
});

test('beside a monitoring report all parts are judged, and the expert’s points stand among them', async () => {
  const monitoring = `подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

${['1', '2', '3']
  .map(
    (number) => `отчёт ${number}
  проведено: 15.05.2021
  сведения: Участвовали 25 педагогов
  документ: Протокол от 15.05.2021 № ${number}
`,
  )
  .join('\n')}
рекомендация Продлить сбор данных
решение Приказ от 05.07.2021 № 40
`;
  const score = async (lines: string): Promise<Score> => {
    const { view } = await openFiles({
      'экспертиза.dk': `подключить: отчёт.dk\n${head}${lines}`,
      'карта.dk': roadmap,
      'отчёт.dk': monitoring,
    });
    if (view.scored.score === null) throw new Error('No score');
    return view.scored.score;
  };
  const before = await score('');
  expect([before.points, before.notAssessed, before.asOf]).toEqual([{ min: 7, max: 8 }, 0, '2021-07-01']);
  expect(criterion(before, 'С3').state).toBe('unmet');
  const after = await score('  критерий К3: выполнено – так\n  критерий С3: выполнено – новости на сайте школы\n');
  expect([after.points, after.conclusion?.level]).toEqual([{ min: 9, max: 9 }, 1]);
  expect(criterion(after, 'С3').decided?.found).toEqual({ state: 'unmet', points: { min: 0, max: 0 } });
});

test('a conclusion is not given before the report that it rests on', async () => {
  const { view } = await openFiles({
    'экспертиза.dk': `подключить: отчёт.dk\n${head.replace('05.07.2021', '30.06.2021')}`,
    'карта.dk': roadmap,
    'отчёт.dk': 'подключить: карта.dk\n\nмониторинг I полугодие 2021 года\n  дата: 01.07.2021\n',
  });
  const told = view.diagnostics.filter(({ rule }) => rule === 'review-is-of-this-roadmap');
  expect(told.map(({ message }) => message)).toEqual([
    'Заключение дано 30.06.2021 – раньше отчёта, по которому оно дано (01.07.2021): исправьте дату.',
  ]);
});

describe('a conclusion in the monitoring report itself', () => {
  const report = `подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021
  сведения: Проведены 4 заседания
  документ: Протокол от 16.03.2021 № 1
`;
  const word = `
экспертиза Региональный центр
  дата: 05.07.2021
  эксперт: И. О. Фамилия
  критерий К3: выполнено – визиты проходят на базе школ
  критерий С3: выполнено – новости показаны эксперту
  мероприятие 3: методическое – практикум проводит муниципалитет
`;
  const last = '\nрекомендация Назвать школы\n';

  async function examined(text: string) {
    const { view } = await openFiles({ 'отчёт.dk': text, 'карта.dk': roadmap });
    const { scored, diagnostics, file } = view;
    if (scored.score === null) throw new Error('No score');
    return { view, file, score: scored.score, told: diagnostics.map(({ rule, message }) => `${rule}: ${message}`) };
  }

  test('settles doubts of all criteria, and the report goes on below it', async () => {
    const before = await examined(`${report}${last}`);
    const after = await examined(`${report}${word}${last}`);
    expect(criterion(before.score, 'К3').points).toEqual({ min: 0, max: 1 });
    expect(criterion(after.score, 'К3')).toMatchObject({ points: { min: 1, max: 1 }, decided: { on: 'criterion' } });
    expect(criterion(after.score, 'С3')).toMatchObject({ state: 'met', decided: { found: { state: 'unmet' } } });
    expect(criterion(after.score, 'Р1').state).toBe('met');
    expect(after.told.filter((each) => !before.told.includes(each))).toEqual([]);
    const other = await examined(`${report}${last}${word}`);
    expect(other.score.points).toEqual(after.score.points);
  });

  test('is the same as in a file of its own that imports the report', async () => {
    const apart = await openFiles({
      'экспертиза.dk': `подключить: карта.dk\nподключить: отчёт.dk\n${word}`,
      'отчёт.dk': `${report}${last}`,
      'карта.dk': roadmap,
    });
    const { score } = await examined(`${report}${word}${last}`);
    expect(apart.view.scored.score?.points).toEqual(score.points);
  });

  test('has its rules, each told once', async () => {
    const { told } = await examined(
      `${report}${word.replace('К3: выполнено – визиты проходят на базе школ', 'К9: выполнено – так')}`,
    );
    expect(told.filter((each) => each.startsWith('decision'))).toHaveLength(1);
    const twice = await examined(`${report}${word}${word}`);
    expect(twice.told.filter((each) => each.startsWith('line-is-understood'))).toEqual([
      'line-is-understood: В отчёте уже есть «экспертиза», а экспертиза в файле одна: перенесите вторую с тем, что ниже, в отдельный файл.',
    ]);
    const { view } = await openFiles({ 'отчёт.dk': report.replace(/^.*\n/, '') + word });
    expect(view.diagnostics.filter(({ message }) => message.includes('Не подключена'))).toHaveLength(1);
  });

  test('has what is said of events below its own line, not in a report on one', async () => {
    const ruling = '  мероприятие 2: площадка – в СОШ № 7\n';
    const { told } = await examined(`${report}${ruling}${word}`);
    expect(told.filter((each) => /^(?:line-is-understood|report-names-event)/.test(each))).toEqual([
      'line-is-understood: Решение эксперта «мероприятие 2: площадка – в СОШ № 7» стоит в отчёте: перенесите его под строку «экспертиза …».',
    ]);
  });

  test('comes back as it was printed', async () => {
    const { file } = await examined(`${report}${word}${last}`);
    expect(dkFileSchema.parse(file)).toEqual(file);
    const again = await examined(printFile(file));
    expect(again.file).toEqual(file);
    const text = `${report}${word}${last}`;
    expect(formatText(text)).toBe(text);
  });
});
