/** One typical mistake in a good roadmap (`base.dk`), and the finding that it gets. */
export interface Mistake {
  readonly name: string;
  /** Rows that are replaced: from which one, how many, and by which. */
  readonly edits: readonly (readonly [row: number, count: number, rows: readonly string[]])[];
  /** Line, column and rule of every finding. */
  readonly found: readonly string[];
}

export const mistakes: readonly Mistake[] = [
  {
    name: '01-typo-keyword',
    edits: [[43, 1, ['    мероприятия Создание муниципальной рабочей группы по сопровождению школ']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: '01b-typo-keyword2',
    edits: [[43, 1, ['    меропритие Создание муниципальной рабочей группы по сопровождению школ']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: '03-typo-name',
    edits: [[40, 1, ['      исполнители: управление, кординатор']]],
    found: ['40:32 name-is-known'],
  },
  { name: '04-missing-colon', edits: [[45, 1, ['      срок до 15.09.2026']]], found: ['45:7 line-is-understood'] },
  {
    name: '04b-missing-colon-indicator',
    edits: [[47, 1, ['      показатель Утверждён состав группы из 9 человек']]],
    found: ['47:7 line-is-understood'],
  },
  {
    name: '06-reversed',
    edits: [[57, 1, ['      срок: октябрь 2026 – сентябрь 2026']]],
    found: ['57:13 deadline-runs-forward'],
  },
  { name: '07-month-typo', edits: [[96, 1, ['    срок: нояьбрь 2026']]], found: ['96:11 deadline-is-spelled'] },
  {
    name: '08-year-typo-outside',
    edits: [[96, 1, ['    срок: ноябрь 2062']]],
    found: ['96:11 deadline-is-within-period'],
  },
  {
    name: '09-word-table-row',
    edits: [[43, 0, ['1.2\tСоздание рабочей группы\tсентябрь 2026\tУправление образования\tПриказ']]],
    found: ['43:1 line-is-understood'],
  },
  {
    name: '10-bullets',
    edits: [[47, 1, ['      показатель:', '• Утверждён состав группы из 9 человек', '• Утверждён план работы группы']]],
    found: ['48:1 line-is-understood'],
  },
  {
    name: '10b-bullets-in-value',
    edits: [[47, 1, ['      показатель: • Утверждён состав группы из 9 человек']]],
    found: ['47:19 list-is-meant'],
  },
  {
    name: '12-smart-quotes',
    edits: [[94, 1, ['  мероприятие Семинар “Формирующее оценивание на уроке”']]],
    found: ['94:15 quotes-are-typographic'],
  },
  {
    name: '12b-straight-quotes',
    edits: [[94, 1, ['  мероприятие Семинар "Формирующее оценивание на уроке"']]],
    found: ['94:15 quotes-are-typographic'],
  },
  {
    name: '13-english-layout',
    edits: [[43, 1, ['    vthjghbznbt Создание муниципальной рабочей группы по сопровождению школ']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: '14-duplicate-event',
    edits: [[43, 1, ['    мероприятие Закрепление муниципальных кураторов за школами']]],
    found: ['43:17 event-is-unique'],
  },
  {
    name: '14b-near-duplicate',
    edits: [[43, 1, ['    мероприятие Закрепление за школами муниципальных кураторов']]],
    found: ['43:17 event-is-unique'],
  },
  {
    name: '15-deadline-outside',
    edits: [[166, 1, ['      срок: октябрь 2027']]],
    found: ['166:13 deadline-is-within-period'],
  },
  { name: '16b-project-with-space', edits: [[105, 1, ['    ресурсы: точка роста']]], found: [] },
  {
    name: '17-empty-section',
    edits: [[209, 0, ['раздел 5. Информационное сопровождение', '']]],
    found: ['209:11 section-has-events'],
  },
  { name: '18-empty-indicator', edits: [[47, 1, ['      показатель:']]], found: ['47:7 value-fits-field'] },
  {
    name: '19-no-deadline-performer',
    edits: [[45, 2, []]],
    found: ['43:17 event-has-deadline', '43:17 event-has-performer'],
  },
  {
    name: '20-line-wrap',
    edits: [[60, 1, ['      показатель: Согласованы концептуальные', '        документы 3 школ']]],
    found: ['61:9 line-is-understood'],
  },
  {
    name: '21-latin-c-in-name',
    edits: [[40, 1, ['      исполнители: управление, кooрдинатор']]],
    found: ['40:32 word-is-in-one-alphabet'],
  },
  { name: '22b-quarter-typo', edits: [[65, 1, ['      срок: V квартал 2026 г.']]], found: ['65:13 deadline-exists'] },
  { name: '22c-roman-cyrillic', edits: [[117, 1, ['    срок: 1-й квартал 2027 г.']]], found: [] },
  {
    name: '23-two-fields-in-line',
    edits: [[45, 2, ['      срок: до 15.09.2026, исполнители: управление']]],
    found: ['45:28 line-is-understood'],
  },
  {
    name: '25-stage-and-deadline',
    edits: [[73, 0, ['      срок: октябрь 2026']]],
    found: ['73:13 stage-is-within-event'],
  },
  { name: '26-period-year-only', edits: [[7, 1, ['  период: 2026-2027']]], found: [] },
  { name: '26b-period-year-only', edits: [[7, 1, ['  период: 2026']]], found: ['7:11 title-names-period'] },
  { name: '27-hashtag-comment', edits: [[83, 0, ['# раздел о педагогах']]], found: ['83:1 line-is-understood'] },
  { name: '28-unclosed-triple', edits: [[13, 1, ['']]], found: ['8:16 line-is-understood'] },
  {
    name: '29-caps',
    edits: [[43, 1, ['    МЕРОПРИЯТИЕ: Создание муниципальной рабочей группы по сопровождению школ']]],
    found: ['43:16 colon-is-needed'],
  },
  {
    name: '31-wrong-within',
    edits: [[59, 1, ['      в рамках: область2026.собеседование']]],
    found: ['59:17 name-is-known'],
  },
  {
    name: '31b-within-text',
    edits: [[59, 1, ['      в рамках: областной дорожной карты']]],
    found: ['59:17 name-is-known'],
  },
  {
    name: '32-section-number-dup',
    edits: [[148, 1, ['раздел 2. Работа с обучающимися и родителями']]],
    found: ['148:8 number-is-unique'],
  },
  { name: '34-nbsp-tabs', edits: [[45, 1, ['\t\tсрок:\u00A0до 15.09.2026']]], found: [] },
  { name: '35-task-typo', edits: [[84, 1, ['  задачи: кадр']]], found: ['84:11 name-is-known'] },
  {
    name: '36-task-text',
    edits: [[84, 1, ['  задачи: Преодолеть предметные и методические дефициты педагогов']]],
    found: [],
  },
  { name: '38-column-dup', edits: [[27, 0, ['  столбец: срок Когда']]], found: ['27:12 field-stands-once'] },
  { name: '39-column-typo', edits: [[26, 1, ['  столбец: сроки Срок исполнения']]], found: ['26:12 value-fits-field'] },
  { name: '40-template-typo', edits: [[24, 0, ['  шаблон: типовый']]], found: ['24:11 value-fits-field'] },
  { name: '42-plan-typo', edits: [[93, 1, ['      плн: не менее 90 %']]], found: ['93:7 line-is-understood'] },
  {
    name: '43-indicator-vague',
    edits: [[47, 1, ['      показатель: Повышение качества образования']]],
    found: ['47:19 indicator-is-measurable'],
  },
  {
    name: '44-indicator-repeats',
    edits: [[47, 1, ['      показатель: Создание муниципальной рабочей группы по сопровождению школ']]],
    found: ['47:19 indicator-adds-to-title'],
  },
  { name: '46-deadline-month-lat', edits: [[45, 1, ['      срок: до 15.09.26']]], found: [] },
  { name: '47-deadline-slashes', edits: [[45, 1, ['      срок: 15/09/2026']]], found: [] },
  {
    name: '48-group-unknown-school',
    edits: [[3, 0, ['', 'группа риск = Школы риска', '  школы: сош1, сош33']]],
    found: ['5:16 name-is-known'],
  },
  {
    name: '51-latin-in-decl',
    edits: [
      [3, 0, ['', 'школа cош5 = МБОУ СОШ № 5']],
      [104, 1, ['    площадка: сош5']],
    ],
    found: ['4:7 name-is-in-one-alphabet'],
  },
  {
    name: '52-word-copy-nbsp-number',
    edits: [[99, 1, ['    показатель: Участвовали не\u00A0менее 25\u00A0педагогов\v']]],
    found: ['99:50 text-is-printable'],
  },
  {
    name: '53-tab-separated-event',
    edits: [[43, 1, ['    мероприятие\tСоздание муниципальной рабочей группы\tдо 15.09.2026\tУправление образования']]],
    found: ['43:5 line-is-understood'],
  },
  {
    name: '55-two-events-one-line',
    edits: [[47, 1, ['      показатель: Утверждён состав группы из 9 человек мероприятие Ещё одно']]],
    found: ['47:56 line-is-understood'],
  },
  {
    name: '56-stage-no-event',
    edits: [[84, 0, ['  этап Первый', '    срок: октябрь 2026']]],
    found: ['84:3 line-is-understood'],
  },
  { name: '57-field-before-any', edits: [[1, 0, ['срок: март 2026']]], found: ['1:1 line-is-understood'] },
  { name: '59-unknown-kind', edits: [[95, 1, ['    вид: методичское, семинар']]], found: ['95:10 value-fits-field'] },
  { name: '60-level', edits: [[47, 0, ['      уровень: районный']]], found: ['47:16 value-fits-field'] },
  {
    name: '61-deadline-text',
    edits: [[45, 1, ['      срок: в сентябре, после получения результатов ВПР']]],
    found: ['45:13 deadline-has-year'],
  },
  {
    name: '63-deadline-august',
    edits: [[45, 1, ['      срок: август-сентябрь 2026 г.']]],
    found: ['45:13 deadline-is-within-period'],
  },
  { name: '64-deadline-weekly', edits: [[45, 1, ['      срок: каждый вторник месяца']]], found: [] },
  {
    name: '65-deadline-by-plan',
    edits: [[45, 1, ['      срок: согласно плану ИРО']]],
    found: ['45:13 deadline-is-concrete'],
  },
  {
    name: '67-deadline-multi',
    edits: [[45, 1, ['      срок: 20.09.2026 г.; 15.11.2026 г.; 20.01.2027 г.']]],
    found: [],
  },
  {
    name: '68-deadline-Q-list',
    edits: [[45, 1, ['      срок: 1, 3 квартал']]],
    found: ['45:13 deadline-has-year'],
  },
  { name: '69-indicator-yesno', edits: [[47, 1, ['      показатель: да']]], found: ['47:19 indicator-is-measurable'] },
  { name: '71-task-number', edits: [[84, 1, ['  задачи: 2']]], found: ['84:11 name-is-known'] },
  {
    name: '72-approve-free',
    edits: [[19, 1, ['  утверждено: Приложение № 1 к приказу управления образования от 28.08.2026 № 215']]],
    found: ['19:15 approval-has-one-form'],
  },
  {
    name: '73-approve-parens',
    edits: [
      [19, 1, ['  утверждено: приказ управления образования от 28.08.2026 № 215 (в ред. приказа от 15.01.2027 № 12)']],
    ],
    found: [],
  },
  {
    name: '75-approve-words',
    edits: [[19, 1, ['  утверждено: приказ управления образования от «28» августа 2026 года №215-ОД']]],
    found: [],
  },
  { name: '80a', edits: [[104, 1, ['    площадка: сош2']]], found: ['104:15 name-is-known'] },
  { name: '80b', edits: [[104, 1, ['    площадка: сош_1']]], found: ['104:15 name-is-known'] },
  { name: '80d', edits: [[98, 1, ['    площадка: гимназия2']]], found: ['98:15 name-is-known'] },
  {
    name: '81a',
    edits: [[105, 1, ['    ресурсы: точка_роса']]],
    found: ['105:14 name-is-known'],
  },
  { name: '81b', edits: [[105, 1, ['    ресурсы: точка_рoста']]], found: ['105:20 word-is-in-one-alphabet'] },
  { name: '82a', edits: [[142, 1, ['    исполнители: cош3']]], found: ['142:18 word-is-in-one-alphabet'] },
  { name: '82b', edits: [[118, 1, ['    исполнители: рмо, нaставники']]], found: ['118:23 word-is-in-one-alphabet'] },
  { name: '82c', edits: [[118, 1, ['    исполнители: pмо, наставники']]], found: ['118:18 word-is-in-one-alphabet'] },
  { name: '83a', edits: [[131, 1, ['    участники: всe школы']]], found: ['131:16 word-is-in-one-alphabet'] },
  {
    name: '90-old-approval',
    edits: [[19, 1, ['  утверждено: приказ управления образования от 28.08.2024 № 215']]],
    found: ['19:15 approval-is-timely'],
  },
  {
    name: '91-latin-in-title',
    edits: [[94, 1, ['  мероприятие Cеминар «Формирующее оценивание на уроке»']]],
    found: ['94:15 word-is-in-one-alphabet'],
  },
  {
    name: '93-spaces',
    edits: [[190, 1, ['    показатель: Подготовлена  аналитическая справка .']]],
    found: ['190:29 spaces-are-single'],
  },
  {
    name: '94-lowercase-dot',
    edits: [[186, 1, ['  мероприятие анализ результатов ВПР.']]],
    found: ['186:15 title-is-capitalised'],
  },
  {
    name: '95-dup-performer',
    edits: [[66, 1, ['      исполнители: иимц, иимц, "Эксперты, назначенные управлением образования"']]],
    found: ['66:26 list-names-once'],
  },
  { name: '97-190pct', edits: [[93, 1, ['      план: не менее 190 %']]], found: ['92:17 share-is-within-whole'] },
  { name: '98-100pct', edits: [[47, 1, ['      показатель: 100%']]], found: ['47:19 indicator-is-measurable'] },
  {
    name: '99-inconsistent',
    edits: [[5, 1, ['  муниципалитет: Верхнелужский район']]],
    found: ['5:18 title-names-municipality'],
  },
  { name: '99c', edits: [[51, 1, ['      срок: 1 раз в полугодие (декабрь, май)']]], found: [] },
  {
    name: '99d',
    edits: [[177, 1, ['Раздел IV. Мониторинг и управленческие решения']]],
    found: ['177:8 numbers-are-alike'],
  },
  { name: '99e', edits: [[177, 1, ['РАЗДЕЛ 4 МОНИТОРИНГ']]], found: ['177:8 number-is-clear'] },
  { name: 'a1-template-and-columns', edits: [[24, 0, ['  шаблон: типовой']]], found: [] },
  { name: 'a2-kind', edits: [[95, 1, ['    вид: экскурсия']]], found: ['95:10 value-fits-field'] },
  { name: 'a3-col-header-only', edits: [[24, 1, ['  столбец: № п/п']]], found: ['24:12 value-fits-field'] },
  { name: 'a5-no-deadline-col', edits: [[26, 1, []]], found: [] },
];
