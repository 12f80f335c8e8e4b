import {
  chooseTemplate,
  eventsOf,
  parseApproval,
  type Roadmap,
  type TableTemplate,
  templateOf,
  viewRoadmap,
} from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { type EventRange, layoutRoadmap, type TableRow } from '../index.ts';
import { documentText } from '../testing/document-text.ts';
import { declaredOf, eventOf, roadmapOf, sectionOf, textsOf, wordsOf } from '../testing/roadmap-parts.ts';
import { matrixRoadmap, municipalRoadmap, regionalRoadmap } from '../testing/sample-roadmaps.ts';

function printed(roadmap: Roadmap, asked?: string): string {
  const template = chooseTemplate(roadmap, undefined, asked);
  if (!template.ok) throw new Error(template.trouble.code);
  return documentText(layoutRoadmap(viewRoadmap(roadmap), template.value));
}

test('a municipal roadmap in the standard template: approval, goals and tasks, fields without a column under the title', () => {
  expect(printed(municipalRoadmap)).toMatchInlineSnapshot(`
    "approval: УТВЕРЖДАЮ
    approval: Начальник отдела по образованию
    approval: ____________________ И. О. Фамилия
    approval: Распоряжение от 18.05.2021 № 51
    title: Дорожная карта по сопровождению школ, имеющих низкие образовательные результаты
    subtitle: Эртильский муниципальный район, Воронежская область⏎Период реализации: 2021 год
    body: *Цель: *Создание условий для муниципальной системы взаимодействия
    body: *Задачи:*
    list: 1) Преодолеть дефицит кадров ¶ 2) Обновить инфраструктуру
    body: Участники: Школы с низкими результатами
    table «Дорожная карта»: № п\\п | Наименование мероприятия | Срок исполнения (месяц, год) | Индикативные показатели | Исполнители
      section: →5 1. Организационные действия
      event: 1 | Сбор контекстных данных по школам | март 2021 | – Внесены данные – 100 % ¶ – Внесена информация о детях с ОВЗ | Руководители школ
      subsection: →5 1.2. Преодоление дефицита кадров
      event: 4 | Круглый стол на базе МБОУ СОШ № 15 ¶ Ресурсы: Точка роста ¶ Документ: Протокол <https://example.org/protocol.pdf> ¶ Примечание: По согласованию с институтом ¶ Решаемая задача: 1 | май – сентябрь 2021 | Проведено не менее 2 совещаний | Муниципальный координатор ¶ Кураторы ШНОР"
  `);
});

test('a regional roadmap: tracks with goals and target groups, stages of one event, proposals in their own table', () => {
  expect(printed(regionalRoadmap)).toMatchInlineSnapshot(`
    "title: Дорожная карта мер адресной поддержки на 2022 год
    subtitle: Ярославская область
    body: Карта учитывает:
    list: – данные оценки качества; ¶ – рекомендации ФИОКО.
    table «Дорожная карта»: № п/п | Направления/Мероприятия | Сроки | Ответственные исполнители | Результаты | Документы, фиксирующие результат
      section: →6 Трек 1. Организационные механизмы
      goal: →6 Цель: Совершенствовать механизмы
      event: 1.1 | Мониторинг: ¶ – динамики результатов; ¶ – рисков снижения. | декабрь 2022 | ГАУ ДПО ЯО ИРО | Аналитические данные | Аналитическая справка
      event: ↓2 1.2 | ↓2 Корректировка документов |  | ↓2 ДО ЯО ¶ ГАУ ДПО ЯО ИРО |  | ↓3 Приказ ДО ЯО
      stage: апрель | Обновленное положение
      stage:  | Планирование | май | ДО ЯО | – Дорожная карта ¶ – План-график
      section: →6 Трек 2. Адресная поддержка школ
      goal: →6 Цель: Внедрить антикризисную модель ¶ Целевая группа: Школы проекта «500+» 2022 года, Школы проекта «500+» 2021 года
      event: 2.1 | Совещания с командами школ | Февраль-апрель |  |  | 
    table-title: Предложения для муниципальных дорожных карт
    table «Предложения»: Что можно запланировать на муниципальном уровне | Целевая группа
      section: →2 Трек 1. Организационные механизмы
      proposal: Мероприятия по выявлению опыта | 
      section: →2 Трек 2. Адресная поддержка школ
      proposal: Экспертиза документов школ | Школы проекта «500+» 2022 года"
  `);
});

