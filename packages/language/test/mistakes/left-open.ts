import type { Mistake } from './mistakes.ts';

const budget: Mistake['edits'][number] = [31, 0, ['  столбец: бюджет Бюджет']];
const helper: Mistake['edits'][number] = [2, 0, ['исполнитель помощник = Помощник координатора']];

/** Lines that are said twice, break off, lack their colon or refer to others: one message each. */
export const leftOpen: readonly Mistake[] = [
  {
    name: 'indicator-twice',
    edits: [[48, 0, ['      показатель: Утверждён состав группы из 9 человек']]],
    found: ['48:7 line-stands-once'],
  },
  { name: 'goal-twice', edits: [[33, 0, ['  цель: Одна', '  цель: Одна']]], found: ['34:3 line-stands-once'] },
  {
    name: 'own-field-twice',
    edits: [budget, [48, 0, ['      бюджет: 100', '      бюджет: 100']]],
    found: ['50:7 line-stands-once'],
  },
  { name: 'own-fields-of-two-lines', edits: [budget, [48, 0, ['      бюджет: 100', '      бюджет: 200']]], found: [] },
  {
    name: 'signed-twice',
    edits: [[23, 0, ['  подписано: Начальник', '  подписано: Начальник']]],
    found: ['24:3 line-stands-once'],
  },
  {
    name: 'abbreviation-twice',
    edits: [[23, 0, ['  сокращения: ВПР – проверочные работы', '  сокращения: ВПР – проверочные работы']]],
    found: ['24:15 line-stands-once'],
  },
  {
    name: 'schools-of-one-title',
    edits: [
      [2, 0, ['школа а1 = МБОУ СОШ № 7', 'школа а2 = МБОУ СОШ № 7']],
      [34, 1, ['  участники: шнор, а1, а2']],
    ],
    found: ['3:12 line-stands-once'],
  },
  {
    name: 'stage-twice',
    edits: [
      [
        76,
        0,
        [
          '      этап Первый выезд: стартовая диагностика',
          '        срок: октябрь 2026',
          '        показатель: Составлены 3 рисковых профиля',
        ],
      ],
    ],
    found: ['76:7 line-stands-once'],
  },
  {
    name: 'risk-twice',
    edits: [[48, 0, ['      риск: Низкая мотивация', '      риск: Низкая мотивация']]],
    found: ['49:13 list-names-once'],
  },
  {
    name: 'document-of-lost-event',
    edits: [[43, 1, ['    меропр. Создание муниципальной рабочей группы']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: 'comma-at-end',
    edits: [[47, 1, ['      показатель: Охвачены учителей,']]],
    found: ['47:28 line-is-finished'],
  },
  {
    name: 'comma-before-next-row',
    edits: [[47, 1, ['      показатель: Утверждён состав группы,', '      обучены 9 человек']]],
    found: ['48:7 line-is-understood'],
  },
  {
    name: 'act-without-number',
    edits: [[48, 1, ['      документ: Приказ управления образования от 01.09.2026 №']]],
    found: ['48:50 line-is-finished'],
  },
  { name: 'ends-in-preposition', edits: [[48, 1, ['      документ: Приказ от']]], found: ['48:24 line-is-finished'] },
  { name: 'letter-of-class', edits: [[48, 1, ['      документ: Журнал 9 а']]], found: [] },
  { name: 'abbreviation-alone', edits: [[23, 0, ['  сокращения: ВПР']]], found: ['23:15 line-is-finished'] },
  {
    name: 'abbreviation-among-others',
    edits: [[23, 0, ['  сокращения: ОО – образовательная организация; ВПР –']]],
    found: ['23:49 line-is-finished'],
  },
  { name: 'stage-untitled', edits: [[76, 1, ['      этап']]], found: ['76:7 line-is-finished'] },
  {
    name: 'address-with-space',
    edits: [[48, 1, ['      документ: Приказ https: //example.org/a']]],
    found: ['48:24 line-is-finished'],
  },
  {
    name: 'address-slip',
    edits: [[48, 1, ['      документ: Приказ htps://example.org/a']]],
    found: ['48:17 address-is-valid'],
  },
  {
    name: 'address-without-colon',
    edits: [[48, 1, ['      документ: http//example.org/a']]],
    found: ['48:17 address-is-valid'],
  },
  {
    name: 'name-in-signed',
    edits: [[23, 0, ['  подписано: Муниципальный координатор И. О. Фамилия']]],
    found: ['23:40 signature-has-own-line'],
  },
  { name: 'handle-in-signed', edits: [[23, 0, ['  подписано: координатор']]], found: ['23:14 name-is-known'] },
  {
    name: 'name-of-approver',
    edits: [[19, 1, ['  утверждаю: Начальник Н. В. Соколова', '    дата: 28.08.2026']]],
    found: ['19:24 signature-has-own-line'],
  },
  {
    name: 'number-of-subsection-twice',
    edits: [[62, 1, ['  подраздел 1.1. Антирисковые программы']]],
    found: ['62:13 number-is-unique'],
  },
  {
    name: 'deadline-behind-indicator',
    edits: [[47, 1, ['      показатель: Утверждён состав группы из 9 человек; срок: май']]],
    found: ['47:57 line-is-understood'],
  },
  {
    name: 'performer-in-genitive',
    edits: [helper, [46, 1, ['      исполнители: помощника']]],
    found: ['47:20 name-is-known'],
  },
  { name: 'numbering-of-columns', edits: [[23, 0, ['  нумерация граф: да']]], found: [] },
  { name: 'numbering-without-colon', edits: [[23, 0, ['  нумерация граф да']]], found: ['23:3 line-is-understood'] },
  { name: 'school-list-without-colon', edits: [[23, 0, ['  перечень школ да']]], found: ['23:3 line-is-understood'] },
  {
    name: 'own-field-without-colon',
    edits: [budget, [48, 0, ['      бюджет 100 тыс. руб.']]],
    found: ['49:7 line-is-understood'],
  },
  {
    name: 'own-field-with-dash',
    edits: [budget, [48, 0, ['      бюджет – 100 руб.']]],
    found: ['49:7 line-is-understood'],
  },
  {
    name: 'column-without-name',
    edits: [
      [31, 0, ['  столбец: объём финансирования, руб.']],
      [48, 0, ['      объём финансирования: 100']],
    ],
    found: ['49:7 line-is-understood'],
  },
  {
    name: 'column-with-sign',
    edits: [
      [31, 0, ['  столбец: бюджет – Объём финансирования']],
      [48, 0, ['      бюджет: 100']],
    ],
    found: ['31:12 value-fits-field'],
  },
  {
    name: 'column-in-quotes',
    edits: [
      [31, 0, ['  столбец: «Объём финансирования»']],
      [48, 0, ['      объём: 100']],
    ],
    found: ['31:12 value-fits-field'],
  },
  { name: 'same-document', edits: [[48, 1, ['      документ: -//-']]], found: ['48:17 event-stands-alone'] },
  { name: 'same-performer', edits: [[46, 1, ['      исполнители: -"-']]], found: ['46:20 event-stands-alone'] },
  { name: 'same-deadline', edits: [[45, 1, ['      срок: -"-']]], found: ['45:13 deadline-is-concrete'] },
  { name: 'same-indicator', edits: [[47, 1, ['      показатель: -"-']]], found: ['47:19 indicator-is-measurable'] },
  {
    name: 'column-by-other-word',
    edits: [
      [31, 0, ['  графа: бюджет Бюджет']],
      [48, 0, ['      бюджет: 100']],
    ],
    found: [],
  },
  {
    name: 'who-wrote-it-shortened',
    edits: [[23, 0, ['  исп.: И. О. Фамилия']]],
    found: ['23:3 line-is-understood'],
  },
  {
    name: 'columns-in-one-line-of-own',
    edits: [[31, 0, ['  столбцы: бюджет, источник']]],
    found: ['31:12 value-fits-field'],
  },
];
