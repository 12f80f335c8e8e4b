import { type Chance, chanceOf } from './random.ts';

const municipalities = ['Верхнелужский муниципальный округ', 'Эртильский муниципальный район', 'город Муром'];
const regions = ['Воронежская область', 'Алтайский край', 'Республика Карелия'];
const titles = [
  'Дорожная карта по оказанию адресной методической помощи школам',
  'План мероприятий («дорожная карта») по повышению качества образования',
  'Муниципальная дорожная карта поддержки школ с низкими результатами на 2022 год',
];
const sentences = [
  'По итогам 2021 года помощь нужна семи школам.',
  'Карта разработана на основании результатов диагностики.',
  'Школы с низкими результатами получают помощь вне очереди.',
];
const goals = [
  'Повысить образовательные результаты обучающихся',
  'Дать каждому учителю поддержку',
  'Снизить долю неуспевающих',
];
const tasks = [
  'Преодолеть дефицит педагогических кадров',
  'Обновить инфраструктуру школ',
  'Повысить объективность оценки',
];
const offices = ['Начальник управления образования', 'Директор института развития образования', 'Глава округа'];
const people = ['И. И. Иванов', 'А. А. Петрова', 'М. В. Сидорова'];
const acts = [
  'приказ управления образования от 31.01.2022 № 18',
  'распоряжение администрации округа от 18.05.2021 № 51',
  'протокол координационного совета от 25.01.2022 № 3',
];
const sections = [
  'Организационные мероприятия',
  'Кадры и методическая работа',
  'Работа с родителями',
  'Управление качеством',
];
const subsections = ['Преодоление дефицита кадров', 'Повышение квалификации', 'Работа с руководителями школ'];
const events = [
  'Семинар для учителей математики',
  'Круглый стол «Как читать результаты ВПР»',
  'Мониторинг динамики образовательных результатов',
  'Создание муниципальной координационной группы',
  'Консультации для руководителей школ (по запросу)',
  'Вебинар по функциональной грамотности',
  'Анализ антирисковых программ школ, экспертиза планов',
  'Взаимопосещение уроков; обсуждение на заседаниях РМО',
];
const listedEvents = [
  'Мониторинг:\n- динамики результатов;\n- рисков снижения.',
  'Диагностика педагогов:\n- предметная;\n- методическая.',
];
const deadlines = [
  'март 2022',
  'до 15 сентября 2022',
  'май – сентябрь 2022',
  'I квартал 2022',
  'ежеквартально',
  'в течение года',
  '15.03.2022',
  'март, май 2022',
  'до 1 июня 2022 года',
  'I, II, III, IV кварталы 2022',
  'II – III кварталы 2022',
  'март, апрель 2022',
  'с апреля 2022',
  'декабрь 2022 – февраль 2023',
];
const performers = [
  'Управление образования',
  'Методический кабинет',
  'Районные методические объединения',
  'Кураторы школ',
  'Руководители школ',
  'МБОУ СОШ № 5',
  'ИМЦ',
  'Руководители школ, на базе которых работают центры',
  'Муниципальный координатор Петрова А. А.',
];
const participants = [
  'Учителя математики',
  'МБОУ СОШ № 5',
  'МБОУ ООШ № 12',
  'все школы',
  'Школы с низкими результатами',
];
const indicators = [
  'Проведено не менее 2 совещаний',
  'Доля учителей, получивших консультации',
  'Участвовали 100 % педагогов',
  'Охвачено не менее 20 учителей; подготовлены рекомендации',
  'Количество проведённых семинаров',
];
const targets = ['не менее 75 %', '3', 'до 20 учителей', '100 %'];
const documents = [
  'Протокол совещания',
  'Аналитическая справка',
  'Приказ управления образования',
  'План работы на год',
];
const venues = ['МБОУ СОШ № 5', 'Дом учителя', 'Центр «Точка роста»'];
const resources = ['Точка роста', 'Кванториум', 'Педагоги-наставники'];
const risks = ['Дефицит педагогических кадров', 'Низкая учебная мотивация', 'Риски низкой адаптивности'];
const notes = [
  'По согласованию с институтом развития образования',
  'Сроки могут быть уточнены',
  'Проводится дистанционно',
];

/** What a roadmap that was written at random is printed in. */
export type GeneratedTemplate =
  | 'типовой'
  | 'действия'
  | 'региональный'
  | 'по исполнителям'
  | 'свои столбцы'
  | TemplateOverTime;

/** Columns over time. */
type TemplateOverTime = 'по кварталам' | 'по месяцам';

