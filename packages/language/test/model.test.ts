import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DkFile,
  type Event,
  eventsOf,
  mentionTitle,
  numberRoadmap,
  plannedText,
  type Roadmap,
} from '@dorkarta/core';
import { createParser, mapFile } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';

const parse = createParser();

function modelOf(text: string): DkFile {
  return mapFile(parse(text), { imports: [] }).file;
}

function roadmapOf(text: string): Roadmap {
  const file = modelOf(text);
  if (file.type !== 'roadmap') throw new Error('The text holds no roadmap');
  return file;
}

function firstEventOf(text: string): Event {
  const [first] = eventsOf(roadmapOf(text));
  if (first === undefined) throw new Error('The roadmap has no event');
  return first.event;
}

function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures/design-samples', name), 'utf8');
}

describe('the sample roadmap', () => {
  const roadmap = roadmapOf(sample('эртиль-2021.dk'));
  const events = [...eventsOf(roadmap)].map(({ event }) => event);

  test('has its header', () => {
    expect(roadmap).toMatchObject({
      name: 'эртиль2021',
      municipality: 'Эртильский муниципальный район',
      region: 'Воронежская область',
      period: { from: '2021-01-01', to: '2021-12-31' },
      approval: { act: 'directive', date: '2021-05-18', number: '51' },
      signature: 'И. О. Фамилия',
      template: { name: 'типовой', bodies: [] },
      imports: ['справочник.dk'],
    });
    expect(roadmap.tasks.map(({ name, title }) => [name, title])).toEqual([
      ['кадры', 'Преодолеть дефицит педагогических кадров'],
    ]);
    expect(roadmap.participants.map(mentionTitle)).toEqual(['Школы с низкими образовательными результатами']);
  });

  test('has its declarations, a group with its schools and a project with its level', () => {
    expect(roadmap.declarations.map(({ kind, name }) => [kind, name])).toEqual([
      ['performer', 'координатор'],
      ['performer', 'кураторы'],
      ['school', 'сош15'],
      ['school', 'оош12'],
      ['group', 'шнор'],
      ['project', 'точка_роста'],
    ]);
    const group = roadmap.declarations.find(({ kind }) => kind === 'group');
    expect(group?.kind === 'group' && group.schools.map(mentionTitle)).toEqual(['МБОУ СОШ № 15', 'МБОУ ООШ № 12']);
    expect(roadmap.declarations.find(({ kind }) => kind === 'project')).toMatchObject({ level: 'federal' });
  });

  test('has its events in their sections, with names meant by declarations and words kept as text', () => {
    expect(roadmap.sections.map(({ number, title }) => [number, title])).toEqual([['1.', 'Организационные действия']]);
    const [first, second] = events;
    expect(first?.indicators).toMatchObject([
      { text: 'Внесены контекстные данные по школам', target: { text: '100 %' } },
      { text: 'Внесена информация о детях с ОВЗ' },
    ]);
    expect(second?.performers).toEqual([
      { kind: 'declared', handle: 'координатор', title: 'Муниципальный координатор' },
      { kind: 'declared', handle: 'кураторы', title: 'Кураторы ШНОР' },
      { kind: 'text', text: 'Руководители ОО, на базе которых работают центры' },
    ]);
    expect(second?.kinds.map(({ kinds, form }) => [kinds, form])).toEqual([
      [['methodical'], undefined],
      [['methodical'], 'круглый стол'],
    ]);
    expect(second?.venue).toMatchObject({ title: 'МБОУ СОШ № 15' });
    expect(second?.notes).toEqual(['По согласованию с институтом развития образования']);
  });
});

test('a matrix roadmap names what each body does', () => {
  const event = firstEventOf(sample('matrix.dk'));
  expect(event.actions.map(({ bodies, text }) => [bodies.map(mentionTitle), text])).toEqual([
    [
      ['Муниципальный орган управления образованием'],
      'Назначить муниципального координатора проекта и создать координационную группу',
    ],
    [
      ['Муниципальная методическая служба'],
      'Назначить ответственных за мониторинг и профессиональное развитие педагогов',
    ],
    [['Школа, функционирующая в неблагоприятных условиях'], 'Сформировать управленческую команду проекта'],
  ]);
});

describe('texts', () => {
  const note = (value: string): string | undefined =>
    firstEventOf(`карта К\nмероприятие М\n  примечание: ${value}`).notes[0];

  test.each([
    ['Школа № 5 // комментарий', 'Школа № 5'],
    ['https://example.org/a//b', 'https://example.org/a//b'],
    ['"Текст // не комментарий"', 'Текст // не комментарий'],
    ['"Урок успеха" для учителей', '"Урок успеха" для учителей'],
    ['Практикум "Урок успеха"', 'Практикум "Урок успеха"'],
    ['план: 1 школа', 'план: 1 школа'],
    ['"""\n    Первая строка\n      - пункт\n\n    Вторая\n    """', 'Первая строка\n  - пункт\n\nВторая'],
    ['"""Первая строка\n    вторая"""', 'Первая строка\nвторая'],
    ['"""\n    раздел 1. Не раздел\n    """', 'раздел 1. Не раздел'],
  ])('«%s»', (written, meant) => {
    expect(note(written)).toBe(meant);
  });
});

