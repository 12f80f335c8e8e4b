import type { Situation } from './situations.ts';

/**
 * A roadmap whose events have deadlines of all kinds; К1 (№ 1, all schools with low results), К2 (№ 4), К3 (№ 4, at a school),
 * К4 (№ 4, a federal project) and К5 (an indicator each) are met: 5 points. By 1 July 2022 six events are due: № 1, № 2 (six
 * times, each by the 5th), № 3 (both stages), № 4, № 5 (the first quarter of two) and № 6. № 7 has time until the end of the
 * year, № 8 has no day. So С1–С3 are shares of six.
 */
const roadmap = `школа сош3 = МБОУ СОШ № 3
школа оош8 = МБОУ ООШ № 8
группа шнор = Школы с низкими образовательными результатами
  школы: сош3, оош8
проект цос = Цифровая образовательная среда
  уровень: федеральный

карта к2022 = Дорожная карта по сопровождению школ с низкими образовательными результатами
  муниципалитет: Липовский муниципальный район
  период: 2022
  утверждено: приказ от 20.01.2022 № 4

раздел 1. Организация

  мероприятие Создание муниципальной рабочей группы по сопровождению школ с низкими результатами
    вид: организационное
    участники: шнор
    срок: февраль 2022
    показатель: Рабочая группа создана

  мероприятие Совещания кураторов школ
    вид: организационное
    срок: до 5 числа каждого месяца
    показатель: Проведено 12 совещаний

  мероприятие Экспертиза программ развития школ
    вид: организационное
    показатель: Проверены 2 программы
    этап Отбор программ
      срок: февраль 2022
    этап Заключения на программы
      срок: май 2022

раздел 2. Методическая работа

  мероприятие Семинар для учителей математики
    вид: методическое, семинар
    площадка: сош3
    ресурсы: цос
    срок: март 2022
    показатель: Обучены не менее 20 учителей

  мероприятие Консультации для учителей
    вид: методическое, консультация
    срок: I квартал, III квартал 2022
    показатель: Проведено не менее 10 консультаций

  мероприятие Обучение педагогов на курсах
    вид: методическое, курсы
    срок: до 1 июня 2022
    показатель: Доля педагогов, прошедших обучение
      план: не менее 75 %

  мероприятие Наставничество молодых учителей
    вид: методическое
    срок: в течение года
    показатель: Назначены 6 наставников

  мероприятие Выезды в школы
    вид: методическое
    срок: по отдельному графику
    показатель: Проведено 4 выезда
`;

type Lines = Readonly<Record<string, string | readonly string[]>>;

const told: Readonly<Record<number, Lines>> = {
  1: {
    проведено: '15.02.2022',
    сведения: 'Создана группа из 7 человек',
    документ: 'Приказ от 15.02.2022 № 9 https://example.org/9.pdf',
    освещение: 'Новость https://example.org/n1',
  },
  2: {
    проведено: '04.01.2022, 03.02.2022, 03.03.2022, 04.04.2022, 04.05.2022, 03.06.2022',
    сведения: 'Рассмотрена работа кураторов',
    факт: '6 совещаний',
    документ: 'Протоколы № 1–6',
    освещение: 'Новость https://example.org/n2',
  },
  3: {
    проведено: '16.02.2022, 18.05.2022',
    сведения: 'Проверены обе программы',
    факт: '2 программы',
    документ: 'Заключения от 18.05.2022 № 1, 2',
    освещение: 'Новость https://example.org/n3',
  },
  4: {
    проведено: '22.03.2022',
    сведения: 'Обучены 22 учителя',
    факт: '22 учителя',
    документ: 'Справка от 23.03.2022 № 3',
    освещение: 'Новость https://example.org/n4',
  },
  5: {
    проведено: '10.03.2022',
    сведения: 'Проведены консультации по вопросам ВПР',
    факт: '12 консультаций',
    документ: 'Журнал консультаций',
    освещение: 'Новость https://example.org/n5',
  },
  6: {
    проведено: '25.05.2022',
    сведения: 'Курсы прошли 30 из 40 педагогов',
    факт: '75 %',
    документ: 'Удостоверения, реестр от 27.05.2022',
    освещение: 'Новость https://example.org/n6',
  },
};