test('a matrix: a column for each body, what no column shows stands above the row', () => {
  expect(printed(matrixRoadmap)).toMatchInlineSnapshot(`
    "title: Дорожная карта муниципальной программы помощи школам
    table «Дорожная карта»: Муниципальный орган управления образованием | Муниципальная методическая служба
      section: →2 1. Подготовка и запуск программы
      event: Назначить координатора | 
      event: Утвердить план | Утвердить план
      heading: →2 Конкурс лучших практик ¶ Срок: ноябрь
      event:  | Провести конкурс
      event: Итоговое совещание | "
  `);
});

const act = (text: string, kind: 'order' | 'directive', issuer?: string): Partial<Roadmap> => ({
  approval: { text, act: kind, notes: [], ...(issuer === undefined ? {} : { issuer }) },
});
const official = { position: 'Глава администрации', signature: 'И. О. Фамилия' };

test.each<{ form: string; title?: string; parts: Partial<Roadmap>; lines: readonly string[] }>([
  { form: 'none', parts: {}, lines: [] },
  {
    form: 'an official',
    parts: official,
    lines: [
      'УТВЕРЖДАЮ',
      'Глава администрации',
      '____________________ И. О. Фамилия',
      '«____» ______________ 20____ г.',
    ],
  },
  {
    form: 'an act alone',
    parts: act('распоряжение от 18.05.2021 № 51', 'directive'),
    lines: ['УТВЕРЖДЕНА', 'распоряжением от 18.05.2021 № 51'],
  },
  {
    form: 'an act of a body, on a plan',
    title: 'Муниципальный план-график поддержки школ',
    parts: act(
      'Совместный приказ управления образования и методической службы от 18 мая 2021 г. № 51-р',
      'order',
      'управления образования и методической службы',
    ),
    lines: [
      'УТВЕРЖДЕН',
      'совместным приказом управления образования и методической службы',
      'от 18 мая 2021 г. № 51-р',
    ],
  },
  {
    form: 'measures',
    title: 'Мероприятия по поддержке школ',
    parts: act('приказ от 1.02.2022 № 7', 'order'),
    lines: ['УТВЕРЖДЕНЫ', 'приказом от 1.02.2022 № 7'],
  },
  {
    form: 'words that are no known act',
    parts: { approval: { text: 'советом по образованию 18.05.2021', notes: [] } },
    lines: ['УТВЕРЖДЕНА', 'советом по образованию 18.05.2021'],
  },
  {
    form: 'an official, and the act below',
    parts: { ...official, ...act('распоряжение от 18.05.2021 № 51', 'directive') },
    lines: [
      'УТВЕРЖДАЮ',
      'Глава администрации',
      '____________________ И. О. Фамилия',
      'Распоряжение от 18.05.2021 № 51',
    ],
  },
])('the approval by $form', ({ title = 'Дорожная карта', parts, lines }) => {
  const text = printed(roadmapOf({ title, ...parts }));
  expect(text.match(/^approval: .*$/gm) ?? []).toEqual(lines.map((line) => `approval: ${line}`));
});