describe('plans', () => {
  const planned = (...plans: readonly string[]): string =>
    `школа сош15 = СОШ № 15\n\nкарта К\n\nмероприятие М\n  показатель: Доля\n${plans.map((plan) => `    ${plan}\n`).join('')}`;

  test('of a period and of somebody stand beside that of the whole', () => {
    const [indicator] = firstEventOf(
      planned('план: 60 %', 'план 2026: 50 %', 'план II квартал: 5', 'план сош15: 3 педагога'),
    ).indicators;
    expect(indicator?.target?.text).toBe('60 %');
    expect(indicator?.plans?.map(({ against, text }) => [mentionTitle(against), text])).toEqual([
      ['2026', '50 %'],
      ['II квартал', '5'],
      ['СОШ № 15', '3 педагога'],
    ]);
    expect(indicator === undefined ? '' : plannedText(indicator)).toBe(
      '60 %; 2026 г. – 50 %; II квартал – 5; СОШ № 15 – 3 педагога',
    );
  });

  test.each([
    ['план сош14: 5', '«сош14» не объявлено, есть «сош15»: исправьте имя. Возможны: сош15.'],
    [
      'план всего: 5',
      'Между словом «план» и двоеточием стоит период («план 2026: …», «план II квартал: …») или имя школы, группы, исполнителя, а «всего» – ни то ни другое: исправьте или объявите это имя.',
    ],
  ])('«%s» is of neither', (written, message) => {
    const { diagnostics } = mapFile(parse(planned(written)), { imports: [] });
    expect(diagnostics.map((each) => each.message)).toEqual([message]);
  });
});

describe('links', () => {
  test.each([
    ['Протокол https://example.org/a.', { text: 'Протокол', link: 'https://example.org/a' }],
    ['Протокол https://example.org/d;', { text: 'Протокол', link: 'https://example.org/d' }],
    ['https://example.org/i!', { text: '', link: 'https://example.org/i' }],
    ['Протокол https://example.org/g?x=1', { text: 'Протокол', link: 'https://example.org/g?x=1' }],
    ['Протокол (https://example.org/b)', { text: 'Протокол (https://example.org/b)' }],
    ['Протокол: «https://example.org/c»', { text: 'Протокол: «https://example.org/c»' }],
    ['Протокол https://example.org/Школа_(1)', { text: 'Протокол', link: 'https://example.org/Школа_(1)' }],
    ['https://example.org/e, https://example.org/f', { text: 'https://example.org/e,', link: 'https://example.org/f' }],
    ['Протокол https://example.org/g?x=1,2 и приказ', { text: 'Протокол https://example.org/g?x=1,2 и приказ' }],
    ['Протокол www.example.org/h', { text: 'Протокол www.example.org/h' }],
  ])('«%s»', (written, meant) => {
    expect(firstEventOf(`карта К\nмероприятие М\n  документ: ${written}`).documents).toEqual([meant]);
  });
});

describe('heads', () => {
  const head = (written: string): unknown => {
    const { number, name, title } = firstEventOf(`карта К\nмероприятие ${written}`);
    return [number, name, title];
  };

  test.each([
    ['Семинар', [undefined, undefined, 'Семинар']],
    ['1000. Семинар', ['1000.', undefined, 'Семинар']],
    ['12345. сош = Семинар', ['12345.', 'сош', 'Семинар']],
    ['2024.09.01 Семинар', [undefined, undefined, '2024.09.01 Семинар']],
    ['4. Анализ', ['4.', undefined, 'Анализ']],
    ['4.3 Анализ', ['4.3', undefined, 'Анализ']],
    ['4.3. сеть = Анализ', ['4.3.', 'сеть', 'Анализ']],
    ['сеть-2 = Анализ', [undefined, 'сеть-2', 'Анализ']],
    ['3 совещания', [undefined, undefined, '3 совещания']],
    ['18.05.2021 Совещание', [undefined, undefined, '18.05.2021 Совещание']],
    ['18.05.21 Совещание', [undefined, undefined, '18.05.21 Совещание']],
    ['"4.3 балла – средний результат"', [undefined, undefined, '4.3 балла – средний результат']],
    ['"Школа = территория успеха"', [undefined, undefined, 'Школа = территория успеха']],
    ['Проект Школа = территория успеха', [undefined, undefined, 'Проект Школа = территория успеха']],
    ['1.1. """\n    Мониторинг:\n    - динамики"""', ['1.1.', undefined, 'Мониторинг:\n- динамики']],
  ])('«%s»', (written, meant) => {
    expect(head(written)).toEqual(meant);
  });
});

