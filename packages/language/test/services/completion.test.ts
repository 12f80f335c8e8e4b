import { parseDeadline, parsePeriod, resolveDeadline } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/services/completion/completion-item.ts';
import { keywordHelp } from '../../src/vocabulary/help.ts';
import { completeAt, completeIn } from './completing.ts';
import { openText } from './open-files.ts';

const declarations = `исполнитель координатор = Муниципальный координатор
исполнитель кураторы = Кураторы ШНОР
школа сош15 = МБОУ СОШ № 15
группа шнор = Школы с низкими образовательными результатами
  школы: сош15
проект точка_роста = Точка роста
  уровень: федеральный

`;
const roadmap = `${declarations}карта Дорожная карта
  период: 2022
  задача кадры = Преодолеть дефицит педагогических кадров

`;
const event = `${roadmap}мероприятие Круглый стол для кураторов
  `;
const fullEvent = `${event}вид: методическое
  срок: март 2022
  исполнители: кураторы
  показатель: Проведён круглый стол
`;

/** The first labels that are offered, as many as are expected. */
async function first(text: string, count: number): Promise<readonly string[]> {
  return (await completeAt(text)).labels.slice(0, count);
}

describe('where a line begins, what fits there is offered in the order of writing', () => {
  const places: readonly (readonly [place: string, text: string, labels: readonly string[]])[] = [
    [
      'an empty file',
      '|',
      [
        'карта с титулом',
        'карта',
        'мониторинг',
        'экспертиза',
        'экспертиза целиком',
        'исполнитель',
        'школа',
        'группа',
        'проект',
        'муниципалитет',
        'подключить',
      ],
    ],
    ['above the roadmap', `|\n${roadmap}`, ['исполнитель', 'школа', 'группа', 'проект', 'муниципалитет', 'подключить']],
    ['below who approves', `${roadmap}  утверждаю: Глава\n|`, ['подпись', 'дата', 'муниципалитет', 'регион', 'цель']],
    ['below a school', 'школа сош1 = СОШ № 1\n|', ['куратор', 'риск', 'контакт']],
    ['below a group', `${declarations.replace('  школы: сош15\n', '|\n')}`, ['школы', 'число']],
    ['below a project', 'проект точка_роста = Точка роста\n|', ['уровень']],
    ['below the line of a roadmap', 'карта К\n|', ['муниципалитет', 'регион', 'период', 'цель', 'утверждено']],
    ['below the title of a roadmap', `${roadmap}|`, ['муниципалитет', 'регион', 'цель', 'утверждено', 'задача']],
    ['below a section', `${roadmap}раздел 1. Кадры\n|`, ['задачи', 'задача', 'мероприятие целиком', 'мероприятие']],
    ['below an event', `${event}|`, ['вид', 'срок', 'исполнители', 'показатель', 'мероприятие целиком']],
    ['below a deadline', `${event}срок: март 2022\n  |`, ['вид', 'исполнители', 'показатель', 'мероприятие целиком']],
    ['below a whole event', `${fullEvent}|`, ['мероприятие целиком', 'мероприятие', 'раздел', 'этап', 'план']],
    ['below a stage', `${fullEvent}  этап Первый\n|`, ['срок', 'показатель', 'этап', 'мероприятие целиком']],
    [
      'in a matrix',
      `${declarations}карта К\n  шаблон: по исполнителям координатор\nмероприятие\n  |`,
      ['действие', 'мероприятие целиком'],
    ],
  ];
  test.each(places)('%s', async (_, text, labels) => {
    expect(await first(text, labels.length)).toEqual(labels);
  });

  test('a field that stands already is not offered, one that may stand again is', async () => {
    const { labels } = await completeAt(`${fullEvent}|`);
    expect(labels).not.toContain('срок');
    expect(labels).toContain('показатель');
    expect(labels).toContain('исполнители');
  });

  test('monitoring is not offered, a second roadmap neither', async () => {
    const { labels } = await completeAt(`${fullEvent}|`);
    expect(labels).not.toContain('мониторинг');
    expect(labels).not.toContain('карта');
  });

  test('what is offered has a sentence of help and an example', async () => {
    const { items } = await completeAt(`${event}ср|`);
    expect(items[0]).toMatchObject({ label: 'срок', detail: keywordHelp.deadline.sentence });
    expect(items[0]?.help).toContain(keywordHelp.deadline.example);
  });
});

