import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How large a region is. */
export interface RegionSize {
  readonly roadmaps: number;
  readonly events: number;
}

/**
 * Writes a folder like those that regions have, the same each time: municipalities in folders of some tens, a regional roadmap, a directory
 * of schools that half of the roadmaps import, a monitoring report on every tenth, an expert's conclusion on every
 * twentieth, and here and there a file with lines that nobody understands.
 */
export function writeRegion(folder: string, { roadmaps, events }: RegionSize): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dorkarta.config.json'), '{}\n');
  writeFileSync(join(folder, 'регион.dk'), regionalRoadmap());
  for (let index = 0; index < roadmaps; index += 1) {
    const group = join(folder, `группа-${String(Math.floor(index / 50) + 1).padStart(3, '0')}`);
    if (index % 50 === 0) {
      mkdirSync(group, { recursive: true });
      writeFileSync(join(group, 'школы.dk'), directory(index));
    }
    const name = `район-${String(index + 1).padStart(5, '0')}`;
    writeFileSync(join(group, `${name}.dk`), roadmap(index, events));
    if (index % 10 === 3) writeFileSync(join(group, `${name}-отчёт.dk`), report(name, events));
    if (index % 20 === 7) writeFileSync(join(group, `${name}-экспертиза.dk`), review(name));
  }
}

const titles = [
  'Семинар для учителей {предмет} «Формирование функциональной грамотности»',
  'Практикум для педагогов школ с низкими результатами по разбору заданий ОГЭ по {предмет_дат}',
  'Выезд методистов в {школа} с целью оказания методической помощи',
  'Методический день на базе {школа}',
  'Заседание муниципального координационного совета по вопросам повышения качества образования',
  'Родительское собрание «Как помочь ребёнку подготовиться к ВПР» в {школа}',
  'Репетиционный экзамен по {предмет_дат} для обучающихся 9 классов',
  'Диагностика предметных дефицитов учителей {предмет}',
  'Выборочная перепроверка работ участников ВПР по {предмет_дат}',
  'Мониторинг объективности оценивания образовательных результатов',
  'Закрепление наставников за молодыми педагогами школ муниципалитета',
  'Круглый стол руководителей образовательных организаций «Итоги учебного года»',
  'Составление индивидуальных маршрутов для обучающихся с рисками неуспешности',
  'Собеседование с директорами школ с низкими результатами по итогам полугодия',
  'Мастер-класс учителей центра «Точка роста» {школа} для педагогов района',
  'Распространение опыта школ-лидеров в {школа}',
  'Участие в региональном вебинаре по вопросам подготовки к ГИА',
  'Анализ результатов ОГЭ и ЕГЭ в разрезе школ муниципалитета',
] as const;

const subjects = [
  ['математики', 'математике'],
  ['русского языка', 'русскому языку'],
  ['физики', 'физике'],
  ['химии', 'химии'],
  ['истории', 'истории'],
  ['биологии', 'биологии'],
] as const;

const months = ['январь', 'февраль', 'март', 'апрель', 'май', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'] as const;
const performers = ['Методист муниципальной службы', 'Отдел образования', 'Руководители ШНОР', 'Кураторы'] as const;
const sections = ['Организационная работа', 'Методическая поддержка', 'Работа с обучающимися и родителями'] as const;

/** A number that follows from others and from nothing else, spread evenly. */
function pick<Item>(items: readonly Item[], ...seeds: readonly number[]): Item {
  const mixed = seeds.reduce((hash, seed) => Math.imul(hash ^ (seed + 0x9e3779b9), 0x85ebca6b) >>> 7, 0x2545f491);
  const item = items[mixed % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

function roadmap(index: number, events: number): string {
  const own = index % 2 === 0 ? ['подключить: школы.dk', ''] : [];
  const broken = index % 200 === 150 ? ['что это за строка, никто не знает', ''] : [];
  const head = [
    `карта Дорожная карта адресной поддержки школ на 2024 год`,
    `  муниципалитет: ${municipality(index)}`,
    `  регион: Заречная область`,
    `  период: ${index % 7 === 0 ? '2023/2024 учебный год' : '2024'}`,
    ...(index % 3 === 0 ? [`  утверждено: приказ управления образования от 15.01.2024 № ${index + 1}`] : []),
  ];
  return `${[...own, ...head, '', ...broken, ...eventLines(index, events)].join('\n')}\n`;
}

function municipality(index: number): string {
  return index % 5 === 0 ? `город Речинск-${index + 1}` : `Заречный-${index + 1} район`;
}

function eventLines(index: number, events: number): readonly string[] {
  const perSection = Math.ceil(events / sections.length);
  return Array.from({ length: events }, (_, event) => event).flatMap((event) => [
    ...(event % perSection === 0 ? [`раздел ${event / perSection + 1}. ${sections[event / perSection]}`, ''] : []),
    `  мероприятие ${titleOf(index, event)}`,
    `    срок: ${deadlineOf(index, event)}`,
    `    исполнители: ${pick(performers, index, event, 3)}`,
    ...(pick([0, 1, 2, 3], index, event, 4) === 0
      ? []
      : [`    показатель: Проведено не менее ${(event % 5) + 1} занятий, охвачено ${60 + (event % 40)} % педагогов`]),
    ...(index % 2 === 0 && event % 6 === 0 ? ['    площадка: опорная'] : []),
    '',
  ]);
}

function titleOf(index: number, event: number): string {
  const [genitive, dative] = pick(subjects, index, event, 1);
  const school = `МБОУ СОШ № ${pick([1, 2, 3, 5, 8, 11, 14], index, event, 2)}`;
  const title = pick(titles, index, event, 0).replace('{предмет_дат}', dative).replace('{предмет}', genitive);
  return title.replace('{школа}', school);
}

function deadlineOf(index: number, event: number): string {
  const month = pick(months, index, event, 5);
  return pick(
    [
      `${month} 2024`,
      `${month} 2024`,
      'ежеквартально',
      'в течение года',
      `до 15.0${(event % 9) + 1}.2024`,
      'по отдельному графику',
    ],
    index,
    event,
    6,
  );
}

function directory(index: number): string {
  return `школа опорная = МБОУ СОШ № ${index + 1}\nисполнитель методист = Методист муниципальной службы\n`;
}

function report(name: string, events: number): string {
  const reports = Array.from({ length: Math.ceil(events / 3) }, (_, index) =>
    [
      `отчёт ${index * 3 + 1}`,
      '  проведено: 15.03.2024',
      '  сведения: Мероприятие проведено, приняли участие 24 педагога',
      '',
    ].join('\n'),
  );
  return [`подключить: ${name}.dk`, '', 'мониторинг I полугодие 2024 года', '  дата: 01.07.2024', '', ...reports].join(
    '\n',
  );
}

function review(name: string): string {
  return `подключить: ${name}.dk

экспертиза Экспертная группа Заречной области
  дата: 20.02.2024
  эксперт: И. О. Фамилия, главный специалист
  мероприятие 1: методическое – по содержанию это методическая помощь
`;
}

function regionalRoadmap(): string {
  return `карта Региональная дорожная карта
  регион: Заречная область
  уровень: региональный
  период: 2024

мероприятие Региональный вебинар по вопросам подготовки к ГИА
  срок: февраль 2024
`;
}
