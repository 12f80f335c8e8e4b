import type { Mistake } from './mistakes.ts';

/** Mistakes of whoever writes as he is used to in Word: how fields are called, titles without their word, lists and joined names. */
export const officialMistakes: readonly Mistake[] = [
  { name: 'asks-when', edits: [[45, 1, ['      когда: до 15.09.2026']]], found: ['45:7 line-is-understood'] },
  { name: 'asks-who', edits: [[46, 1, ['      кто: управление']]], found: ['46:7 line-is-understood'] },
  { name: 'asks-where', edits: [[98, 1, ['    где: гимназия']]], found: ['98:5 line-is-understood'] },
  { name: 'asks-for-whom', edits: [[34, 1, ['  для кого: шнор']]], found: ['34:3 line-is-understood'] },
  {
    name: 'confirmed-by',
    edits: [[48, 1, ['      чем подтверждается: Приказ управления']]],
    found: ['48:7 line-is-understood'],
  },
  {
    name: 'responsible-for',
    edits: [[46, 1, ['      ответственный за исполнение: управление']]],
    found: ['46:7 line-is-understood'],
  },
  { name: 'project-singular', edits: [[105, 1, ['    проект: точка_роста']]], found: ['105:5 line-is-understood'] },
  { name: 'projects-plural', edits: [[105, 1, ['    проекты: точка_роста']]], found: ['105:5 line-is-understood'] },
  {
    name: 'title-as-field',
    edits: [[43, 1, ['    наименование: Создание муниципальной рабочей группы']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: 'title-as-field-of-event',
    edits: [[43, 1, ['    Название мероприятия: Создание муниципальной рабочей группы']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: 'title-begins-with-plan',
    edits: [[4, 1, ['План мероприятий по оказанию адресной методической помощи школам']]],
    found: ['4:1 line-is-understood'],
  },
  {
    name: 'event-begins-with-plan',
    edits: [[43, 1, ['    План мероприятий рабочей группы']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: 'event-begins-with-monitoring',
    edits: [[181, 1, ['  Мониторинг текущей успеваемости']]],
    found: ['181:3 line-is-understood'],
  },
  {
    name: 'event-begins-with-decision',
    edits: [[196, 1, ['  Решение вопросов кадрового обеспечения']]],
    found: ['196:3 line-is-understood'],
  },
  {
    name: 'event-begins-with-report',
    edits: [[196, 1, ['  Отчёт о реализации дорожной карты']]],
    found: ['196:3 line-is-understood'],
  },
  {
    name: 'event-begins-with-school',
    edits: [[133, 1, ['  Школа молодого педагога']]],
    found: ['133:3 line-is-understood'],
  },
  {
    name: 'first-event-of-section',
    edits: [[181, 1, ['  Анализ текущей успеваемости']]],
    found: ['181:3 line-is-understood'],
  },
  {
    name: 'number-before-section',
    edits: [[32, 1, ['1 раздел. Организационно-управленческое сопровождение']]],
    found: ['32:1 line-is-understood'],
  },
  {
    name: 'ordinal-before-stage',
    edits: [[74, 1, ['      2-й этап: Первый выезд']]],
    found: ['74:7 line-is-understood'],
  },
  {
    name: 'section-is-lost',
    edits: [[32, 1, ['Организационно-управленческое сопровождение']]],
    found: ['32:1 line-is-understood'],
  },
  { name: 'two-roadmaps', edits: [[5, 0, ['карта Дорожная карта округа']]], found: ['5:1 line-is-understood'] },
  {
    name: 'imports-in-one-line',
    edits: [[1, 2, ['подключить: справочник.dk, область.dk']]],
    found: ['1:13 import-exists'],
  },
  {
    name: 'columns-in-one-line',
    edits: [[24, 3, ['  столбец: номер, мероприятие, срок']]],
    found: ['24:12 value-fits-field'],
  },
  {
    name: 'performers-without-comma',
    edits: [[46, 1, ['      исполнители: управление координатор']]],
    found: ['46:20 name-is-known'],
  },
  {
    name: 'performer-with-remark',
    edits: [[46, 1, ['      исполнители: координатор (Н. В. Соколова)']]],
    found: ['46:20 name-is-known'],
  },
  {
    name: 'schools-and',
    edits: [[34, 1, ['  участники: берёзовка, каменка и ольхово']]],
    found: ['34:25 name-is-known'],
  },
  { name: 'tasks-by-numbers', edits: [[84, 1, ['  задачи: 1 и 2']]], found: ['84:11 name-is-known'] },
  {
    name: 'task-list-from-word',
    edits: [
      [15, 4, ['  задачи:', '  1. Выстроить управление качеством', '  2. Снизить долю обучающихся с рисками']],
      [33, 1, []],
      [84, 1, []],
      [149, 1, []],
      [178, 1, []],
    ],
    found: ['4:19 roadmap-meets-content-5', '16:3 line-is-understood', '16:6 task-is-served', '17:6 task-is-served'],
  },
  {
    name: 'indicators-counted',
    edits: [[47, 1, ['      показатель: 1) Утверждён состав группы из 9 человек; 2) Проведено 4 заседания']]],
    found: ['47:19 list-is-meant'],
  },
  {
    name: 'goals-counted',
    edits: [[14, 1, ['  цели: 1) Повысить результаты трёх школ; 2) Снизить риски']]],
    found: ['14:9 list-is-meant'],
  },
  {
    name: 'title-of-section-small',
    edits: [[83, 1, ['раздел 2. методическая помощь педагогам']]],
    found: ['83:8 number-is-clear'],
  },
  {
    name: 'title-with-semicolon',
    edits: [[43, 1, ['    мероприятие Создание муниципальной рабочей группы;']]],
    found: ['43:17 title-is-capitalised'],
  },
  {
    name: 'criteria-without-version',
    edits: [[22, 1, ['  критерии: Рекомендации 2022']]],
    found: ['22:13 value-fits-field'],
  },
  {
    name: 'deadline-at-beginning',
    edits: [[45, 1, ['      срок: в начале учебного года']]],
    found: ['45:13 deadline-has-year'],
  },
  {
    name: 'date-of-approval',
    edits: [
      [19, 1, ['  утверждаю: Начальник управления образования', '    подпись: И. О. Фамилия', '    дата: 28.13.2026']],
    ],
    found: ['21:11 value-fits-field'],
  },
  {
    name: 'deadline-in-stage-title',
    edits: [[73, 2, ['      этап Первый выезд: стартовая диагностика, срок: октябрь 2026']]],
    found: ['73:49 line-is-understood'],
  },
  { name: 'name-in-genitive', edits: [[46, 1, ['      исполнители: управления']]], found: ['46:20 name-is-known'] },
  { name: 'deadline-blank', edits: [[45, 1, ['      срок: ___________']]], found: ['45:13 event-has-deadline'] },
  {
    name: 'performer-to-be-named',
    edits: [[46, 1, ['      исполнители: уточняется']]],
    found: ['46:20 event-has-performer'],
  },
  {
    name: 'event-number-colon',
    edits: [[43, 1, ['    Мероприятие 1: Создание муниципальной рабочей группы']]],
    found: ['43:17 number-is-clear'],
  },
  { name: 'roadmap-for-event', edits: [[59, 1, ['      в рамках: область2026']]], found: ['59:17 name-is-known'] },
  { name: 'performers-shortened', edits: [[46, 1, ['      отв.: управление']]], found: ['46:7 line-is-understood'] },
  {
    name: 'names-below-field',
    edits: [[46, 1, ['      исполнители:', '        управление', '        координатор']]],
    found: ['47:9 line-is-understood'],
  },
  {
    name: 'indicator-below-field',
    edits: [[47, 1, ['      показатель:', '        Утверждён состав группы из 9 человек']]],
    found: ['48:9 line-is-understood'],
  },
  { name: 'name-in-quotes', edits: [[46, 1, ['      исполнители: «управление»']]], found: ['46:20 name-is-known'] },
  { name: 'period-of-realisation', edits: [[7, 1, ['  период реализации: 2026/2027 учебный год']]], found: [] },
  {
    name: 'municipal-formation',
    edits: [[5, 1, ['  муниципальное образование: Верхнелужский муниципальный округ']]],
    found: [],
  },
  {
    name: 'agreed-without-colon',
    edits: [[20, 0, ['  согласовано Директор института']]],
    found: ['20:3 line-is-understood'],
  },
  {
    name: 'annex-without-colon',
    edits: [[20, 0, ['  Приложение 1 к приказу управления образования от 28.08.2026 № 215']]],
    found: ['20:3 line-is-understood'],
  },
  { name: 'approval-alone', edits: [[19, 1, ['  УТВЕРЖДАЮ']]], found: ['19:3 line-is-understood'] },
  { name: 'footnote', edits: [[208, 0, ['* – по согласованию']]], found: ['208:1 line-is-understood'] },
  { name: 'autumn-holidays', edits: [[65, 1, ['      срок: осенние каникулы']]], found: ['65:13 deadline-has-year'] },
  {
    name: 'equals-in-title',
    edits: [[43, 1, ['    мероприятие Создание = муниципальной рабочей группы']]],
    found: ['43:17 name-is-used'],
  },
  {
    name: 'deadline-below-field',
    edits: [[45, 1, ['      срок:', '        до 15.09.2026']]],
    found: ['46:9 line-is-understood'],
  },
  {
    name: 'municipality-below-field',
    edits: [[5, 1, ['  муниципалитет:', '    Верхнелужский муниципальный округ']]],
    found: ['6:5 line-is-understood'],
  },
  {
    name: 'venue-below-field',
    edits: [[45, 0, ['      площадка:', '        актовый зал управления']]],
    found: ['46:9 line-is-understood'],
  },
  {
    name: 'two-lines-below-deadline',
    edits: [[45, 1, ['      срок:', '        до 15.09.2026', '        и ещё что-то']]],
    found: ['46:9 line-is-understood', '47:9 line-is-understood'],
  },
  { name: 'plan-without-indicator', edits: [[47, 1, ['      план: 3']]], found: ['47:7 line-is-understood'] },
  {
    name: 'row-with-bars',
    edits: [[49, 0, ['    3. | Конкурс методических разработок | март 2027 | ИМЦ | проведён 1 конкурс']]],
    found: ['49:5 line-is-understood'],
  },
  {
    name: 'row-of-markdown',
    edits: [[49, 0, ['    | 3 | Конкурс методических разработок | март 2027 | ИМЦ | проведён 1 конкурс |']]],
    found: ['49:5 line-is-understood'],
  },
];
