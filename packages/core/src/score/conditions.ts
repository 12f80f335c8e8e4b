import { formatDayShort } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { EventFeature } from '../facts/event-feature.ts';
import type { ReportFeature } from '../rubric/rubric.schema.ts';
import { type CountForms, counted, formFor, nouns } from '../text/counted.ts';
import { decimal } from '../text/decimal.ts';
import { numbersText } from '../text/number-list.ts';
import { quoted } from '../text/quoted.ts';
import { shareBeside } from '../text/share-text.ts';
import type { Mark } from './mark.ts';

const having: Readonly<Partial<Record<EventFeature, string>>> = {
  indicator: 'показатели',
  deadline: 'сроки',
  performer: 'исполнители',
};

const municipalEvents: CountForms = [
  'муниципального мероприятия',
  'муниципальных мероприятий',
  'муниципальных мероприятий',
];
const solvedTasks: CountForms = ['решаемой задачи', 'решаемых задач', 'решаемых задач'];
const heldSections: CountForms = ['раздела с мероприятиями', 'разделов с мероприятиями', 'разделов с мероприятиями'];

function namesOf(features: readonly EventFeature[]): string {
  const [only] = features;
  const name = only === undefined || features.length > 1 ? undefined : having[only];
  return name ?? `признаки ${features.map((each) => `«${each}»`).join(', ')}`;
}

/** The numbers of a share. */
export interface ShareFigures {
  readonly of: readonly EventFeature[];
  readonly with: readonly EventFeature[];
  readonly atLeast: number;
  readonly all: number;
  readonly sure: number;
  readonly doubtful: readonly Mark[];
  readonly not: readonly Mark[];
}

/** How many events of those asked about have what is asked for. */
export function shareText(figures: ShareFigures): string {
  const isMunicipal = figures.of.includes('municipal');
  const events = formFor(figures.all, isMunicipal ? municipalEvents : nouns.ofEvents);
  if (figures.all === 0) return `${namesOf(figures.with)}: ${events} в карте нет`;
  const needed = `нужно ${decimal(figures.atLeast * 100)} %`;
  const share = shareBeside(figures.atLeast, { count: figures.sure, of: figures.all });
  return [
    `${namesOf(figures.with)} есть у ${figures.sure} из ${figures.all} ${events} (${share}), ${needed}`,
    ...listed('нет', figures.not),
    ...listed('под вопросом', figures.doubtful),
  ].join('; ');
}

const reportWords = {
  information: 'сведения',
  document: 'документы',
  coverage: 'освещение',
} as const satisfies Readonly<Record<ReportFeature, string>>;

/** The numbers of a share of what is due. */
export interface ReportedFigures {
  readonly feature: ReportFeature;
  readonly asOf: IsoDay;
  readonly all: number;
  readonly sure: number;
  readonly atLeast: number;
  readonly not: readonly Mark[];
  /** The events without a concrete deadline: nobody can say whether they are due. */
  readonly vague: readonly Mark[];
}

/** «сведения: 14 из 17 мероприятий, срок которых наступил на 01.07.2021 (82 %), нужно 100 %; нет: № 2, 5, 9» */
export function reportedText({ feature, asOf, all, sure, atLeast, not, vague }: ReportedFigures): string {
  const untimed = listed('не учтено, срок не назван', vague);
  const day = formatDayShort(asOf);
  if (all === 0)
    return [`${reportWords[feature]}: на ${day} срок не наступил ни у одного мероприятия`, ...untimed].join('; ');
  const events = `${sure} из ${counted(all, nouns.ofEvents)}, срок ${formFor(all, nouns.ofWhich)} наступил на ${day}`;
  const share = shareBeside(atLeast, { count: sure, of: all });
  return [
    `${reportWords[feature]}: ${events} (${share}), нужно ${decimal(atLeast * 100)} %`,
    ...listed('нет', not),
    ...untimed,
  ].join('; ');
}

/** How many tasks have an event with what is asked for. */
export function tasksText(
  features: readonly EventFeature[],
  isDeclared: boolean,
  tasks: {
    readonly all: number;
    readonly sure: number;
    readonly doubtful: readonly string[];
    readonly not: readonly string[];
  },
): string {
  if (tasks.all === 0) return `${namesOf(features)}: мероприятий в карте нет`;
  return [
    isDeclared
      ? `${namesOf(features)} есть для ${tasks.sure} из ${tasks.all} ${formFor(tasks.all, solvedTasks)}, нужно для каждой`
      : `${namesOf(features)} есть в ${tasks.sure} из ${tasks.all} ${formFor(tasks.all, heldSections)}, нужно в каждом`,
    ...cut('нет', tasks.not.map(quoted)),
    ...cut('под вопросом', tasks.doubtful.map(quoted)),
  ].join('; ');
}

/** «нет: № 2, 5–9», or the titles where some have no number. */
function listed(name: string, marks: readonly Mark[]): readonly string[] {
  const numbers = marks.flatMap(({ event }) => event?.number ?? []);
  if (numbers.length < marks.length) {
    return cut(
      name,
      marks.map(({ title }) => quoted(title)),
    );
  }
  return numbers.length === 0 ? [] : [`${name}: № ${numbersText(numbers)}`];
}

const mostListed = 10;

function cut(name: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const rest = items.length - mostListed;
  return [`${name}: ${items.slice(0, mostListed).join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}`];
}
