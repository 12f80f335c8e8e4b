import { chooseTemplate, type Event, type Roadmap, type TableTemplate, templateOf, viewRoadmap } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { layoutRoadmap } from '../index.ts';
import { documentText } from '../testing/document-text.ts';
import { declaredOf, eventOf, indicatorsOf, roadmapOf, stageOf, textsOf, wordsOf } from '../testing/roadmap-parts.ts';

/** The rows of a table in columns of these keys. */
function rowsIn(template: TableTemplate, events: readonly Event[], parts: Partial<Roadmap> = {}): string {
  const roadmap = roadmapOf({ title: 'Карта', events, ...parts });
  const [, ...rows] = documentText(layoutRoadmap(viewRoadmap(roadmap), template))
    .split('\n')
    .slice(1);
  return rows.map((row) => row.trim()).join('\n');
}

function builtIn(name: string): TableTemplate {
  const template = chooseTemplate(roadmapOf({ title: '' }), undefined, name);
  if (!template.ok) throw new Error(template.trouble.code);
  return template.value;
}

const school = eventOf({
  title: 'Школа наставника',
  deadline: wordsOf('сентябрь 2026 – май 2027'),
  indicators: indicatorsOf('Всего обучено не менее 30 наставников'),
  documents: [{ text: 'Программа школы' }],
  performers: textsOf('ИМЦ'),
  stages: [
    stageOf({
      title: 'Модуль 1',
      deadline: wordsOf('октябрь 2026'),
      indicators: indicatorsOf('Обучено 10 наставников'),
      documents: [{ text: 'Сертификаты' }],
    }),
    stageOf({
      title: 'Модуль 2',
      deadline: wordsOf('март 2027'),
      indicators: indicatorsOf('Обучено 20 наставников'),
      performers: textsOf('ИРО'),
    }),
  ],
});

/** The same stages without titles. */
const untitled: Event = { ...school, stages: school.stages.map((stage) => ({ ...stage, title: '' })) };

test('stages with titles are rows of their own below what the event states itself', () => {
  expect(rowsIn(builtIn('региональный'), [school])).toMatchInlineSnapshot(`
    "event: 1 | Школа наставника | сентябрь 2026 – май 2027 | ↓2 ИМЦ | Всего обучено не менее 30 наставников | Программа школы
    stage:  | Модуль 1 | октябрь 2026 | Обучено 10 наставников | Сертификаты
    stage:  | Модуль 2 | март 2027 | ИРО | Обучено 20 наставников | Программа школы"
  `);
});

test('stages without titles are rows of the merged event, whose first row has what it states itself', () => {
  expect(rowsIn(builtIn('региональный'), [untitled])).toMatchInlineSnapshot(`
    "event: ↓3 1 | ↓3 Школа наставника | сентябрь 2026 – май 2027 | ↓2 ИМЦ | Всего обучено не менее 30 наставников | Программа школы
    stage: октябрь 2026 | Обучено 10 наставников | Сертификаты
    stage: март 2027 | ИРО | Обучено 20 наставников | Программа школы"
  `);
});

test('what no column shows of the event and of its stages stands under their titles', () => {
  expect(rowsIn(builtIn('типовой'), [school])).toMatchInlineSnapshot(`
    "event: 1 | Школа наставника ¶ Документ: Программа школы | сентябрь 2026 – май 2027 | Всего обучено не менее 30 наставников | ↓2 ИМЦ
    stage:  | Модуль 1 ¶ Документ: Сертификаты | октябрь 2026 | Обучено 10 наставников
    stage:  | Модуль 2 | март 2027 | Обучено 20 наставников | ИРО"
  `);
  expect(rowsIn(builtIn('типовой'), [untitled])).toMatchInlineSnapshot(`
    "event: ↓3 1 | ↓3 Школа наставника ¶ Документы: Программа школы, Сертификаты | сентябрь 2026 – май 2027 | Всего обучено не менее 30 наставников | ↓2 ИМЦ
    stage: октябрь 2026 | Обучено 10 наставников
    stage: март 2027 | Обучено 20 наставников | ИРО"
  `);
});

test('a table of titles alone has a row for each stage that has one', () => {
  const template = templateOf('', [{ key: 'event', header: 'Мероприятие' }]);
  expect(rowsIn(template, [school])).toMatchInlineSnapshot(`
    "event: Школа наставника ¶ Срок: сентябрь 2026 – май 2027 ¶ Исполнитель: ИМЦ ¶ Показатель: Всего обучено не менее 30 наставников ¶ Документ: Программа школы
    stage: Модуль 1 ¶ Срок: октябрь 2026 ¶ Показатель: Обучено 10 наставников ¶ Документ: Сертификаты
    stage: Модуль 2 ¶ Срок: март 2027 ¶ Исполнитель: ИРО ¶ Показатель: Обучено 20 наставников"
  `);
});