const head = 'подключить: карта.dk\n\nмониторинг I полугодие 2022 года\n  дата: 01.07.2022\n';
const spring = 'подключить: карта.dk\n\nмониторинг I квартал 2022 года\n  дата: 01.04.2022\n';
const follows = 'рекомендация Продолжить сопровождение школ\nрешение Приказ от 05.07.2022 № 21 о поощрении кураторов\n';

/** The report on an event as it is above, with some of its lines told otherwise; an empty one is left out. */
function on(number: number, changes: Lines = {}): string {
  const lines = Object.entries({ ...told[number], ...changes }).flatMap(([field, values]) =>
    [values].flat().flatMap((value) => (value === '' ? [] : [`  ${field}: ${value}\n`])),
  );
  return `\nотчёт ${number}\n${lines.join('')}`;
}

/** All six reports, some told otherwise, some left out. */
function all(changes: Readonly<Record<number, Lines | 'none'>> = {}, { top = head, end = follows } = {}): string {
  const reports = [1, 2, 3, 4, 5, 6].map((number) => {
    const change = changes[number];
    return change === 'none' ? '' : on(number, change);
  });
  return `${top}${reports.join('')}\n${end}`;
}

const bare: Lines = { проведено: '', сведения: '', факт: '', документ: '', освещение: '' };
const fiveMeetings: Lines = { проведено: '04.01.2022, 03.02.2022, 03.03.2022, 04.04.2022, 04.05.2022' };