test.each([
  [
    'Приложение № 1 к приказу управления образования от 28.08.2026 № 215',
    ['Приложение № 1', 'к приказу управления образования', 'от 28.08.2026 № 215'],
  ],
  [
    'Приложение № 2 к постановлению администрации от 03.09.2026 № 1215-п (в ред. от 01.10.2026 № 1300-п)',
    ['Приложение № 2', 'к постановлению администрации', 'от 03.09.2026 № 1215-п', '(в ред. от 01.10.2026 № 1300-п)'],
  ],
  [
    'решение педагогического совета (протокол от 28.08.2026 № 1)',
    ['УТВЕРЖДЕНА', 'решением педагогического совета', '(протокол от 28.08.2026 № 1)'],
  ],
  [
    'постановлением администрации округа от 12.12.2025 № 5',
    ['УТВЕРЖДЕНА', 'постановлением администрации округа', 'от 12.12.2025 № 5'],
  ],
  ['Распоряжением от 12.12.2025 № 5', ['УТВЕРЖДЕНА', 'распоряжением от 12.12.2025 № 5']],
  ['решением совета от 12.12.2025 № 5', ['УТВЕРЖДЕНА', 'решением совета', 'от 12.12.2025 № 5']],
  ['утверждена приказом от 12.12.2025 № 5', ['УТВЕРЖДЕНА', 'приказом от 12.12.2025 № 5']],
  ['Утверждён приказ от 12.12.2025 № 5', ['УТВЕРЖДЕНА', 'приказом от 12.12.2025 № 5']],
  [
    'постановление администрации округа от 28.08.2026 № 215-п (приложение № 1)',
    ['УТВЕРЖДЕНА', 'постановлением администрации округа', 'от 28.08.2026 № 215-п (приложение № 1)'],
  ],
  [
    'приказ управления образования от 28.08.2026 № 215 (в ред. приказа от 01.02.2027 № 7)',
    ['УТВЕРЖДЕНА', 'приказом управления образования', 'от 28.08.2026 № 215 (в ред. приказа от 01.02.2027 № 7)'],
  ],
  [
    'приказ Министерства от 10.11.2023 № 1698 «Об утверждении списка»',
    ['УТВЕРЖДЕНА', 'приказом Министерства', 'от 10.11.2023 № 1698 «Об утверждении списка»'],
  ],
])('every word of the approval «%s» is printed', (text, lines) => {
  const roadmap = roadmapOf({ title: 'Дорожная карта', approval: parseApproval(text) });
  expect(printed(roadmap).match(/(?<=^approval: ).*$/gm)).toEqual(lines);
});

test('several notes have numbers below one word, and abbreviations stand one behind the other', () => {
  const notes = ['Сроки могут измениться', 'Участие по желанию'];
  const abbreviations = ['ОО – образовательная организация;', 'ВПР – всероссийские проверочные работы'];
  const text = printed(roadmapOf({ title: 'Дорожная карта', notes, abbreviations }));
  expect(text.match(/^note: .*$/gm)).toEqual([
    'note: *Примечания:*',
    'note: 1. Сроки могут измениться',
    'note: 2. Участие по желанию',
    'note: *Сокращения: *ОО – образовательная организация; ВПР – всероссийские проверочные работы',
  ]);
});

test('above the table: what it is an annex to at the right, agreements level with the approval; below: notes, schools, signatures', () => {
  const text = printed(
    roadmapOf({
      title: 'Дорожная карта',
      annex: '№ 1 к приказу управления образования от 28.08.2026 № 215',
      approvers: [{ text: 'Начальник управления', signature: 'И. О. Фамилия', date: { text: '28.08.2026', days: [] } }],
      agreements: [
        { text: 'Директор института', signature: 'А. Б. Вторая' },
        { text: 'протокол координационного совета от 25.08.2026 № 3' },
      ],
      columns: [{ key: 'event', header: 'Мероприятие' }],
      numbersColumns: true,
      listsSchools: true,
      declarations: [
        { kind: 'school', title: 'СОШ № 1', curator: 'К. К. Куратор', risks: ['Дефицит кадров', 'Низкая мотивация'] },
        { kind: 'school', title: 'СОШ № 2' },
        { kind: 'school', title: 'СОШ № 3' },
        { kind: 'group', title: 'Школы', schools: [declaredOf('сош2', 'СОШ № 2'), declaredOf('сош1', 'СОШ № 1')] },
      ],
      notes: ['Сроки могут измениться'],
      abbreviations: ['ОО – образовательная организация'],
      signatories: [{ text: 'Муниципальный координатор', signature: 'И. О. Фамилия' }],
      preparedBy: 'И. О. Фамилия, 8 (00000) 0-00-00',
    }),
  );
  expect(text).toMatchInlineSnapshot(`
    "approval: Приложение № 1
    approval: к приказу управления образования
    approval: от 28.08.2026 № 215
    approval: 
    left approval-aside: СОГЛАСОВАНО
    left approval-aside: Директор института
    left approval-aside: ________________ А. Б. Вторая
    left approval-aside: «____» ______________ 20____ г.
    left approval-aside: 
    left approval-aside: СОГЛАСОВАНО
    left approval-aside: протоколом координационного совета
    left approval-aside: от 25.08.2026 № 3
    right approval-aside: УТВЕРЖДАЮ
    right approval-aside: Начальник управления
    right approval-aside: ________________ И. О. Фамилия
    right approval-aside: 28.08.2026
    title: Дорожная карта
    table «Дорожная карта»: Мероприятие
      numbers: 1
    note: *Примечание: *Сроки могут измениться
    note: *Сокращения: *ОО – образовательная организация
    table-title: Перечень школ
    table «Перечень школ»: № | Школа | Куратор | Риск
      school: 1 | СОШ № 2 |  | 
      school: 2 | СОШ № 1 | К. К. Куратор | Дефицит кадров ¶ Низкая мотивация
    signature: Муниципальный координатор ____________________ И. О. Фамилия
    small: И. О. Фамилия, 8 (00000) 0-00-00"
  `);
});

