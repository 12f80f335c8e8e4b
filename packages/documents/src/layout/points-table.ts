import { type CriterionPart, type CriterionScore, officialRubric, outOf, partNames, type Score } from '@dorkarta/core';
import { type Block, type Cell, paragraph, type TableRow } from '../document/table-document.ts';
import { textBlocks } from './text-blocks.ts';

/** The rows of the table word for word as in the recommendations on municipal roadmaps, «Критерии оценки выполнения мероприятий дорожной карты». */
const officialRows: Readonly<Record<CriterionPart, string>> = {
  content:
    'Содержательная экспертиза муниципальной дорожной карты выявила соответствие содержания дорожной карты 5 основным требованиям (наличие муниципальных организационных мероприятий, направленных на адресное сопровождение школ, наличие муниципальных методических мероприятий, наличие включенных в муниципальную дорожную карту мероприятий на базе школ муниципалитета, привлечение ресурсов и возможностей иных федеральных и региональных проектов, наличие муниципальных индикативных показателей достижения результатов мероприятия).',
  information:
    'Информация о проведении мероприятия представлена в полном объеме и позволяет выявить качественные и количественные характеристики мероприятия (наличие информации о проведенном мероприятии, наличие документов, подтверждающих проведение мероприятия, наличие информационного сопровождения мероприятия).',
  decisions:
    'Наличие рекомендаций по результатам муниципальных мониторингов.\nНаличие управленческих решений по результатам муниципальных мониторингов.',
};

const columns = [
  { key: 'number', header: '№п/п' },
  { key: 'criterion', header: 'Критерий' },
  { key: 'bounds', header: 'Баллы' },
  { key: 'points', header: 'Оценка' },
] as const;

/** The table of points that the recommendations prescribe, filled in, with its sum. */
export function pointsTable(score: Score): readonly Block[] {
  const isOfficial = score.rubric.id === officialRubric.id;
  const parts = [...new Set(score.criteria.map(({ part }) => part))];
  const rows = parts.map((part, index) =>
    rowOf([
      `${index + 1}.`,
      isOfficial ? officialRows[part] : partNames[part].full,
      ...pointsOf(score.criteria.filter((each) => each.part === part)),
    ]),
  );
  const sum: TableRow = { ...rowOf(['', 'ИТОГО', ...pointsOf(score.criteria)]), kind: 'total' };
  return [
    paragraph('table-title', 'Критерии оценки выполнения мероприятий дорожной карты'),
    { type: 'table', name: 'Баллы', columns, rows: [...rows, sum] },
  ];
}

/** The bounds, and the points out of those that were assessed. */
function pointsOf(criteria: readonly CriterionScore[]): readonly [bounds: string, points: string] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const assessed = criteria.filter(({ state }) => state !== 'not-assessed' && state !== 'unknown');
  const all = sum(criteria.map(({ of }) => of));
  const of = sum(assessed.map((each) => each.of));
  const points = {
    min: sum(assessed.map((each) => each.points.min)),
    max: sum(assessed.map((each) => each.points.max)),
  };
  const isWhole = assessed.length === criteria.length;
  const words = assessed.length === 0 ? 'не оценено' : outOf(points, of);
  return [`0–${String(all).replace('.', ',')}`, isWhole || assessed.length === 0 ? words : `${words} оценённых`];
}

function rowOf(texts: readonly string[]): TableRow {
  const [number = '', title = ''] = texts;
  const cells = texts.map(
    (text, index): Cell => ({ content: textBlocks(index === 1 ? 'cell' : 'cell-centered', text) }),
  );
  return { kind: 'event', number, title, cells };
}