describe('the chosen line takes the place of the word that is typed', () => {
  const choices: readonly (readonly [typed: string, label: string, after: string])[] = [
    [`${event}ср|`, 'срок', `${event}срок: `],
    [`${event}СРО|`, 'срок', `${event}срок: `],
    [`${event}в ра|`, 'в рамках', `${event}в рамках: `],
    [`${event}ответств|`, 'исполнители', `${event}исполнители: `],
    [`${event}ср|к: март`, 'срок', `${event}срок: март`],
    [`${event}ср|к  март`, 'срок', `${event}срок:  март`],
    [`${fullEvent}меро|`, 'мероприятие', `${fullEvent}мероприятие `],
    [`${fullEvent}    меро|`, 'мероприятие', `${fullEvent}мероприятие `],
    [`${roadmap}раздел 1. Кадры\nмеро|`, 'мероприятие', `${roadmap}раздел 1. Кадры\n  мероприятие `],
    [`${roadmap}раздел 1. Кадры\nразд|`, 'раздел', `${roadmap}раздел 1. Кадры\nраздел 2. `],
    [`${roadmap}раздел 1. Кадры\nподр|`, 'подраздел', `${roadmap}раздел 1. Кадры\n  подраздел 1.1. `],
    [`${event}показатель: П\nпла|`, 'план', `${event}показатель: П\n    план: `],
    ['исп|', 'исполнитель', 'исполнитель '],
  ];
  test.each(choices)('%j', async (typed, label, after) => {
    expect((await completeAt(typed)).choose(label)).toBe(after);
  });

  test('a whole event', async () => {
    const { choose } = await completeAt(`${roadmap}раздел Кадры\n|`);
    expect(choose('мероприятие целиком')).toBe(`${roadmap}раздел Кадры
  мероприятие ‹…›
    вид: ‹…›
    срок: ‹…›
    исполнители: ‹…›
    показатель: ‹…›`);
  });

  test('an event as many roadmaps have it, where an event can begin and nowhere else', async () => {
    const label = 'мероприятие: семинар на базе школы';
    expect((await completeAt(`${roadmap}раздел Кадры\n|`)).choose(label)).toBe(`${roadmap}раздел Кадры
  мероприятие Семинар для педагогов ‹по организации учебной деятельности на уроке›
    вид: методическое, семинар
    срок: ‹…›
    исполнители: ‹…›
    площадка: ‹…›
    показатель: Участвовали не менее ‹15› педагогов`);
    expect((await completeAt(`${event}исполнители: |`)).labels).not.toContain(label);
  });

  test('a roadmap with its title', async () => {
    expect(
      (await completeAt('|')).choose('карта с титулом'),
    ).toBe(`карта ‹Дорожная карта по оказанию адресной методической помощи школам с низкими образовательными результатами›
  муниципалитет: ‹…›
  регион: ‹…›
  период: ‹2026›
  цель: ‹…›
  задача ‹имя› = ‹…›
  утверждено: ‹…›
  шаблон: ‹типовой›
  критерии: ‹рекомендации_2022 версия 1›`);
  });

  test('a file in English goes on in English', async () => {
    const { labels, choose } = await completeAt('roadmap К\n  period: 2022\nevent М\n  |');
    expect(labels.slice(0, 4)).toEqual(['kind', 'deadline', 'performers', 'indicator']);
    expect(choose('deadline')).toBe('roadmap К\n  period: 2022\nevent М\n  deadline: ');
    expect((await completeAt('roadmap К\n  period: 2022\nevent М\n  сро|')).labels).toEqual(['deadline']);
  });
});

