import type { CriterionScore } from '@dorkarta/core';
import { inLowerCase } from '@dorkarta/core';
import { type Figure, readHeld, type Survey, type SurveyedMunicipality } from '@dorkarta/core/survey';
import {
  type Block,
  type FilePlace,
  type HeatMap,
  type HeatMapMeaning,
  paragraph,
  type Tone,
} from '../document/table-document.ts';
import { type EventsOf, eventsByMunicipality, isInferred } from './by-municipality.ts';
import { findingWords } from './finding-words.ts';
import { placeIn } from './scores.ts';
import { sentence } from './sentences.ts';

/** How something stands in a municipality. */
type Standing = 'stated' | 'inferred' | 'expert' | 'no' | 'unknown';

const meanings = {
  stated: { tone: 'good', mark: '+', words: 'есть' },
  inferred: { tone: 'fair', mark: '(+)', words: 'есть, установлено по названиям мероприятий' },
  expert: { tone: 'moved', mark: '?', words: 'решает эксперт' },
  no: { tone: 'open', mark: '–', words: 'нет' },
  unknown: { tone: 'vague', mark: '', words: 'не оценено (без знака)' },
} as const satisfies Readonly<Record<Standing, HeatMapMeaning>>;

/** Every municipality against the requirements of the expertise and the findings of the note, and what the codes mean. */
export function requirementsBlocks(survey: Survey): readonly Block[] {
  const map = requirementsMap(survey);
  if (map.rows.length === 0 || map.columns.length === 0) return [];
  const codes = contentCriteria(survey).map(({ code, title }) => `${code} – ${inLowerCase(title)}`);
  return [map, ...(codes.length === 0 ? [] : [paragraph('note', sentence(codes.join('; ')))])];
}

/** A municipality with the criteria of its score. */
interface Examined extends SurveyedMunicipality {
  readonly criteria: readonly CriterionScore[];
}

function examined(municipality: SurveyedMunicipality): Examined {
  const { score } = municipality;
  return { ...municipality, criteria: score === null ? [] : readHeld(score).criteria };
}

interface Column {
  readonly title: string;
  readonly standingOf: (municipality: Examined) => Standing;
  readonly placeOf: (municipality: Examined) => FilePlace | undefined;
}

/** The picture, each field with the place that it rests on. */
export function requirementsMap(survey: Survey): HeatMap {
  const columns = columnsOf(survey);
  const standings = survey.municipalities.map(examined).map((each) => ({
    label: each.short,
    standings: columns.map(({ standingOf }) => standingOf(each)),
    places: columns.map(({ placeOf }) => placeOf(each)),
    ...placeIn(each),
  }));
  const used = new Set(standings.flatMap((row) => row.standings));
  const legend = (Object.keys(meanings) as Standing[]).filter((each) => used.has(each)).map((each) => meanings[each]);
  return {
    type: 'heat-map',
    title: 'Муниципалитеты и требования к «дорожным картам»',
    corner: 'Муниципалитет',
    columns: columns.map(({ title }) => title),
    rows: standings.map(({ standings: own, ...row }) => ({
      ...row,
      tones: own.map((each): Tone => meanings[each].tone),
    })),
    legend,
  };
}

function columnsOf(survey: Survey): readonly Column[] {
  const figures = survey.figures.filter(({ id }) => findingWords[id] !== undefined);
  return [...contentCriteria(survey).map(({ code }) => criterionColumn(code)), ...figures.map(figureColumn)];
}

function criterionColumn(code: string): Column {
  const criterionOf = ({ criteria }: Examined): CriterionScore | undefined =>
    criteria.find((each) => each.code === code);
  return {
    title: code,
    standingOf: (municipality) => criterionStanding(criterionOf(municipality)),
    placeOf: (municipality) => {
      const { evidence = [], obstacles = [] } = criterionOf(municipality) ?? {};
      const [line] = [...evidence, ...obstacles].flatMap((each) => (each.file === undefined ? (each.line ?? []) : []));
      return municipality.file === null || line === undefined ? undefined : { file: municipality.file, line };
    },
  };
}

function figureColumn(figure: Figure): Column {
  const { id, title, events, doubtful, against } = figure;
  const known = {
    counted: new Set(figure.municipalities),
    doubtful: new Set(doubtful.municipalities),
    isUnknown: figure.unknown !== undefined,
    eventsOf: eventsByMunicipality(events),
  };
  const placesOf = eventsByMunicipality([...events, ...doubtful.events, ...against]);
  return {
    title: findingWords[id]?.column ?? title,
    standingOf: (municipality) => figureStanding(known, municipality),
    placeOf: ({ short }) => {
      const [own] = placesOf(short);
      return own?.line === undefined ? undefined : { file: own.file, line: own.line };
    },
  };
}

/** The requirements on the content of roadmaps, each once. */
function contentCriteria({ municipalities }: Survey): readonly CriterionScore[] {
  const criteria = municipalities.flatMap((each) => examined(each).criteria).filter(({ part }) => part === 'content');
  return criteria.filter(({ code }, index) => criteria.findIndex((each) => each.code === code) === index);
}

function criterionStanding(criterion: CriterionScore | undefined): Standing {
  switch (criterion?.state) {
    case 'met':
      return criterion.evidence.length > 0 && criterion.evidence.every(({ basis }) => basis === 'inferred')
        ? 'inferred'
        : 'stated';
    case 'expert':
      return 'expert';
    case 'unmet':
      return 'no';
    default:
      return 'unknown';
  }
}

/** A figure, to be asked for many municipalities. */
interface KnownFigure {
  readonly counted: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
  readonly isUnknown: boolean;
  readonly eventsOf: EventsOf;
}

function figureStanding(figure: KnownFigure, { short, submitted }: SurveyedMunicipality): Standing {
  if (!submitted || figure.isUnknown) return 'unknown';
  if (figure.doubtful.has(short)) return 'expert';
  if (!figure.counted.has(short)) return 'no';
  return isInferred(figure.eventsOf(short)) ? 'inferred' : 'stated';
}
