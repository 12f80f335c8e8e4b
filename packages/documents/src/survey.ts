/** The region's note. */

export { requirementsMap } from './survey/requirements-map.ts';
export { contentChart } from './survey/scores.ts';
/** The region's note, and the tables of a survey. */
export { surveyDocument } from './survey/survey-document.ts';
export { flatSurveyTables, surveyTables } from './survey/survey-tables.ts';
export { textsAsCsv } from './writers/csv/write-csv.ts';