describe('names come with their titles, and are found by them', () => {
  const choices: readonly (readonly [typed: string, label: string, after: string])[] = [
    ['исполнители: |', 'координатор', 'исполнители: координатор'],
    ['исполнители:|', 'координатор', 'исполнители: координатор'],
    ['исполнители: коор|', 'координатор', 'исполнители: координатор'],
    ['исполнители: муниципальный коор|', 'координатор', 'исполнители: координатор'],
    ['исполнители: кураторы, |', 'координатор', 'исполнители: кураторы, координатор'],
    ['исполнители: кураторы,|', 'координатор', 'исполнители: кураторы, координатор'],
    ['исполнители: ко|, кураторы', 'координатор', 'исполнители: координатор, кураторы'],
    ['исполнители: кураторы,\n    ко|', 'координатор', 'исполнители: кураторы,\n    координатор'],
    ['исполнители: кураторы,\n    |', 'координатор', 'исполнители: кураторы,\n    координатор'],
    ['ответственные: ко|', 'координатор', 'ответственные: координатор'],
    ['исполнители ко|', 'координатор', 'исполнители: координатор'],
    ['испольнители: ко|', 'координатор', 'испольнители: координатор'],
    ['участники: |', 'все школы', 'участники: все школы'],
    ['участники: школы с низ|', 'шнор', 'участники: шнор'],
    ['площадка: |', 'сош15', 'площадка: сош15'],
    ['ресурсы: |', 'точка_роста', 'ресурсы: точка_роста'],
    ['ресурсы: |', 'Цифровая образовательная среда', 'ресурсы: Цифровая образовательная среда'],
    ['ресурсы: успех каждого ребе|', 'Успех каждого ребёнка', 'ресурсы: Успех каждого ребёнка'],
    ['задачи: |', 'кадры', 'задачи: кадры'],
    ['действие |', 'координатор', 'действие координатор: '],
    ['действие ко|: Назначить', 'координатор', 'действие координатор: Назначить'],
    ['действие кураторы, ко|', 'координатор', 'действие кураторы, координатор: '],
  ];
  test.each(choices)('%j', async (typed, label, after) => {
    expect((await completeAt(event + typed)).choose(label)).toBe(event + after);
  });

  test('a title stands beside each', async () => {
    const { items } = await completeAt(`${event}исполнители: сош|`);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([['сош15', 'МБОУ СОШ № 15']]);
  });

  test('what the list names already is not offered again, inside quotes nothing is', async () => {
    expect((await completeAt(`${event}исполнители: координатор, |`)).labels).not.toContain('координатор');
    expect((await completeAt(`${event}исполнители: "ко|"`)).labels).toEqual([]);
  });

  test('names of imported files come with their file, events behind the name of their roadmap', async () => {
    const region =
      'исполнитель иро = Институт развития\nкарта яо = Карта области\n  уровень: региональный\nмероприятие 3.2 Летняя школа\n';
    const files = (line: string): Record<string, string> => ({
      'область.dk': region,
      'карта.dk': `подключить: область.dk\n${event}${line}`,
    });
    const performers = await completeIn(files('исполнители: иро|'));
    expect(performers.items.map(({ label, detail }) => [label, detail])).toEqual([
      ['иро', 'Институт развития · область.dk'],
    ]);
    expect((await completeIn(files('в рамках: летняя|'))).choose('яо.3.2')).toContain('в рамках: яо.3.2');
  });

  test('a title that would not be read as one piece stands in quotes', async () => {
    const { choose } = await completeAt(`исполнитель Отдел образования, опеки и спорта\n${event}исполнители: |`);
    expect(choose('Отдел образования, опеки и спорта')).toMatch(/исполнители: "Отдел образования, опеки и спорта"$/);
  });
});

