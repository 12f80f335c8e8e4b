import type { SurveyFeature } from './survey-record.ts';

/** How a figure counts municipalities. */
export type FigureMeasure =
  /** By something that holds for its roadmap as a whole. */
  | { readonly by: 'submitted' | 'period' }
  /** By how many events of its own it has, both ends included. */
  | { readonly by: 'volume'; readonly from: number; readonly to?: number }
  /** By an event of its own that has the feature, or, where `anyLevel`, by any event. */
  | { readonly by: 'event'; readonly feature: SurveyFeature; readonly anyLevel?: true }
  /** By the share of its own events that have the feature. */
  | { readonly by: 'share'; readonly feature: SurveyFeature; readonly atLeast: number };

/** A figure of a survey. */
export interface FigureHeading {
  /** Permanent: last year's figures are found by it. */
  readonly id: string;
  /** What the municipalities that it counts have in common. */
  readonly title: string;
  /** Which municipalities it counts, as a sentence goes on after «Считаются муниципалитеты, »; absent where its title says it. */
  readonly counts?: string;
  readonly measure: FigureMeasure;
}

/** So large a share of the events must have a deadline that names a time. */
const everyDeadline = 1;
/** So large a share of the events must have an indicator, as the fifth criterion of the expertise asks. */
const mostIndicators = 0.9;

function ofEvents(
  id: SurveyFeature,
  title: string,
  counts = 'у которых есть собственное мероприятие этого направления',
): FigureHeading {
  return { id, title, counts, measure: { by: 'event', feature: id } };
}

const manyOwn = 'у которых столько собственных мероприятий; повторы не считаются';

/** The figures of a region's note on the roadmaps of its municipalities, in its order (expert note on 13 municipalities, 2024). */
export const figureCatalogue: readonly FigureHeading[] = [
  { id: 'submitted', title: 'Дорожная карта представлена', measure: { by: 'submitted' } },
  {
    id: 'fits-period',
    title: 'Период карты охватывает период региональной карты',
    counts: 'карта которых охватывает весь период региональной',
    measure: { by: 'period' },
  },
  {
    id: 'joins-region',
    title: 'Есть участие в региональных мероприятиях',
    counts: 'у которых есть мероприятие региона или в рамках его мероприятия',
    measure: { by: 'event', feature: 'joins-region', anyLevel: true },
  },
  {
    id: 'volume-over-15',
    title: 'Более 15 муниципальных мероприятий',
    counts: manyOwn,
    measure: { by: 'volume', from: 16 },
  },
  {
    id: 'volume-10-15',
    title: '10–15 муниципальных мероприятий',
    counts: manyOwn,
    measure: { by: 'volume', from: 10, to: 15 },
  },
  {
    id: 'volume-6-9',
    title: '6–9 муниципальных мероприятий',
    counts: manyOwn,
    measure: { by: 'volume', from: 6, to: 9 },
  },
  {
    id: 'volume-3-5',
    title: '3–5 муниципальных мероприятий',
    counts: manyOwn,
    measure: { by: 'volume', from: 3, to: 5 },
  },
  {
    id: 'volume-1-2',
    title: '1–2 муниципальных мероприятия',
    counts: manyOwn,
    measure: { by: 'volume', from: 1, to: 2 },
  },
  {
    id: 'volume-none',
    title: 'Муниципальных мероприятий нет',
    counts: manyOwn,
    measure: { by: 'volume', from: 0, to: 0 },
  },
  {
    id: 'concrete-deadlines',
    title: 'Конкретные сроки мероприятий',
    counts: 'у которых время названо в сроке каждого собственного мероприятия',
    measure: { by: 'share', feature: 'concrete-deadline', atLeast: everyDeadline },
  },
  {
    id: 'clear-indicators',
    title: 'Чёткие показатели реализации мероприятий',
    counts: `у которых показатель есть не меньше чем у ${100 * mostIndicators} % собственных мероприятий`,
    measure: { by: 'share', feature: 'indicator', atLeast: mostIndicators },
  },
  ofEvents(
    'for-all-schools',
    'Мероприятия для всех школ муниципалитета',
    'у которых есть собственное мероприятие для всех школ',
  ),
  ofEvents('methodical', 'Методическая поддержка педагогов'),
  ofEvents('administration', 'Работа с администрацией школ'),
  ofEvents('monitoring', 'Муниципальный мониторинг качества образования'),
  ofEvents('individual', 'Индивидуальная работа с обучающимися и адресная поддержка педагогов'),
  ofEvents('diagnostics', 'Проверка знаний: контрольные работы и репетиционные экзамены'),
  ofEvents('parents', 'Работа с родителями'),
  ofEvents('objectivity', 'Перепроверка работ обучающихся'),
  ofEvents('experience', 'Распространение опыта успешных практик'),
  ofEvents('curatorship', 'Школы-кураторы и наставники'),
];
