/** What a survey of many roadmaps keeps of each file. */
export { recordFile } from './examination/record-file.ts';
export { type RecordedAt, recordFileAt, type SurveyedFile } from './services/record-file-at.ts';