test('two officials approve level with each other where nobody has to agree', () => {
  const text = printed(roadmapOf({ title: 'Дорожная карта', approvers: [{ text: 'Глава' }, { text: 'Начальник' }] }));
  expect(text.match(/^(?:left|right) approval-aside: (?:Глава|Начальник)$/gm)).toEqual([
    'left approval-aside: Глава',
    'right approval-aside: Начальник',
  ]);
});

test('own columns: the fields that have one leave the title, inherited values fill it', () => {
  const roadmap = roadmapOf({
    title: 'План',
    columns: [
      { key: 'event', header: 'Содержание работы' },
      { key: 'participants', header: 'Для кого' },
      { key: 'kind', header: 'Вид' },
    ],
    participants: textsOf('все школы района'),
    events: [
      eventOf({
        title: 'Совет',
        deadline: wordsOf('май'),
        kinds: [{ text: 'организационное', kinds: ['organizational'] }],
      }),
      eventOf({ title: 'Семинар', participants: textsOf('молодые педагоги', 'кураторы') }),
    ],
  });
  expect(printed(roadmap)).toMatchInlineSnapshot(`
    "title: План
    table «Дорожная карта»: Содержание работы | Для кого | Вид
      event: Совет ¶ Срок: май | все школы района | организационное
      event: Семинар | молодые педагоги ¶ кураторы | "
  `);
});

test.each([
  [
    { level: 'regional', region: 'Ярославская область' },
    'В рамках: мероприятия 3.2 «Школа „Рост“» региональной дорожной карты Ярославской области',
  ],
  [{}, 'В рамках: мероприятия 3.2 «Школа „Рост“» дорожной карты «Карта области»'],
] as const)('what an event takes part in, and of which roadmap: %o', (parts, line) => {
  const origin = { is: 'event', number: '3.2', roadmap: 'Карта области', ...parts } as const;
  const title = 'Школа «Рост»';
  const within = { kind: 'declared', handle: 'область.3.2', title, origin } as const;
  expect(printed(roadmapOf({ title: 'План', events: [eventOf({ title, within })] }))).toContain(line);
});

test('the kind of an event is printed where a column asks for it, and nowhere else', () => {
  const kinds = [{ text: 'организационное', kinds: ['organizational'] }] as const;
  const parts = {
    kinds,
    events: [eventOf({ title: 'Совет', kinds })],
    sections: [sectionOf({ title: 'Кадры', kinds })],
  };
  expect(printed(roadmapOf({ title: 'План', ...parts }))).not.toContain('организационное');
  const columns = [{ key: 'kind' as const, header: 'Вид' }];
  expect(printed(roadmapOf({ title: 'План', columns, ...parts }))).toContain('event: организационное');
});

test.each([
  { title: 'Семинар на базе центра «Точка роста»', resource: 'Точка роста', isSaid: false },
  { title: 'Использование ресурсов центров «Точки роста»', resource: 'Точка роста', isSaid: false },
  { title: 'Семинар для учителей', resource: 'Точка роста', isSaid: true },
])('the resource «$resource» under «$title»: $isSaid', ({ title, resource, isSaid }) => {
  const text = printed(roadmapOf({ title: 'План', events: [eventOf({ title, resources: textsOf(resource) })] }));
  expect(text.includes('Ресурсы: ')).toBe(isSaid);
});

