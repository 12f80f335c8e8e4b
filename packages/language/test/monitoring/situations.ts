import type { IsoDay } from '@dorkarta/core';

/**
 * All five requirements of content are met. On 1 July 2021 three events are due: № 1, № 2, and № 3, which recurs and has two
 * times by then; № 4 comes later, № 5 has no time.
 */
export const roadmap = `школа сош15 = МБОУ СОШ № 15
проект точка_роста = Точка роста
  уровень: федеральный

карта к2021 = Дорожная карта по сопровождению школ с низкими образовательными результатами
  муниципалитет: Первомайский муниципальный район
  период: 2021
  утверждено: распоряжение от 18.01.2021 № 51

мероприятие 1. Назначение кураторов школ с низкими образовательными результатами
  вид: организационное
  участники: сош15
  срок: март 2021
  показатель: Назначены 6 кураторов

мероприятие 2. Семинар для учителей математики
  вид: методическое, семинар
  площадка: сош15
  ресурсы: точка_роста
  срок: май 2021
  показатель: Обучены 20 учителей

мероприятие 3. Совещания кураторов школ
  вид: организационное
  срок: ежеквартально
  показатель: Проведено 4 совещания

мероприятие 4. Итоговая конференция педагогов
  вид: методическое, конференция
  срок: декабрь 2021
  показатель: Участвуют 60 педагогов

мероприятие 5. Консультации для учителей по их запросам
  вид: методическое, консультация
  срок: по отдельному графику
  показатель: Проведено 10 консультаций
`;

export const head = 'подключить: карта.dk\n\nмониторинг I полугодие 2021 года\n  дата: 01.07.2021\n';
const first = `
отчёт 1
  проведено: 15.03.2021
  сведения: Назначены 6 кураторов
  документ: Приказ от 15.03.2021 № 12
  освещение: Новость https://example.org/1
`;
export const second = `
отчёт 2
  проведено: 20.05.2021
  сведения: Обучены 22 учителя
  документ: Протокол от 20.05.2021 № 3
  освещение: Новость https://example.org/2
`;
export const third = `
отчёт 3
  проведено: 26.03.2021, 25.06.2021
  сведения: Рассмотрена работа кураторов
  документ: Протоколы № 1, 2
  освещение: Новость https://example.org/3
`;
const follows = `
рекомендация Продлить работу кураторов
решение Приказ от 05.07.2021 № 40 о закреплении кураторов
`;
export const complete = `${head}${first}${second}${third}${follows}`;

const notHeld = (rest: string): string => `\nотчёт 1\n  состояние: не проведено\n${rest}`;

/** A report, what it comes to by hand, and the files beside it. */
export interface Situation {
  readonly text: string;
  readonly points: number;
  readonly notAssessed?: number;
  /** Of how many events that are due how many have information, a document, coverage. */
  readonly shares?: readonly string[];
  readonly conclusion: 1 | 2 | 3 | null;
  readonly asOf?: IsoDay;
  readonly others?: Readonly<Record<string, string>>;
}

const spring = `подключить: карта.dk\n\nмониторинг I квартал 2021 года\n  дата: 01.04.2021\n`;

/** The points are computed by hand: 5 of content, one each for what all due events have, one each for what follows. */
export const situations: Readonly<Record<string, Situation>> = {
  'all that is due is reported with everything': {
    text: complete,
    points: 10,
    shares: ['3/3', '3/3', '3/3'],
    conclusion: 1,
  },
  'nothing is reported': { text: head, points: 5, shares: ['0/3', '0/3', '0/3'], conclusion: 2 },
  'coverage is missing once': {
    text: complete.replace('  освещение: Новость https://example.org/2\n', ''),
    points: 9,
    shares: ['3/3', '3/3', '2/3'],
    conclusion: 1,
  },
  'one event was not held, and its report says why': {
    text: complete.replace(first, notHeld('  причина: Школа закрыта на карантин\n')),
    points: 8,
    shares: ['3/3', '2/3', '2/3'],
    conclusion: 1,
  },
  'one event was not held, and nobody says why': {
    text: complete.replace(first, notHeld('')),
    points: 7,
    shares: ['2/3', '2/3', '2/3'],
    conclusion: 2,
  },
  'one event was moved to a time that is to come': {
    text: complete.replace(
      first,
      '\nотчёт 1\n  состояние: перенесено на сентябрь 2021\n  причина: Карантин\n  решение: Приказ № 38\n',
    ),
    points: 10,
    shares: ['2/2', '2/2', '2/2'],
    conclusion: 1,
  },
  'one event was moved to a time that has come as well': {
    text: complete.replace(first, '\nотчёт 1\n  состояние: перенесено на май 2021\n  сведения: Карантин в школе\n'),
    points: 7,
    shares: ['2/3', '2/3', '2/3'],
    conclusion: 2,
  },
  'what recurs has one date of two': {
    text: complete.replace('26.03.2021, 25.06.2021', '26.03.2021'),
    points: 9,
    shares: ['2/3', '3/3', '3/3'],
    conclusion: 1,
  },
  'words that say nothing do not count': {
    text: complete.replace('Назначены 6 кураторов', '…').replace('Протокол от 20.05.2021 № 3', 'уточняется'),
    points: 8,
    shares: ['2/3', '2/3', '3/3'],
    conclusion: 1,
  },
  'a document from before the roadmap confirms nothing': {
    text: complete.replace('Приказ от 15.03.2021', 'Приказ от 15.03.2019'),
    points: 9,
    shares: ['3/3', '2/3', '3/3'],
    conclusion: 1,
  },
  'nothing is due yet': {
    text: complete.replace('01.07.2021', '01.02.2021'),
    points: 7,
    notAssessed: 3,
    conclusion: null,
  },
  'the report has no date': {
    text: complete.replace('  дата: 01.07.2021\n', ''),
    points: 7,
    notAssessed: 3,
    conclusion: null,
  },
  'nothing follows from the report': {
    text: complete.replace(follows, ''),
    points: 8,
    shares: ['3/3', '3/3', '3/3'],
    conclusion: 1,
  },
  'as of an earlier day less is due': {
    text: complete,
    asOf: '2021-04-01',
    points: 10,
    shares: ['2/2', '2/2', '2/2'],
    conclusion: 1,
  },
  'as of the end of the year more is due': {
    text: complete,
    asOf: '2021-12-31',
    points: 7,
    shares: ['2/4', '3/4', '3/4'],
    conclusion: 2,
  },
  'an earlier report counts where the later says nothing of its event, and dates add up': {
    text: `подключить: весна.dk\n${head}${second}${third.replace('26.03.2021, ', '')}${follows}`,
    others: { 'весна.dk': `${spring}${first}${third.replace(', 25.06.2021', '')}` },
    points: 10,
    shares: ['3/3', '3/3', '3/3'],
    conclusion: 1,
  },
  'a later report stands in place of an earlier one': {
    text: `подключить: весна.dk\n${head}${notHeld('')}${second}${third}${follows}`,
    others: { 'весна.dk': `${spring}${first}` },
    points: 7,
    shares: ['2/3', '2/3', '2/3'],
    conclusion: 2,
  },
  'the same event written twice counts once': {
    text: complete,
    others: {
      'карта.dk': `${roadmap}
мероприятие 6. Назначение кураторов школ с низкими образовательными результатами
  срок: март 2021
  показатель: Назначены 6 кураторов
`,
    },
    points: 10,
    shares: ['3/3', '3/3', '3/3'],
    conclusion: 1,
  },
};
