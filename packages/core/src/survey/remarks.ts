import type { CriterionScore, Score } from '../score/score.schema.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { grouped } from '../text/grouped.ts';
import type { ExpertQuestion, Figure, Remark, Survey, SurveyedConclusion } from './survey.ts';

/** What a figure gives to the conclusions of a note: what is good where it counts, and what to do where it does not. */
interface Advice {
  readonly figure: string;
  /** What the roadmaps have; absent where having it is nothing special. */
  readonly good?: string;
  /** What the others should do; absent where nothing follows. */
  readonly remedy?: string;
  /** Whether the remedy is about the regional roadmap: without one nothing follows. */
  readonly needsRegion?: true;
}

/** All bands of volume together: of these the lowest are too few. */
const ownEvents = 'volume';

const advices: readonly Advice[] = [
  { figure: 'submitted', remedy: 'Представить дорожную карту.' },
  {
    figure: 'fits-period',
    good: 'Карта разработана в соответствии со сроками, указанными в региональной дорожной карте.',
    remedy: 'Привести период карты в соответствие с периодом региональной дорожной карты.',
  },
  {
    figure: 'joins-region',
    good: 'Запланировано участие в региональных мероприятиях.',
    remedy: 'Предусмотреть участие в мероприятиях региональной дорожной карты.',
    needsRegion: true,
  },
  {
    figure: ownEvents,
    remedy: 'Дополнить карту собственными мероприятиями муниципалитета: их должно быть не меньше трёх.',
  },
  {
    figure: 'concrete-deadlines',
    good: 'Указаны конкретные сроки мероприятий.',
    remedy: 'Назвать конкретный срок каждого муниципального мероприятия.',
  },
  {
    figure: 'clear-indicators',
    good: 'Чётко сформулированы показатели реализации мероприятий.',
    remedy: 'Дополнить мероприятия показателями, достижение которых можно проверить.',
  },
  {
    figure: 'for-all-schools',
    good: 'Запланированы мероприятия для всех школ муниципалитета.',
    remedy: 'Проводить работу по предупреждению учебной неуспешности со всеми школами муниципалитета.',
  },
  {
    figure: 'methodical',
    good: 'Организована методическая поддержка педагогов.',
    remedy: 'Обеспечить методическое сопровождение школ с привлечением муниципальных методических служб.',
  },
  {
    figure: 'administration',
    good: 'Проводится работа с администрацией школ.',
    remedy: 'Запланировать работу с руководителями школ с низкими образовательными результатами.',
  },
  {
    figure: 'monitoring',
    good: 'Организован муниципальный мониторинг качества образования.',
    remedy: 'Проводить муниципальный мониторинг качества образования.',
  },
  {
    figure: 'individual',
    good: 'Запланированы индивидуальная работа с обучающимися и адресная поддержка педагогов.',
    remedy: 'Предусмотреть индивидуальную работу с обучающимися и адресную поддержку педагогов.',
  },
  {
    figure: 'diagnostics',
    good: 'Организована проверка знаний обучающихся.',
    remedy: 'Запланировать диагностические работы или репетиционные экзамены.',
  },
  {
    figure: 'parents',
    good: 'Запланирована работа с родителями.',
    remedy: 'Вовлекать в образовательный процесс родителей обучающихся с низкими результатами.',
  },
  {
    figure: 'objectivity',
    good: 'Запланирована перепроверка работ обучающихся.',
    remedy: 'Предусмотреть перепроверку работ, чтобы результаты ВПР были объективными.',
  },
  {
    figure: 'experience',
    good: 'Распространяется опыт успешных управленческих практик.',
    remedy: 'Распространять успешный опыт перехода школ в эффективный режим.',
  },
  {
    figure: 'curatorship',
    good: 'Назначены кураторы из числа школ с высокими результатами.',
    remedy: 'Применять кураторскую методику: закрепить за школами школы-кураторы.',
  },
];

/** So many events of its own a municipality should have: fewer are too few. */
const tooFewEvents: readonly string[] = ['volume-1-2', 'volume-none'];

/** What is good in the roadmaps, and in which. */
export function positivesOf(figures: readonly Figure[]): readonly Remark[] {
  return advices.flatMap(({ figure: id, good }) => {
    const figure = figures.find((each) => each.id === id);
    if (good === undefined || figure === undefined || figure.count === 0) return [];
    return [{ id: `good-${id}`, figure: id, text: good, municipalities: figure.municipalities }];
  });
}

/** What follows from the gaps, and for whom; what an expert has yet to decide is no gap. */
export function recommendationsOf(
  figures: readonly Figure[],
  { municipalities, region }: Pick<Survey, 'municipalities' | 'region'>,
): readonly Remark[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const all = municipalities.map(({ short }) => short);
  const submitted = municipalities.filter((each) => each.submitted).map(({ short }) => short);
  const few = new Set(tooFewEvents.flatMap((id) => byId.get(id)?.municipalities ?? []));
  return advices.flatMap(({ figure: id, remedy, needsRegion }) => {
    if (remedy === undefined || (needsRegion && region === null)) return [];
    if (id === ownEvents)
      return remark(
        id,
        remedy,
        submitted.filter((name) => few.has(name)),
      );
    const figure = byId.get(id);
    if (figure === undefined || figure.unknown !== undefined) return [];
    const known = new Set([...figure.municipalities, ...figure.doubtful.municipalities]);
    return remark(
      id,
      remedy,
      (id === 'submitted' ? all : submitted).filter((name) => !known.has(name)),
    );
  });
}

function remark(figure: string, text: string, municipalities: readonly string[]): readonly Remark[] {
  return municipalities.length === 0 ? [] : [{ id: `do-${figure}`, figure, text, municipalities }];
}

/** A municipality, and what its score comes to. */
export interface ConcludedMunicipality {
  readonly short: string;
  readonly conclusion: Score['conclusion'];
}

/** Whose roadmaps come to which conclusion, the best first; those without one are in none. */
export function conclusionsOf(municipalities: readonly ConcludedMunicipality[]): Survey['conclusions'] {
  const groups = new Map<string, SurveyedConclusion>();
  for (const { short, conclusion } of municipalities) {
    if (conclusion === null) continue;
    const { level, text } = conclusion;
    const key = `${level}${text}`;
    const names = groups.get(key)?.municipalities ?? [];
    groups.set(key, { level, text, municipalities: [...names, short] });
  }
  return [...groups].toSorted(([one], [other]) => compareTexts(one, other)).map(([, group]) => group);
}

/** The criteria that an expert has to decide, and the events in doubt. */
export function questionsOf({ criteria }: Score, municipality: string): readonly ExpertQuestion[] {
  return criteria.filter(({ state }) => state === 'expert').map((criterion) => questionOf(criterion, municipality));
}

function questionOf({ code, title, of, evidence, obstacles }: CriterionScore, municipality: string): ExpertQuestion {
  const doubtful = [...evidence, ...obstacles].filter(({ basis }) => basis === 'doubtful');
  // Each event once, whatever of it is in doubt.
  const byEvent = grouped(doubtful, (each) => `${each.event ?? ''} ${each.title}`);
  return {
    municipality,
    criterion: code,
    title,
    points: of,
    events: [...byEvent.values()].flatMap((each) =>
      each.slice(0, 1).map(({ event, title: name }) => ({
        number: event,
        title: name,
        words: wordsOf(each.map(({ words }) => words)),
      })),
    ),
  };
}

function wordsOf(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}
