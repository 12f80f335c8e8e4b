/** What is brought from elsewhere: apart from the rest, since only who brings it in needs it. */
export { type AddedForms, addForms, type OpenReport, roadmapsOf } from './importing/add-forms.ts';
export { partBrought, tookInAll } from './importing/brought-books.ts';
export { type EarlierFile, missingEarlier, openEarlier } from './importing/earlier-reports.ts';
export type { FilledSource } from './importing/filled-source.ts';
export {
  columnMeaning,
  type ImportedRoadmap,
  type ImportOptions,
  importAccount,
  importDocument,
} from './importing/import-document.ts';
export { nameOfReport } from './importing/name-of-report.ts';
export { officeFileTrouble } from './importing/office-file-trouble.ts';
export { readAskedColumns } from './importing/read-asked-columns.ts';
export { type AnswersAccount, answersAccount, answersText } from './importing/report-account.ts';
export type { ReportFile } from './importing/report-text.ts';
export { beginReportOfForms, type FormsOfReport, formsByReport } from './importing/reports-of-forms.ts';
export { type FoundRoadmap, foundRoadmap, roadmapOfForm, strangerTo } from './importing/roadmap-of-form.ts';
