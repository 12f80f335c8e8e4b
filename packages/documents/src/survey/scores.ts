import { clause, counted, inLowerCase, nouns, outOf, rubricTitle, type Score } from '@dorkarta/core';
import {
  type ExpertQuestion,
  listedMunicipalities,
  readHeld,
  type Survey,
  type SurveyedMunicipality,
} from '@dorkarta/core/survey';
import {
  type BarChart,
  type Block,
  type Cell,
  type FilePlace,
  paragraph,
  type Table,
} from '../document/table-document.ts';
import { bullets, lead, numberedEvents, sentences } from './blocks.ts';
import { municipalityForms } from './sentences.ts';

/** A municipality whose roadmap has points. */
interface Scored {
  readonly municipality: SurveyedMunicipality;
  readonly score: Score;
}

/** The points of the roadmaps as pictures, the conclusions that they come to, and what an expert has yet to decide. */
export function scoreBlocks(survey: Survey): readonly Block[] {
  const scored = scoredOf(survey);
  if (scored.length === 0) return [];
  const rubrics = [...new Set(scored.map(({ score }) => rubricTitle(score.rubric)))];
  return [
    paragraph('table-title', 'Оценка «дорожных карт»'),
    sentences(`Баллы выставлены по документу ${rubrics.join(', ')}`),
    contentChart(survey),
    ...monitoringBlocks(scored),
    ...conclusionBlocks(survey, scored),
    ...expertBlocks(survey),
  ];
}

function scoredOf({ municipalities }: Survey): readonly Scored[] {
  return municipalities.flatMap((municipality): readonly Scored[] =>
    municipality.score === null ? [] : [{ municipality, score: readHeld(municipality.score) }],
  );
}

/** All that have points, the best first, by their points on content. */
export function contentChart(survey: Survey): BarChart {
  return scoreChart('Баллы содержательной экспертизы', scoredOf(survey), contentPoints);
}

/** Points that are sure, those that are open, and all that can be had. */
interface Points {
  readonly min: number;
  readonly max: number;
  readonly of: number;
}

function contentPoints({ score: { criteria } }: Scored): Points {
  const content = criteria.filter(({ part }) => part === 'content');
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  return {
    min: sum(content.map(({ points }) => points.min)),
    max: sum(content.map(({ points }) => points.max)),
    of: sum(content.map(({ of }) => of)),
  };
}

/** All points of a roadmap; those of what is not assessed can still be had. */
function allPoints({ score: { points, of, notAssessed } }: Scored): Points {
  return { ...points, of: of - notAssessed };
}

/** The beginning of its roadmap. */
export function placeIn({ file }: SurveyedMunicipality): { readonly place?: FilePlace } {
  return file === null ? {} : { place: { file, line: 1 } };
}

/** The best first; of equals in the order of the survey. */
function scoreChart(title: string, scored: readonly Scored[], pointsOf: (scored: Scored) => Points): BarChart {
  const ranked = scored
    .map((each) => ({ each, points: pointsOf(each) }))
    .toSorted((one, other) => other.points.min - one.points.min || other.points.max - one.points.max);
  return {
    type: 'bar-chart',
    title,
    whole: Math.max(1, ...ranked.map(({ points }) => points.of)),
    rows: ranked.map(({ each, points: { min, max, of } }) => ({
      label: each.municipality.short,
      parts: [
        { size: min, tone: 'good' },
        { size: max - min, tone: 'vague' },
      ],
      words: outOf({ min, max }, of),
      ...placeIn(each.municipality),
    })),
    legend: [
      { tone: 'good', words: 'набрано' },
      { tone: 'vague', words: 'решает эксперт' },
    ],
  };
}

/** The points from 0 to 10 and how events are carried out, of the roadmaps that somebody reported on. */
function monitoringBlocks(scored: readonly Scored[]): readonly Block[] {
  const monitored = scored.filter(({ municipality }) => municipality.monitoring !== undefined);
  if (monitored.length === 0) return [];
  return [
    scoreChart('Баллы с учётом мониторинга', monitored, allPoints),
    paragraph('table-title', 'Таблица 2. Исполнение мероприятий по отчётам о мониторинге'),
    monitoringTable(monitored),
  ];
}

const monitoringColumns = [
  { key: 'municipality', header: 'Муниципалитет' },
  { key: 'due', header: 'Срок наступил' },
  { key: 'reported', header: 'Есть сведения' },
  { key: 'held', header: 'Проведено' },
  { key: 'overdue', header: 'Просрочено' },
  { key: 'points', header: 'Баллы' },
] as const;

function monitoringTable(monitored: readonly Scored[]): Table {
  const rows = monitored.map(({ municipality: { short, monitoring }, score }) => {
    const figures = [monitoring?.due, monitoring?.reported, monitoring?.held, monitoring?.overdue].map((each = 0) =>
      String(each),
    );
    const points = outOf(score.points, score.of - score.notAssessed);
    const cells: readonly Cell[] = [
      { content: [paragraph('cell', short)] },
      ...[...figures, points].map((text) => ({ content: [paragraph('cell-centered', text)] })),
    ];
    return { kind: 'event', number: '', title: short, cells } as const;
  });
  return { type: 'table', name: 'Таблица 2', columns: monitoringColumns, rows };
}

function conclusionBlocks({ conclusions }: Survey, scored: readonly Scored[]): readonly Block[] {
  const open = scored.filter(({ score }) => score.conclusion === null).map(({ municipality }) => municipality.short);
  const drawn = conclusions.map(
    ({ text, municipalities }) =>
      `${inLowerCase(clause(text))} – ${counted(municipalities.length, municipalityForms)} (${listedMunicipalities(municipalities)})`,
  );
  const notDrawn = `заключение не дано, так как оценены не все критерии или решение за экспертом, – ${counted(open.length, municipalityForms)}`;
  const which = open.length === scored.length ? '' : ` (${listedMunicipalities(open)})`;
  return [
    lead('Заключения по «дорожным картам»'),
    bullets([...drawn, ...(open.length === 0 ? [] : [`${notDrawn}${which}`])]),
  ];
}

/** What the program left open, by municipality; the events stand in the table of municipal events. */
function expertBlocks({ leftToExpert }: Survey): readonly Block[] {
  if (leftToExpert.length === 0) return [];
  const questions = new Map<string, string[]>();
  for (const question of leftToExpert) {
    const { municipality } = question;
    questions.set(municipality, [...(questions.get(municipality) ?? []), questionText(question)]);
  }
  const lines = [...questions].map(([municipality, texts]) => `${municipality}: ${texts.join('; ')}`);
  return [lead('Эксперту предстоит решить'), bullets(lines)];
}

function questionText({ criterion, points, events }: ExpertQuestion): string {
  const about = events.length === 0 ? '' : `: ${numberedEvents(events, mostDoubtful)}`;
  return `${criterion} (${counted(points, nouns.point)}${about})`;
}

/** So many events of a criterion are named that an expert has to decide. */
const mostDoubtful = 5;
