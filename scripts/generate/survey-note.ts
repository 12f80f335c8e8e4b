import { inferKinds, type Kind } from './inference.ts';
import { surveyedEvents } from './labelled-titles.ts';

/** What the expert note of 2024 says of one direction, and why its titles cannot say the same. */
export interface NoteList {
  readonly kind: Kind;
  /** The note's words for it. */
  readonly title: string;
  /** The municipalities that the note names. */
  readonly municipalities: readonly string[];
  /** Municipalities that the note leaves out though their titles say it, or names though none does, each with the reason. */
  readonly differences: Readonly<Record<string, string>>;
}

/** The lists of the expert note on the roadmaps of 13 municipalities of Владимирская область, 2024. */
export const noteLists: readonly NoteList[] = [
  {
    kind: 'methodical',
    title: 'методическая поддержка педагогов',
    municipalities: [
      'г. Владимир',
      'о. Муром',
      'Александровский район',
      'Собинский район',
      'Киржачский район',
      'Судогодский район',
      'Вязниковский район',
      'Камешковский район',
      'Гусь-Хрустальный район',
    ],
    differences: {
      'Петушинский район':
        'справка не называет, хотя в таблице есть выезды для методической помощи и консультирование педагогов методистами',
      'ЗАТО г. Радужный': 'справка не называет, хотя в таблице есть семинар-совещание и педагогическая конференция',
    },
  },
  {
    kind: 'administration',
    title: 'работа с администрацией школ',
    municipalities: ['г. Владимир', 'о. Муром', 'Киржачский район', 'Гусь-Хрустальный район'],
    differences: {},
  },
  {
    kind: 'monitoring',
    title: 'муниципальный мониторинг качества образования',
    municipalities: ['г. Владимир', 'Гусь-Хрустальный район', 'Камешковский район'],
    differences: {},
  },
  {
    kind: 'individual',
    title: 'индивидуальная работа с обучающимися и адресная поддержка педагогов',
    municipalities: ['г. Владимир', 'Вязниковский район', 'Гусь-Хрустальный район', 'Судогодский район'],
    differences: {},
  },
  {
    kind: 'diagnostics',
    title: 'проверка знаний: репетиционные экзамены и контрольные работы',
    municipalities: ['Александровский район', 'Петушинский район', 'Камешковский район', 'Собинский район'],
    differences: {
      'Александровский район': 'в таблице таких мероприятий нет',
      'Петушинский район': 'в таблице таких мероприятий нет',
      'Камешковский район': 'в таблице таких мероприятий нет',
      'Гусь-Хрустальный район': 'справка не называет, хотя в таблице есть диагностические работы в 9 и 11 классах',
    },
  },
  {
    kind: 'parents',
    title: 'работа с родителями',
    municipalities: ['г. Владимир', 'Петушинский район', 'Гусь-Хрустальный район'],
    differences: {},
  },
  {
    kind: 'objectivity',
    title: 'перепроверка работ обучающихся',
    municipalities: ['ЗАТО г. Радужный', 'Александровский район', 'Собинский район', 'Гусь-Хрустальный район'],
    differences: {},
  },
  {
    kind: 'experience',
    title: 'распространение опыта',
    municipalities: ['Киржачский район', 'о. Муром'],
    differences: {},
  },
  { kind: 'curatorship', title: 'школы-кураторы', municipalities: ['о. Муром'], differences: {} },
];

/** The municipalities of the survey with an event that is surely of the kind, by its title. */
export function municipalitiesWith(kind: Kind): readonly string[] {
  const found = surveyedEvents()
    .filter(({ title }) => inferKinds(title).some((guess) => guess.kind === kind && guess.sure))
    .map(({ municipality }) => municipality);
  return [...new Set(found)];
}

/** The municipalities where the titles and the note's list differ. */
export function differing({ kind, municipalities }: NoteList): readonly string[] {
  const inferred = municipalitiesWith(kind);
  return [
    ...inferred.filter((name) => !municipalities.includes(name)),
    ...municipalities.filter((name) => !inferred.includes(name)),
  ];
}