describe('lists', () => {
  const performers = (written: string): readonly string[] =>
    firstEventOf(
      `исполнитель куратор = Куратор школы\nкарта К\nмероприятие М\n  исполнители: ${written}`,
    ).performers.map(mentionTitle);

  test.each([
    ['Директор, завуч; РМО', ['Директор, завуч', 'РМО']],
    ['Директор (завуч, методист), РМО', ['Директор (завуч, методист)', 'РМО']],
    ['Центр «Дом, школа», РМО', ['Центр «Дом, школа»', 'РМО']],
    ['"Отдел, который ведёт", РМО', ['Отдел, который ведёт', 'РМО']],
    ['Директор, // главный\n    РМО, // и ещё\n    КУРАТОР', ['Директор', 'РМО', 'Куратор школы']],
    ['Директор,\n  срок: март', ['Директор']],
    ['Директор,\n\nРМО', ['Директор']],
    ['куратор школы', ['Куратор школы']],
    ['"куратор"', ['куратор']],
  ])('«%s»', (written, meant) => {
    expect(performers(written)).toEqual(meant);
  });
});

test('a stage has its own deadline and results, a proposal counts among no events', () => {
  const roadmap = roadmapOf(
    'карта К\nраздел Р\n  мероприятие М\n    исполнители: РМО\n    этап\n      срок: апрель\n    этап Второй\n      срок: май\n  предложение П\n    вид: семинар',
  );
  const [section] = roadmap.sections;
  expect(section?.events[0]?.stages.map(({ title, deadline }) => [title, deadline?.text])).toEqual([
    ['', 'апрель'],
    ['Второй', 'май'],
  ]);
  expect(section?.proposals.map(({ title }) => title)).toEqual(['П']);
});

test('a field goes to the nearest construct above that has such a field', () => {
  const roadmap = roadmapOf('карта К\nраздел Р\n  мероприятие М\n    цель: Цель раздела\n  регион: Заречная область');
  expect(roadmap.sections[0]?.goals).toEqual(['Цель раздела']);
  expect(roadmap.region).toBe('Заречная область');
});

test('a wrong line costs only itself', () => {
  const right =
    'карта К\n  период: 2022\nмероприятие М\n  срок: март 2022\n  исполнители: РМО\nмероприятие Н\n  срок: май 2022';
  const lines = right.split('\n');
  for (const wrong of ['Просто строка', 'смета: 5 рублей', '"незакрытая', '%%% ::: ===']) {
    for (let at = 1; at <= lines.length; at += 1) {
      expect(modelOf(lines.toSpliced(at, 0, wrong).join('\n'))).toEqual(modelOf(right));
    }
  }
});

describe('numbers', () => {
  const numbersOf = (text: string): readonly (string | undefined)[] => {
    const roadmap = roadmapOf(text);
    const { events } = numberRoadmap(roadmap);
    return [...eventsOf(roadmap)].map(({ event }) => events.get(event));
  };
  const events = (...numbers: string[]): string => numbers.map((number) => `мероприятие ${number} М`).join('\n');

  test('count through the roadmap, and go on from a written one', () => {
    expect(numbersOf(`карта К\nраздел Р\n${events('', '', '4.', '')}\nраздел С\n${events('')}`)).toEqual([
      '1',
      '2',
      '4',
      '5',
      '6',
    ]);
  });

  test('count afresh in each section behind its number', () => {
    const text = `карта К\n  нумерация: по разделам\nраздел Р\n${events('', '')}\nраздел 3. С\n${events('')}\nподраздел П\n${events('', '3.7', '')}`;
    expect(numbersOf(text)).toEqual(['1.1', '1.2', '3.1', '3.2', '3.7', '3.8']);
  });

  test('are only the written ones where there is no numbering', () => {
    expect(numbersOf(`карта К\n  нумерация: нет\n${events('', '7.', '')}`)).toEqual([undefined, '7', undefined]);
  });
});

test.each([
  ['Отдел, сектор; Центр развития', ['Отдел, сектор', 'Центр развития']],
  ['Отдел, сектор;\n    Центр, филиал', ['Отдел, сектор', 'Центр, филиал']],
  ['Отдел, сектор; Центр,\n    Школа', ['Отдел, сектор', 'Центр', 'Школа']],
  ['Отдел, сектор, // и не всё; ещё\n    Центр', ['Отдел', 'сектор', 'Центр']],
  ['Отдел (опека; семья), сектор', ['Отдел (опека; семья)', 'сектор']],
  ['Отдел, «Рост; развитие», "Школа; лицей"', ['Отдел', '«Рост; развитие»', 'Школа; лицей']],
  ['Отдел, сектор;', ['Отдел, сектор']],
])('a list that has a semicolon is separated by semicolons alone: %j', (list, performers) => {
  const event = firstEventOf(`карта К\n\nмероприятие М\n  исполнители: ${list}\n`);
  expect(event.performers.map(mentionTitle)).toEqual(performers);
});
