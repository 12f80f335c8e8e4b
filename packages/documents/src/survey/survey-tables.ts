import type { Survey } from '@dorkarta/core/survey';
import { officialLandscape, type TableDocument } from '../document/table-document.ts';
import { documentDate } from '../layout/document-date.ts';
import { eventsTable, flatEvents } from './event-tables.ts';
import {
  copiesTable,
  criteriaTable,
  directionsTable,
  filesTable,
  findingsTable,
  monitoringTable,
} from './municipality-tables.ts';
import { type FlatTable, type PlainTable, plainTable, sizeOf } from './table-parts.ts';

/** More paragraphs than these no office program opens with pleasure. */
const mostParagraphs = 120_000;

/** The tables of a survey as one document, a sheet for each that has rows; what is too long for a workbook stands in the flat tables alone. */
export function surveyTables(survey: Survey): TableDocument {
  const { region, asOf } = survey;
  const always = [criteriaTable(survey), directionsTable(survey)];
  const further = [monitoringTable, copiesTable, eventsTable, findingsTable].map((make) => make(survey));
  const { fitting, left } = withinBudget([...always, ...further.filter(({ rows }) => rows.length > 0)]);
  const files = filesTable(survey, left);
  return {
    properties: {
      title: 'Таблицы к справке об итогах экспертизы дорожных карт',
      subject: region?.title ?? 'Экспертиза муниципальных дорожных карт',
      creator: region?.name ?? 'dorkarta',
      date: documentDate(asOf, region?.period?.from),
    },
    page: officialLandscape,
    blocks: [...fitting, ...(files.rows.length === 0 ? [] : [files])].map(plainTable),
    data: { ...survey },
  };
}

/** The tables that a workbook has room for, the first before the others, and the names of those left out. */
function withinBudget(tables: readonly PlainTable[]): {
  readonly fitting: readonly PlainTable[];
  readonly left: readonly string[];
} {
  let room = mostParagraphs;
  const fitting = tables.filter((table) => {
    const size = sizeOf(table);
    if (size > room) return false;
    room -= size;
    return true;
  });
  return { fitting, left: tables.filter((table) => !fitting.includes(table)).map(({ name }) => name) };
}

/** The flat table of events, and that of findings. */
export function flatSurveyTables(survey: Survey): Readonly<Record<'events' | 'findings', FlatTable>> {
  const { columns, rows } = findingsTable(survey);
  return { events: flatEvents(survey), findings: { headers: columns.map(({ header }) => header), rows } };
}