function isOverTime(template: GeneratedTemplate): template is TemplateOverTime {
  return template === 'по кварталам' || template === 'по месяцам';
}

/** The text of a roadmap as an author writes it, with any of the fields that the language has. */
export function generatedRoadmap(seed: number, template: GeneratedTemplate): string {
  const chance = chanceOf(seed);
  const { happens, pick } = chance;
  return [
    ...declarations,
    `карта ${pick(titles)}`,
    ...(happens(0.7) ? [`  муниципалитет: ${pick(municipalities)}`] : []),
    ...(happens(0.6) ? [`  регион: ${pick(regions)}`] : []),
    ...(isOverTime(template) || happens(0.7)
      ? [`  период: ${pick(['2022', '2021–2023', '2022/2023 учебный год'])}`]
      : []),
    ...choiceOf(template),
    ...aroundTable(chance),
    ...(happens(0.3) ? several(chance, 3, () => eventLines(chance, template)) : []),
    ...several(chance, 3, () => sectionLines(chance, template)),
    ...ending(template),
    '',
  ].join('\n');
}

/** At the end of a sheet, an empty row cannot be told from none: the last event of a matrix does something. */
function ending(template: GeneratedTemplate): readonly string[] {
  if (template !== 'по исполнителям') return ['раздел Итоги', 'мероприятие Подведение итогов', '  срок: декабрь 2022'];
  return ['раздел Итоги', 'мероприятие Подведение итогов', '  действие координатор: Подготовить отчёт'];
}

const declarations = [
  'исполнитель координатор = Муниципальный координатор',
  'исполнитель отдел = Отдел образования',
  'школа сош15 = МБОУ СОШ № 15',
  '  куратор: И. И. Иванов',
  '  риск: Дефицит педагогических кадров',
  'школа оош12 = МБОУ ООШ № 12',
  '  контакт: 8 (00000) 0-00-00',
];

function choiceOf(template: GeneratedTemplate): readonly string[] {
  switch (template) {
    case 'по исполнителям':
      return ['  шаблон: по исполнителям координатор, отдел'];
    case 'свои столбцы':
      return [
        '  столбец: номер',
        '  столбец: мероприятие',
        '  столбец: срок Когда',
        '  столбец: исполнители Кто',
        '  столбец: соисполнители',
        '  столбец: бюджет Источник денег',
        '  столбец: документы',
        '  столбец: примечание',
      ];
    case 'по кварталам':
    case 'по месяцам':
      return [
        '  столбец: номер №',
        '  столбец: мероприятие',
        `  столбец: ${template === 'по кварталам' ? 'кварталы Срок' : 'месяцы Срок по месяцам'}`,
        '  столбец: исполнители',
        '  столбец: показатели',
      ];
    default:
      return [`  шаблон: ${template}`];
  }
}

function aroundTable(chance: Chance): readonly string[] {
  const { happens, pick } = chance;
  const signed = (word: string): readonly string[] => [
    `  ${word}: ${pick(offices)}`,
    ...(happens(0.7) ? [`    подпись: ${pick(people)}`] : []),
    ...(happens(0.4) ? ['    дата: 28.01.2022'] : []),
  ];
  return [
    ...(happens(0.4) ? [`  утверждено: ${pick(acts)}`] : happens(0.5) ? signed('утверждаю') : []),
    ...(happens(0.2) ? signed('согласовано') : []),
    ...(happens(0.2) ? [`  приложение: № 1 к приказу управления образования от 31.01.2022 № 18`] : []),
    ...(happens(0.5) ? [`  обоснование: ${pick(sentences)}`] : []),
    ...several(chance, 2, () => [`  цель: ${pick(goals)}`]),
    ...(happens(0.3)
      ? tasks.map((task, index) => `  задача ${index + 1}. ${task}`)
      : several(chance, 2, () => [`  задача ${pick(tasks)}`])),
    ...(happens(0.2) ? [`  участники: ${pick(participants)}`] : []),
    ...(happens(0.2) ? ['  номера граф: да'] : []),
    ...(happens(0.3) ? [`  примечание: ${pick(notes)}`] : []),
    ...(happens(0.2) ? ['  сокращения: ШНОР – школы с низкими образовательными результатами'] : []),
    ...(happens(0.2) ? ['  участники: сош15, оош12', '  перечень школ: да'] : []),
    ...(happens(0.3) ? signed('подписано') : []),
    ...(happens(0.2) ? ['  составил: И. О. Фамилия, 8 (00000) 0-00-00'] : []),
    ...(happens(0.2) ? ['  обозначение: Трек'] : []),
    ...(happens(0.4) ? [`  нумерация: ${pick(['по разделам', 'по подразделам'])}`] : []),
  ];
}