const reckoned: Readonly<Record<string, Situation>> = {
  // 5 + С1 6/6 + С2 6/6 + С3 6/6 + Р1 + Р2.
  'deadlines of all kinds, everything told': { text: all(), points: 10, shares: ['6/6', '6/6', '6/6'], conclusion: 1 },
  // № 2 has no word for June: not С1, 9. Its document and coverage are there.
  'one month of six is untold': {
    text: all({ 2: fiveMeetings }),
    points: 9,
    shares: ['5/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // Five dates and a state for the sixth: every time that is due is told of. 10.
  'two months have states of their own': {
    text: all({
      2: {
        проведено: '04.01.2022, 03.02.2022, 03.03.2022, 04.04.2022',
        состояние: ['май 2022: не проведено', 'июнь 2022: перенесено на июль 2022'],
        причина: 'Отпуск',
      },
    }),
    points: 10,
    shares: ['6/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // № 3 was held in part; that, its document and its coverage are told. 10.
  'one stage was not held, and the report says why': {
    text: all({
      3: { проведено: '16.02.2022', состояние: 'Заключения на программы: не проведено', причина: 'Эксперт болен' },
    }),
    points: 10,
    shares: ['6/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // The second stage of № 3 is due, and nobody tells of it: not С1, 9.
  'one stage is untold': {
    text: all({ 3: { проведено: '16.02.2022' } }),
    points: 9,
    shares: ['5/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // № 4 is due in August: five are left, and all have everything. 10.
  'moved to what is to come': {
    text: all({ 4: { ...bare, состояние: 'перенесено на август 2022', причина: 'Карантин', решение: 'Приказ № 15' } }),
    points: 10,
    shares: ['5/5', '5/5', '5/5'],
    conclusion: 1,
  },
  // The new time of № 4 is over as well, and it has nothing: 10 − 3.
  'moved to what is over': {
    text: all({ 4: { ...bare, состояние: 'перенесено на июнь 2022', причина: 'Карантин' } }),
    points: 7,
    shares: ['5/6', '5/6', '5/6'],
    conclusion: 2,
  },
  // № 4 tells neither why nor anything else: 10 − 3.
  'not held, and nobody says why': {
    text: all({ 4: { ...bare, состояние: 'не проведено' } }),
    points: 7,
    shares: ['5/6', '5/6', '5/6'],
    conclusion: 2,
  },
  // «Не проводилось» is what the state says already, and no reason: 10 − 3.
  'not held, and the words only say so again': {
    text: all({ 4: { ...bare, состояние: 'не проведено', сведения: 'Мероприятие не проводилось' } }),
    points: 7,
    shares: ['5/6', '5/6', '5/6'],
    conclusion: 2,
  },
  // A link alone is a document, and so are protocols whose link leads nowhere; «нет» and a dash are none: not С2, 9.
  'documents as links alone, with links of another kind, and as dashes': {
    text: all({
      1: { документ: 'https://example.org/9.pdf' },
      2: { документ: 'Протоколы ftp://example.org/p.pdf' },
      4: { документ: 'нет' },
      5: { документ: '—' },
    }),
    points: 9,
    shares: ['6/6', '4/6', '6/6'],
    conclusion: 1,
  },
  // Who writes that there was no coverage has none: only № 6 is left. Not С3, 9.
  'coverage that is denied': {
    text: all({
      1: { освещение: 'не освещалось' },
      2: { освещение: 'нет' },
      3: { освещение: 'не требуется' },
      4: { освещение: 'отсутствует' },
      5: { освещение: 'не было' },
    }),
    points: 9,
    shares: ['6/6', '6/6', '1/6'],
    conclusion: 1,
  },
  // Nor does a title again, or that there is no information, tell how it went: № 3 is left. Not С1, 9.
  'information that is denied': {
    text: all({
      1: { сведения: 'нет данных' },
      2: { сведения: 'информация отсутствует' },
      4: { сведения: 'Семинар для учителей математики' },
      5: { сведения: 'сведения не представлены' },
      6: { сведения: 'в работе' },
    }),
    points: 9,
    shares: ['1/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // The order of № 1 is older than the year of the roadmap; № 4 has a second document that is not. Not С2, 9.
  'documents from before the roadmap': {
    text: all({
      1: { документ: 'Приказ от 15.12.2021 № 9' },
      4: { документ: ['Справка от 23.03.2021 № 3', 'Протокол от 22.03.2022'] },
    }),
    points: 9,
    shares: ['6/6', '5/6', '6/6'],
    conclusion: 1,
  },
  // Facts are compared with plans, and give no points: 10.
  'facts in other units, in words, too low, and as a bare share': {
    text: all({
      2: { факт: '6 семинаров' },
      4: { факт: 'много учителей' },
      5: { факт: '2 консультации' },
      6: { факт: '0,5' },
    }),
    points: 10,
    shares: ['6/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // Spring tells of № 1, 4, 5, of three meetings and of the first stage; the rest is told now, and days add up. 10.
  'what was told in spring is not told again': {
    text: `подключить: весна.dk\n${all({
      1: 'none',
      4: 'none',
      5: 'none',
      2: { проведено: '04.04.2022, 04.05.2022, 03.06.2022' },
      3: { проведено: '18.05.2022' },
    })}`,
    others: {
      'весна.dk': [
        spring,
        on(1),
        on(2, { проведено: '04.01.2022, 03.02.2022, 03.03.2022', факт: '3 совещания' }),
        on(3, { проведено: '16.02.2022' }),
        on(4),
        on(5),
      ].join(''),
    },
    points: 10,
    shares: ['6/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // The later report on № 1 stands, and names no document: not С2, 9.
  'told again without its document': {
    text: `подключить: весна.dk\n${all({ 1: { документ: '' } })}`,
    others: { 'весна.dk': `${spring}${on(1)}` },
    points: 9,
    shares: ['6/6', '5/6', '6/6'],
    conclusion: 1,
  },
  // On 30 May the second stage of № 3 still has a day, and № 6 two: № 1–5 are due, № 3 by its first stage. 10.
  'on the last day but one of a stage': {
    text: all({ 2: fiveMeetings }, { top: head.replace('01.07.2022', '30.05.2022') }),
    points: 10,
    shares: ['5/5', '5/5', '5/5'],
    conclusion: 1,
  },
  // On 31 May the second stage is due; 1 June is to come. Without its day № 3 is not wholly told of: 9.
  'on the last day of a stage': {
    text: all({ 2: fiveMeetings, 3: { проведено: '16.02.2022' } }, { top: head.replace('01.07.2022', '31.05.2022') }),
    points: 9,
    shares: ['4/5', '5/5', '5/5'],
    conclusion: 1,
  },
  // Called off is not held, and the reason is the information: without a document and coverage, 10 − 2.
  'called off, and the report says why': {
    text: all({ 4: { ...bare, состояние: 'отменено', причина: 'В школе ремонт' } }),
    points: 8,
    shares: ['6/6', '5/6', '5/6'],
    conclusion: 1,
  },
  // On 1 October № 2 has nine times and № 5 two. The last word on № 2 names neither document nor coverage, and the last report
  // has no decision, whatever those before it had: 5 + С1 + Р1.
  'three reports in a row': {
    text: [
      'подключить: лето.dk\nподключить: карта.dk\nмониторинг III квартал 2022 года\n  дата: 01.10.2022\n',
      on(2, { проведено: '04.07.2022, 03.08.2022, 05.09.2022', факт: 'ещё 3 совещания', документ: '', освещение: '' }),
      on(5, { проведено: '15.09.2022', факт: 'ещё 2 консультации' }),
      'рекомендация Готовить итоги года\n',
    ].join(''),
    others: {
      'весна.dk': [
        spring,
        on(1),
        on(2, { проведено: '04.01.2022, 03.02.2022, 03.03.2022', факт: '3 совещания' }),
        on(3, { проведено: '16.02.2022' }),
        on(4),
        on(5),
      ].join(''),
      'лето.dk': `подключить: весна.dk\n${head}${on(2, { проведено: '04.04.2022, 04.05.2022, 03.06.2022', факт: 'ещё 3 совещания' })}${on(3, { проведено: '18.05.2022' })}${on(6)}\n${follows}`,
    },
    points: 7,
    shares: ['6/6', '5/6', '5/6'],
    conclusion: 2,
  },
  // What spring tells of № 9, which the renewed roadmap no longer has, is in nobody's way: 10.
  'an event that the renewed roadmap dropped': {
    text: `подключить: весна.dk\n${all({ 1: 'none' })}`,
    others: { 'весна.dk': `${spring}${on(1)}\nотчёт 9\n  проведено: 10.02.2022\n  сведения: Проведён обмен опытом\n` },
    points: 10,
    shares: ['6/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // A regional event in a municipal roadmap is reported as any other; a suppressed finding gives nothing: not С3, 9.
  'a regional event without coverage, which nobody is to look for': {
    text: `${all()}\nотчёт 9\n  проведено: 18.05.2022\n  сведения: Ездили две команды\n  документ: Сертификаты от 19.05.2022\n  не проверять: report-has-coverage закрытый семинар\n`,
    others: {
      'карта.dk': `${roadmap}
  мероприятие Участие в региональном семинаре для школьных команд
    уровень: региональный
    срок: май 2022
    показатель: Участвуют 2 команды
`,
    },
    points: 9,
    shares: ['7/7', '7/7', '6/7'],
    conclusion: 1,
  },
  // Recommendations and decisions that say that there are none are none: 10 − 2.
  'nothing follows, in words': {
    text: all({}, { end: 'рекомендация нет\nрешение Управленческие решения не принимались\n' }),
    points: 8,
    shares: ['6/6', '6/6', '6/6'],
    conclusion: 1,
  },
  // К5 alone: exam logistics are no event of К1, nobody is taught, no school, no project. Nothing is told: 1.
  'a weak roadmap, and nothing told': {
    text: head,
    others: {
      'карта.dk':
        'карта Дорожная карта\n  муниципалитет: Липовский район\n  период: 2022\n\nмероприятие 1. Организация пунктов проведения ЕГЭ\n  срок: март 2022\n  показатель: Открыты 2 пункта\n',
    },
    points: 1,
    shares: ['0/1', '0/1', '0/1'],
    conclusion: 3,
  },
};

/** The points are computed by hand as the comments say. */
export const furtherSituations: Readonly<Record<string, Situation>> = Object.fromEntries(
  Object.entries(reckoned).map(([name, situation]) => [
    name,
    { ...situation, others: { 'карта.dk': roadmap, ...situation.others } },
  ]),
);