test('a note of several rows keeps its paragraphs and its list', () => {
  const note = 'Занятия проводятся:\n- для учителей математики;\n- для учителей физики.\nВход свободный.';
  const roadmap = roadmapOf({ title: 'Карта', events: [eventOf({ title: 'Практикум', notes: [note] })] });
  expect(printed(roadmap)).toContain(
    'Практикум ¶ Примечание: Занятия проводятся: ¶ – для учителей математики; ¶ – для учителей физики. ¶ Вход свободный.',
  );
});

test('rows lead back to the objects of the model that they show', () => {
  const event = eventOf({ title: 'Совет' });
  const section = sectionOf({ title: 'Раздел', goals: ['Цель'], events: [event] });
  const template = templateOf('', [{ key: 'event', header: 'Мероприятие' }]);
  const document = layoutRoadmap(viewRoadmap(roadmapOf({ title: 'План', sections: [section] })), template);
  const rows = document.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  expect(rows.map(({ kind, source }) => [kind, source])).toEqual([
    ['section', section],
    ['goal', section],
    ['event', event],
  ]);
});

test.each<{ words: string; parts: Partial<Roadmap>; date: string }>([
  {
    words: 'the day of the approval',
    parts: { approval: { text: 'приказ', date: '2021-05-18', notes: [] } },
    date: '2021-05-18',
  },
  {
    words: 'the first day of the period',
    parts: { period: { text: '2022', from: '2022-01-01', to: null, notes: [] } },
    date: '2022-01-01',
  },
  {
    words: 'no day that does not exist',
    parts: { approval: { text: 'приказ', date: '2021-02-31', notes: [] } },
    date: '2000-01-01',
  },
])('the file is dated with $words', ({ parts, date }) => {
  const template = templateOf('', [{ key: 'event', header: 'Мероприятие' }]);
  expect(layoutRoadmap(viewRoadmap(roadmapOf({ title: 'План', ...parts })), template).properties.date).toBe(date);
});

describe('a part of a roadmap', () => {
  const rows = (roadmap: Roadmap, template: TableTemplate, range?: EventRange): readonly TableRow[] =>
    layoutRoadmap(viewRoadmap(roadmap), template, range).blocks.flatMap((block) =>
      block.type === 'table' ? block.rows : [],
    );
  const isHeading = ({ kind }: TableRow): boolean => kind === 'section' || kind === 'subsection' || kind === 'goal';
  const templates = [
    [municipalRoadmap, 'типовой'],
    [regionalRoadmap, 'региональный'],
    [matrixRoadmap, 'по исполнителям'],
  ] as const;

  test.each(templates)('parts of any size make up the rows of the whole', (roadmap, asked) => {
    const template = chooseTemplate(roadmap, undefined, asked);
    if (!template.ok) throw new Error(template.trouble.code);
    const whole = rows(roadmap, template.value);
    const count = [...eventsOf(roadmap)].length;
    for (let size = 1; size <= count; size += 1) {
      const starts = Array.from({ length: Math.ceil(count / size) }, (_, part) => part * size);
      const parts = starts.flatMap((from) =>
        rows(roadmap, template.value, { from, to: from + size < count ? from + size : Number.POSITIVE_INFINITY }),
      );
      expect(parts.filter((row) => !isHeading(row))).toEqual(whole.filter((row) => !isHeading(row)));
      for (const heading of whole.filter(isHeading)) expect(parts).toContainEqual(heading);
    }
  });

  test('what stands above the table belongs to the first event, the proposals to the last', () => {
    const template = chooseTemplate(regionalRoadmap);
    if (!template.ok) throw new Error(template.trouble.code);
    const kinds = (range: EventRange): readonly string[] =>
      layoutRoadmap(viewRoadmap(regionalRoadmap), template.value, range).blocks.map((block) =>
        block.type === 'table' ? block.name : block.type,
      );
    const count = [...eventsOf(regionalRoadmap)].length;
    expect(kinds({ from: 0, to: 1 })[0]).toBe('paragraph');
    expect(kinds({ from: 0, to: 1 }).at(-1)).toBe('Дорожная карта');
    expect(kinds({ from: count - 1, to: count })[0]).toBe('Дорожная карта');
    expect(kinds({ from: count - 1, to: count }).length).toBeGreaterThan(1);
  });
});
