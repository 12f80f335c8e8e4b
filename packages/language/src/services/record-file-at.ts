import { type IsoDay, withinSentence } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import { recordFile } from '../examination/record-file.ts';
import { fileTroubleMessage } from '../workspace/file-trouble.ts';
import type { Folder } from '../workspace/folder.ts';
import type { Analysis } from '../workspace/workspace.ts';

/** A file that a survey reads. */
export interface SurveyedFile {
  readonly uri: string;
  /** Its path as the survey tells it. */
  readonly file: string;
  readonly asOf?: IsoDay | undefined;
}

/** The record of a file, and what it was read as, where it could be read. */
export interface RecordedAt {
  readonly record: SurveyRecord;
  readonly analysis?: Analysis;
}

/** Reads a file of a folder into its record; one that cannot be read, or that the program stumbles over, is a record too. */
export async function recordFileAt(folder: Folder, { uri, file, asOf }: SurveyedFile): Promise<RecordedAt> {
  const unread = (reason: string): RecordedAt => ({ record: { type: 'unread', file, reason } });
  try {
    const read = await folder.workspace.analyze(uri);
    if (!read.ok) return unread(withinSentence(fileTroubleMessage(read.trouble)));
    const record = recordFile(read.value, file, { ...folder, asOf, mostReferences });
    return { record, analysis: read.value };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return unread(`ошибка в программе (${cause}): сообщите о ней разработчикам`);
  }
}

/** So many events a criterion tells of in a survey; all are told by the explanation of a score. */
const mostReferences = 10;