describe('values of fields', () => {
  const choices: readonly (readonly [typed: string, label: string, after: string])[] = [
    ['срок: мар|', 'март 2022', 'срок: март 2022'],
    ['срок: март – |', 'май 2022', 'срок: март – май 2022'],
    ['срок: март 2022, се|', 'сентябрь 2022', 'срок: март 2022, сентябрь 2022'],
    ['срок: еже|', 'ежеквартально', 'срок: ежеквартально'],
    ['срок: II|', 'II квартал 2022', 'срок: II квартал 2022'],
    ['вид: методическое, круг|', 'круглый стол', 'вид: методическое, круглый стол'],
    ['вид: МЕТОД|', 'методическое', 'вид: методическое'],
    ['уровень: |', 'региональный', 'уровень: региональный'],
    ['показатель: |', 'Проведён 1 круглый стол', 'показатель: Проведён ‹1› круглый стол'],
    ['показатель: проведен|', 'Проведён 1 круглый стол', 'показатель: Проведён ‹1› круглый стол'],
    ['показатель: …|', 'Проведён 1 круглый стол', 'показатель: Проведён ‹1› круглый стол'],
    ['риск: дефицит|', 'Дефицит педагогических кадров', 'риск: Дефицит педагогических кадров'],
    ['не проверять: |', 'event-has-deadline', 'не проверять: event-has-deadline ‹…›'],
    ['документ: прот|', 'Протокол', 'документ: Протокол'],
  ];
  test.each(choices)('%j', async (typed, label, after) => {
    expect((await completeAt(event + typed)).choose(label)).toBe(event + after);
  });

  const ofRoadmap: readonly (readonly [typed: string, label: string, after: string])[] = [
    ['период: |', '2026/2027 учебный год', 'период: 2026/2027 учебный год'],
    ['шаблон: |', 'региональный', 'шаблон: региональный'],
    ['шаблон: |', 'по исполнителям', 'шаблон: по исполнителям '],
    ['шаблон: по исполнителям |', 'координатор', 'шаблон: по исполнителям координатор'],
    ['шаблон: по исполнителям кураторы, |', 'координатор', 'шаблон: по исполнителям кураторы, координатор'],
    ['столбец: |', 'срок', 'столбец: срок ‹Срок исполнения (месяц, год)›'],
    ['нумерация: |', 'по разделам', 'нумерация: по разделам'],
    ['критерии: |', 'рекомендации_2022 версия 1', 'критерии: рекомендации_2022 версия 1'],
    [
      'утверждено: |',
      'приказ управления образования от … № …',
      'утверждено: приказ управления образования от ‹…› № ‹…›',
    ],
  ];
  test.each(ofRoadmap)('%j', async (typed, label, after) => {
    const { choose } = await completeAt(`${declarations}карта К\n  ${typed}`);
    expect(choose(label)).toBe(`${declarations}карта К\n  ${after}`);
  });

  test('files of the workspace, by their paths', async () => {
    const files = { 'карта.dk': 'подключить: |', 'справочник.dk': '', 'область/яо 2022.dk': '', 'свой.dk': '' };
    const { labels } = await completeIn(files);
    expect(labels).toEqual(['свой.dk', 'справочник.dk', 'область/яо 2022.dk']);
  });

  test('the rules that find something here come first', async () => {
    const { items } = await completeAt(`${fullEvent.replace('  срок: март 2022\n', '')}  не проверять: |`);
    expect(items.slice(0, 2).map(({ label }) => label)).toEqual(['event-has-deadline', 'deadline-exists']);
  });

  test('every deadline and period that is offered is understood in full', async () => {
    const period = parsePeriod('2022/2023 учебный год');
    const { items } = await completeAt(`карта К\n  период: ${period.text}\nмероприятие М\n  срок: |`);
    const notes = items.map(({ insert }) => [
      plainText(insert),
      resolveDeadline(parseDeadline(plainText(insert)), period).notes,
    ]);
    expect(notes.filter(([, found]) => found?.length !== 0)).toEqual([]);
    const periods = (await completeAt('карта К\n  период: |')).labels.map((label) => [label, parsePeriod(label).notes]);
    expect(periods.filter(([, found]) => found?.length !== 0)).toEqual([]);
  });
});

describe('titles', () => {
  const choices: readonly (readonly [typed: string, label: string, after: string])[] = [
    [
      'исполнитель |',
      'рмо = Районные методические объединения',
      'исполнитель ‹рмо› = Районные методические объединения',
    ],
    ['исполнитель рмо = |', 'Районные методические объединения', 'исполнитель рмо = Районные методические объединения'],
    ['исполнитель |', 'имя = название', 'исполнитель ‹имя› = ‹…›'],
    ['школа |', 'сош1 = МБОУ СОШ № 1', 'школа ‹сош1› = МБОУ СОШ № ‹1›'],
    [
      'раздел 1. Орг|',
      'Организационное и адресное сопровождение школ',
      'раздел 1. Организационное и адресное сопровождение школ',
    ],
    ['мероприятие |', 'Закрепление кураторов за ШНОР', 'мероприятие Закрепление кураторов за ШНОР'],
  ];
  test.each(choices)('%j', async (typed, label, after) => {
    expect((await completeAt(roadmap + typed)).choose(label)).toBe(roadmap + after);
  });
});

describe('nothing is offered', () => {
  const places = [
    `${event}// ср|`,
    `${event}срок: март // и |`,
    `${event}примечание: """\n  раз |\n  два"""`,
    `${event}показатель: "Прове|"`,
    `| ${event}`,
    `${event}срок | : март`,
    `${event}Просто слова без ключа |`,
  ];
  test.each(places)('%j', async (text) => {
    expect((await completeAt(text)).labels).toEqual([]);
  });
});

test('what a hole was left as counts as missing', async () => {
  const { choose } = await completeAt(`${roadmap}|`);
  const { view } = await openText(choose('мероприятие целиком').replace(/[‹›]/g, ''));
  const rules = view.diagnostics.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['event-has-deadline', 'event-has-performer', 'event-has-indicator']));
});
