import type { PlaceOfFinding } from './sentences.ts';

/** How a note speaks of a figure. */
export interface FindingWords {
  readonly place: PlaceOfFinding;
  /** What is so in the places that are counted, its verb first; «не» before it says that it is not. */
  readonly has: string;
  /** Its column in the picture of all municipalities. */
  readonly column: string;
  /** Whether an event of each municipality is quoted. */
  readonly quotes?: true;
  /** Whether the forms of work are named. */
  readonly namesForms?: true;
  /** What was to be found out, where nobody can say it. */
  readonly question?: string;
  /** How it is said where it is not so, for figures that every roadmap should meet: municipalities and their events follow. */
  readonly gap?: string;
}

/**
 * The words of the findings, in the order of the note; they follow the note on the roadmaps of 13 municipalities of 2024. A
 * figure without words here is told by its title.
 */
export const findingWords: Readonly<Partial<Record<string, FindingWords>>> = {
  'fits-period': {
    place: 'municipality',
    has: 'разработаны планы муниципальных мероприятий в соответствии со сроками, указанными в региональной «дорожной карте»',
    column: 'Сроки региона',
    question: 'Соответствие сроков «дорожных карт» срокам региональной «дорожной карты»',
  },
  'joins-region': {
    place: 'roadmap',
    has: 'отражено участие в региональных мероприятиях специалистов муниципальных органов, осуществляющих управление в сфере образования, методических служб и руководителей школ',
    column: 'Участие в делах региона',
    gap: 'Не нашло отражения участие в мероприятиях региональной «дорожной карты»',
  },
  'concrete-deadlines': {
    place: 'roadmap',
    has: 'указаны конкретные сроки проведения мероприятий',
    column: 'Конкретные сроки',
    gap: 'Сроки названы не у всех мероприятий',
  },
  'clear-indicators': {
    place: 'municipality',
    has: 'сформулированы чёткие показатели реализации запланированных мероприятий, качественные и количественные',
    column: 'Чёткие показатели',
    gap: 'Показателей не хватает',
  },
  'for-all-schools': {
    place: 'roadmap',
    has: 'запланированы мероприятия со всеми школами муниципалитета, а не только с общеобразовательными организациями, включёнными в список школ, функционирующих в условиях рисков снижения образовательных результатов',
    column: 'Для всех школ',
  },
  methodical: {
    place: 'municipality',
    has: 'организована методическая поддержка педагогов',
    column: 'Методическая поддержка',
    namesForms: true,
  },
  administration: {
    place: 'municipality',
    has: 'проводится работа с администрацией школ с низкими образовательными результатами',
    column: 'Работа с администрацией',
  },
  monitoring: {
    place: 'municipality',
    has: 'организован муниципальный мониторинг качества образования',
    column: 'Мониторинг качества',
  },
  individual: {
    place: 'municipality',
    has: 'отражена индивидуальная работа с обучающимися или адресная поддержка педагогов',
    column: 'Индивидуальная работа',
    quotes: true,
  },
  diagnostics: {
    place: 'municipality',
    has: 'организована проверка знаний и умений обучающихся в форме контрольных работ или репетиционных экзаменов',
    column: 'Проверка знаний',
  },
  parents: {
    place: 'roadmap',
    has: 'запланирована работа с родителями различной направленности',
    column: 'Работа с родителями',
    quotes: true,
  },
  objectivity: {
    place: 'municipality',
    has: 'запланированы мероприятия по перепроверке и перекрёстной проверке работ обучающихся в целях обеспечения объективности результатов',
    column: 'Перепроверка работ',
  },
  experience: {
    place: 'roadmap',
    has: 'представлено распространение опыта успешных практик',
    column: 'Обмен опытом',
    quotes: true,
  },
  curatorship: {
    place: 'roadmap',
    has: 'определены школы-кураторы или наставники школ, работающих в условиях рисков снижения образовательных результатов',
    column: 'Школы-кураторы',
  },
};
