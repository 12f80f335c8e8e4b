import { failure, type Result, success } from '@dorkarta/core';
import type { Survey } from '@dorkarta/core/survey';
import { type OutputFormatId, outputFormats, type TableDocument, writeTroubleMessage } from '@dorkarta/documents';
import { surveyJson } from './survey-json.ts';
import { untilHeard } from './until-heard.ts';

/** A file of a survey that is to be written. */
export interface SurveyFile {
  readonly name: string;
  readonly format: OutputFormatId;
  /** Its bytes, or its pieces where they are many. */
  readonly content: Uint8Array | Iterable<Uint8Array>;
}

/** The files that a survey is in a format; the trouble is a sentence. */
type MakeFiles = (told: Survey) => Promise<Result<readonly SurveyFile[], string>>;

/** How the files of a survey are called. */
const surveyName = 'справка';

/** What makes the files of each format; what writes documents is loaded when one is made. */
export const surveyMakers: Readonly<Record<OutputFormatId, MakeFiles>> = {
  json: async (told) => success([{ name: `${surveyName}.json`, format: 'json', content: surveyJson(told) }]),
  docx: async (told) => {
    const { surveyDocument } = await import('@dorkarta/documents/survey');
    return fileOf(surveyDocument(told), 'docx');
  },
  html: async (told) => {
    const { surveyDocument } = await import('@dorkarta/documents/survey');
    return fileOf(surveyDocument(told), 'html');
  },
  xlsx: async (told) => {
    const { surveyTables } = await import('@dorkarta/documents/survey');
    return fileOf(surveyTables(told), 'xlsx');
  },
  csv: async (told) => {
    const { flatSurveyTables, textsAsCsv } = await import('@dorkarta/documents/survey');
    const { events, findings } = flatSurveyTables(told);
    return success([
      { name: `${surveyName}-мероприятия.csv`, format: 'csv', content: textsAsCsv(events.headers, events.rows) },
      { name: `${surveyName}-замечания.csv`, format: 'csv', content: textsAsCsv(findings.headers, findings.rows) },
    ]);
  },
};

async function fileOf(document: TableDocument, format: OutputFormatId): Promise<Result<readonly SurveyFile[], string>> {
  await untilHeard();
  const bytes = await outputFormats.find(({ id }) => id === format)?.write(document);
  if (bytes === undefined) throw new Error(`There is no format ${format}`);
  if (!bytes.ok) return failure(writeTroubleMessage(bytes.trouble));
  return success([{ name: `${surveyName}.${format}`, format, content: bytes.value }]);
}