function sectionLines(chance: Chance, template: GeneratedTemplate): readonly string[] {
  const { happens, pick } = chance;
  return [
    `раздел ${pick(sections)}`,
    ...(happens(0.3) ? [`  цель: ${pick(goals)}`] : []),
    ...(happens(0.2) ? [`  задача ${pick(tasks)}`] : []),
    ...(happens(0.2) ? [`  участники: ${pick(participants)}`] : []),
    ...(happens(0.2) ? [`  исполнители: ${listOf(chance, performers)}`] : []),
    ...(happens(0.1) ? [`  риск: ${pick(risks)}`] : []),
    ...several(chance, 4, () => eventLines(chance, template)),
    ...(template === 'региональный' && happens(0.4) ? several(chance, 2, () => proposalLines(chance)) : []),
    ...(happens(0.3)
      ? several(chance, 2, () => [
          `подраздел ${pick(subsections)}`,
          ...(happens(0.2) ? [`  цель: ${pick(goals)}`] : []),
          ...several(chance, 3, () => eventLines(chance, template)),
        ])
      : []),
  ];
}

function proposalLines({ happens, pick }: Chance): readonly string[] {
  return [`предложение ${pick(events)}`, ...(happens(0.5) ? [`  участники: ${pick(participants)}`] : [])];
}

function eventLines(chance: Chance, template: GeneratedTemplate): readonly string[] {
  const { happens, pick } = chance;
  const title = happens(0.15) ? `"""\n${pick(listedEvents)}\n"""` : pick(events);
  const hasStages = happens(0.2);
  return [
    `мероприятие ${title}`,
    ...(happens(0.2) ? ['  вид: методическое'] : []),
    ...(template === 'по исполнителям' && happens(0.8)
      ? several(chance, 2, () => [`  действие ${pick(['координатор', 'отдел'])}: ${pick(events)}`])
      : []),
    ...resultLines(chance, '  '),
    ...(happens(0.3) ? [`  участники: ${listOf(chance, participants)}`] : []),
    ...(happens(0.2) ? [`  площадка: ${pick(venues)}`] : []),
    ...(happens(0.15) ? [`  ресурсы: ${listOf(chance, resources)}`] : []),
    ...(happens(0.15) ? [`  риск: ${pick(risks)}`] : []),
    ...(happens(0.2) ? [`  примечание: ${pick(notes)}`] : []),
    ...(happens(0.1) ? [`  уровень: ${pick(['региональный', 'школьный'])}`] : []),
    ...(template === 'свои столбцы' && happens(0.5) ? [`  бюджет: ${pick(['20 тыс. рублей', 'без затрат'])}`] : []),
    ...(hasStages ? stageLines(chance, template) : []),
  ];
}

/** Under columns over time, a stage without a title has no place for what its marks do not say. */
function stageLines(chance: Chance, template: GeneratedTemplate): readonly string[] {
  const titled = isOverTime(template) || chance.happens(0.5);
  return ['Первый модуль', 'Второй модуль'].flatMap((title) => [
    `  этап${titled ? ` ${title}` : ''}`,
    `    срок: ${chance.pick(deadlines)}`,
    ...resultLines(chance, '    ').filter((line) => !line.includes('срок:')),
  ]);
}

function resultLines(chance: Chance, indent: string): readonly string[] {
  const { happens, pick } = chance;
  const lines = [
    ...(happens(0.8) ? [`срок: ${pick(deadlines)}`] : []),
    ...(happens(0.8) ? [`исполнители: ${listOf(chance, performers)}`] : []),
    ...(happens(0.15) ? [`соисполнители: ${listOf(chance, performers)}`] : []),
    ...several(chance, 2, () => [
      `показатель: ${pick(indicators)}`,
      ...(happens(0.2) ? [`  план: ${pick(targets)}`] : []),
    ]),
    ...several(chance, 1, () => [
      `документ: ${pick(documents)}${happens(0.3) ? ' https://example.org/protocol.pdf' : ''}`,
    ]),
  ];
  return lines.map((line) => `${indent}${line}`);
}

function listOf(chance: Chance, values: readonly string[]): string {
  const chosen = [...new Set([chance.pick(values), ...(chance.happens(0.5) ? [chance.pick(values)] : [])])];
  return chosen.map((value) => (value.includes(',') ? `"${value}"` : value)).join('; ');
}

function several(chance: Chance, most: number, lines: () => readonly string[]): readonly string[] {
  return Array.from({ length: chance.upTo(most) }, lines).flat();
}
