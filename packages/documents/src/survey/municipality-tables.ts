import { type CriterionScore, decimal, formatDayShort, ruleTitle } from '@dorkarta/core';
import { type Figure, figureCatalogue, readHeld, type Survey } from '@dorkarta/core/survey';
import type { TableColumn } from '../document/table-document.ts';
import type { PlainTable } from './table-parts.ts';

/** Municipality × criterion: the points of each, and what they come to. */
export function criteriaTable({ municipalities }: Survey): PlainTable {
  const rated = municipalities.map((each) => ({ ...each, score: each.score && readHeld(each.score) }));
  const criteria = new Map(
    rated.flatMap(({ score }) => (score?.criteria ?? []).map((each) => [each.id, each] as const)),
  );
  return {
    name: 'Критерии',
    columns: [
      { key: 'municipality', header: 'Муниципалитет' },
      { key: 'submitted', header: 'Карта' },
      { key: 'events', header: 'Муниципальных мероприятий', reckons: true },
      ...[...criteria].map(
        ([key, { code, of }]): TableColumn => ({ key, header: `${code} (из\u00a0${of})`, reckons: true }),
      ),
      { key: 'points', header: 'Баллы', reckons: true },
      { key: 'of', header: 'Из скольких', reckons: true },
      { key: 'notAssessed', header: 'Не оценено', reckons: true },
      { key: 'conclusion', header: 'Заключение' },
    ],
    rows: rated.map(({ short, submitted, roadmap, score }) => [
      short,
      submitted ? 'представлена' : 'не представлена',
      roadmap === null ? '' : String(roadmap.municipalEvents),
      ...[...criteria.keys()].map((id) => criterionText(score?.criteria.find((each) => each.id === id))),
      score === null ? '' : pointsText(score.points),
      score === null ? '' : String(score.of),
      score === null ? '' : String(score.notAssessed),
      score?.conclusion?.text ?? '',
    ]),
  };
}

function criterionText(criterion: CriterionScore | undefined): string {
  if (criterion === undefined) return '';
  const { state, points } = criterion;
  return state === 'not-assessed' || state === 'unknown' ? '–' : pointsText(points);
}

/** «1», «0–1» */
function pointsText({ min, max }: CriterionScore['points']): string {
  return min === max ? decimal(min) : `${decimal(min)}–${decimal(max)}`;
}

/** The figures that stand on events of single directions. */
const directions: ReadonlySet<string> = new Set(
  figureCatalogue.filter(({ measure }) => measure.by === 'event').map(({ id }) => id),
);

/** Municipality × direction: the events that count, and those in doubt. */
export function directionsTable({ municipalities, figures }: Survey): PlainTable {
  const shown = figures.filter(({ id }) => directions.has(id));
  const cellOf = new Map(shown.map((figure) => [figure, eventsByMunicipality(figure)]));
  return {
    name: 'Направления',
    columns: [
      { key: 'municipality', header: 'Муниципалитет' },
      ...shown.map(({ id, title }) => ({ key: id, header: title })),
    ],
    rows: municipalities.map(({ short }) => [
      short,
      ...shown.map((figure) => (cellOf.get(figure)?.get(short) ?? []).join('\n')),
    ]),
  };
}

/** «№ 10 Родительские собрания», «№ 3 Визиты (под вопросом)» */
function eventsByMunicipality({ events, doubtful }: Figure): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  const add = ({ municipality, number, title }: Figure['events'][number], note: string): void => {
    const line = `${number === null ? '' : `№ ${number} `}${title}${note}`;
    const own = lines.get(municipality);
    if (own === undefined) lines.set(municipality, [line]);
    else own.push(line);
  };
  for (const event of events) add(event, '');
  for (const event of doubtful.events) add(event, ' (под вопросом)');
  return lines;
}

const severityNames = { error: 'ошибка', warning: 'предупреждение', info: 'подсказка' } as const;

/** What rules found in the roadmaps. */
export function findingsTable({ municipalities }: Survey): PlainTable {
  return {
    name: 'Замечания',
    columns: [
      { key: 'municipality', header: 'Муниципалитет' },
      { key: 'file', header: 'Файл' },
      { key: 'line', header: 'Строка', reckons: true },
      { key: 'severity', header: 'Важность' },
      { key: 'rule', header: 'Правило' },
      { key: 'title', header: 'Требование' },
      { key: 'message', header: 'Замечание' },
      { key: 'suppressed', header: 'Почему не проверять' },
    ],
    rows: municipalities.flatMap(({ short, file, findings }) =>
      readHeld(findings).map(({ rule, severity, message, line, suppressed = '' }) => [
        ...[short, file ?? '', String(line), severityNames[severity], rule, ruleTitle(rule), message, suppressed],
      ]),
    ),
  };
}

/** How monitored roadmaps stand; empty where none is. */
export function monitoringTable({ municipalities }: Survey): PlainTable {
  return {
    name: 'Мониторинг',
    columns: [
      { key: 'municipality', header: 'Муниципалитет' },
      { key: 'asOf', header: 'На дату' },
      { key: 'due', header: 'Срок наступил', reckons: true },
      { key: 'reported', header: 'Есть отчёт', reckons: true },
      { key: 'held', header: 'Проведено', reckons: true },
      { key: 'overdue', header: 'Просрочено', reckons: true },
    ],
    rows: municipalities.flatMap(({ short, monitoring }) => {
      if (monitoring === undefined) return [];
      const { asOf, due, reported, held, overdue } = monitoring;
      return [[short, asOf === null ? '' : formatDayShort(asOf), ...[due, reported, held, overdue].map(String)]];
    }),
  };
}

/** What municipalities have of each other; empty where nothing is. */
export function copiesTable({ copies }: Survey): PlainTable {
  return {
    name: 'Повторы',
    columns: [
      { key: 'group', header: 'Группа' },
      { key: 'municipality', header: 'Муниципалитет' },
      { key: 'number', header: '№', reckons: true },
      { key: 'event', header: 'Мероприятие' },
      { key: 'school', header: 'Школа' },
      { key: 'owner', header: 'Чья школа' },
      { key: 'place', header: 'Место' },
    ],
    rows: copies.flatMap(({ school, owner, places }, index) =>
      places.map(({ municipality, number, title, file, line }) => [
        String(index + 1),
        municipality,
        number ?? '',
        title,
        school ?? '',
        owner ?? '',
        line === undefined ? file : `${file}:${line}`,
      ]),
    ),
  };
}

/** What was not read, and what is to be said of what was; empty where there is nothing. */
export function filesTable({ notRead, notes }: Survey, left: readonly string[] = []): PlainTable {
  return {
    name: 'Файлы',
    columns: [
      { key: 'file', header: 'Файл' },
      { key: 'counted', header: 'Учтён' },
      { key: 'words', header: 'Что с ним' },
    ],
    rows: [
      ...notRead.map(({ file, reason }) => [file, 'нет', reason]),
      ...notes.map(({ file, text }) => [file, 'да', text]),
      ...left.map((name) => [`лист «${name}»`, 'да', 'слишком длинный для книги: составьте справку с --to csv']),
    ],
  };
}