test('stages that state nothing afresh need no row of the event above them', () => {
  const event = { ...untitled, indicators: [], documents: [], performers: [] };
  const { deadline: _, ...unstated } = event;
  expect(rowsIn(builtIn('типовой'), [{ ...unstated, performers: textsOf('ЦОКО') }])).toContain('event: ↓3');
  expect(
    rowsIn(builtIn('действия'), [{ ...unstated, stages: [stageOf({}), stageOf({ deadline: wordsOf('май') })] }]),
  ).toBe('event: ↓2 1 | ↓2 Школа наставника |  |  |\nstage:  | май |');
});

test('equal cells of neighbouring stages are one, and a stage that says nothing new has no row', () => {
  const april = { deadline: wordsOf('апрель') };
  const stages = [
    stageOf({ ...april, indicators: indicatorsOf('Положение') }),
    stageOf({ ...april, indicators: indicatorsOf('План-график') }),
    stageOf({ deadline: wordsOf('май'), indicators: indicatorsOf('План-график') }),
    stageOf({ deadline: wordsOf('май'), indicators: indicatorsOf('План-график') }),
  ];
  expect(rowsIn(builtIn('типовой'), [eventOf({ title: 'Документы', performers: textsOf('ИМЦ'), stages })])).toBe(
    ['event: ↓3 1 | ↓3 Документы | ↓2 апрель | Положение | ↓3 ИМЦ', 'stage: ↓2 План-график', 'stage: май'].join('\n'),
  );
});

test.each([
  { event: '4.3.', stages: [undefined, undefined], numbers: ['4.3', '4.3.1', '4.3.2'] },
  { event: '4.3.', stages: ['4.3.5.', undefined], numbers: ['4.3', '4.3.5', '4.3.6'] },
  { event: undefined, stages: [undefined, undefined], numbers: ['1', '', ''] },
  { event: undefined, stages: ['1.', undefined], numbers: ['1', '1', ''] },
])('numbers of stages below an event $event: $numbers', ({ event, stages, numbers }) => {
  const template = templateOf('', [
    { key: 'number', header: '№' },
    { key: 'event', header: 'Мероприятие' },
  ]);
  const rows = rowsIn(template, [
    eventOf({
      title: 'Цикл',
      ...(event === undefined ? {} : { number: event }),
      stages: stages.map((number, index) =>
        stageOf({ title: `Встреча ${index}`, ...(number === undefined ? {} : { number }) }),
      ),
    }),
  ]);
  expect(rows.match(/(?<=: ).*(?= \|)/g)).toEqual(numbers);
});

test('without a column for numbers the number of a stage stands before its title', () => {
  const template = templateOf('', [{ key: 'event', header: 'Мероприятие' }]);
  const stages = [stageOf({ title: 'Первая встреча', number: '1.' })];
  expect(rowsIn(template, [eventOf({ title: 'Цикл', stages })])).toContain('stage: 1. Первая встреча');
});

test('in a matrix stages stand across the table below their event, with all that they state', () => {
  const bodies = [declaredOf('имц', 'ИМЦ'), declaredOf('иро', 'ИРО')];
  const matrix = templateOf(
    'по исполнителям',
    bodies.map((body) => ({ key: 'action', header: body.kind === 'declared' ? body.title : '', body })),
  );
  expect(rowsIn(matrix, [school])).toMatchInlineSnapshot(`
    "heading: →2 Срок: сентябрь 2026 – май 2027 ¶ Показатель: Всего обучено не менее 30 наставников ¶ Документ: Программа школы
    event: Школа наставника |
    heading: →2 Модуль 1 ¶ Срок: октябрь 2026 ¶ Показатель: Обучено 10 наставников ¶ Документ: Сертификаты
    heading: →2 Модуль 2 ¶ Срок: март 2027 ¶ Исполнитель: ИРО ¶ Показатель: Обучено 20 наставников"
  `);
});

describe('those who help', () => {
  const helped = eventOf({
    title: 'Семинар',
    deadline: wordsOf('май'),
    performers: textsOf('ИМЦ'),
    coPerformers: textsOf('ИРО', 'РМО'),
  });
  const who = { key: 'performers', header: 'Кто' } as const;
  const when = { key: 'deadline', header: 'Когда' } as const;

  test.each([
    ['below those who answer', [when, who], 'event: май | ИМЦ ¶ Соисполнители: ИРО, РМО'],
    [
      'in a column of their own',
      [when, who, { key: 'coPerformers', header: 'Кто помогает' } as const],
      'event: май | ИМЦ | ИРО ¶ РМО',
    ],
    [
      'below the title where no column has performers',
      [{ key: 'event', header: 'Что' } as const],
      'event: Семинар ¶ Срок: май ¶ Исполнитель: ИМЦ ¶ Соисполнители: ИРО, РМО',
    ],
  ])('stand %s', (_, columns, expected) => {
    expect(rowsIn(templateOf('', columns), [helped])).toContain(expected);
  });
});
