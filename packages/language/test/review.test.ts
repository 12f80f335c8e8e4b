import { explainScore, type Score } from '@dorkarta/core';
import { dkFileSchema, scoreSchema } from '@dorkarta/core/schemas';
import { describe, expect, test } from 'vitest';
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
    'Поле «срок» здесь ни к чему не относится: оно стоит ниже строки «мероприятие» или «этап».',
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

test('without a roadmap, or on a regional one, there is no score, and why', async () => {
  const alone = await openFiles({ 'экспертиза.dk': 'экспертиза Центр\n' });
  expect(alone.view.scored).toEqual({
    score: null,
    reason: 'экспертиза без карты: подключите карту, на которую она дана, строкой «подключить: карта.dk»',
  });
  const regional = await viewOf('', { 'карта.dk': roadmap.replace('период', 'уровень: региональный\n  период') });
  expect(regional.scored).toEqual({ score: null, reason: 'региональная дорожная карта: критерии не применяются' });
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
