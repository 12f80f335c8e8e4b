import type { IsoDay, Rubric } from '@dorkarta/core';
import type { Survey, SurveyRecord } from '@dorkarta/core/survey';
import type { CancellationToken } from 'vscode-languageserver';
import { normalUri } from '../workspace/import-path.ts';
import type { ServerHost } from './server-host.ts';
import type { Session } from './session.ts';

/** Which folder is surveyed, and who is told of it. */
export interface SurveyedFolder {
  readonly uri: string;
  readonly on?: IsoDay | undefined;
  /** Told before each file. */
  readonly tell: (progress: SurveyProgress) => void;
  readonly cancellation: CancellationToken;
}

/** How far a survey is. */
export interface SurveyProgress {
  readonly file: string;
  readonly number: number;
  readonly of: number;
}

/** Surveys the roadmaps below a folder as they stand in the editor; undefined where there are none, or where it was called off. */
export async function surveyFolder(
  { uri, on, tell, cancellation }: SurveyedFolder,
  session: Session,
  { filesBelow, later }: Pick<ServerHost, 'filesBelow' | 'later'>,
): Promise<Survey | undefined> {
  const folder = normalUri(uri).replace(/\/$/, '');
  const { files: found, passedOver } = await filesBelow(folder);
  const files = found.toSorted();
  if (files.length === 0) return undefined;
  // Loaded when it is asked for, so that no server starts later for it.
  const [{ passedOverRecord, surveyOf }, { recordFileAt }] = await Promise.all([
    import('@dorkarta/core/survey'),
    import('../services/record-file-at.ts'),
  ]);
  const records: SurveyRecord[] = passedOver.map(passedOverRecord);
  const rubrics = new Map<string, Rubric>();
  for (const [index, each] of files.entries()) {
    const file = decodeURIComponent(normalUri(each).slice(folder.length + 1));
    tell({ file, number: index + 1, of: files.length });
    // Others are answered between two files, and who calls it off is heard.
    await new Promise<void>((resolve) => void later(0, resolve));
    if (cancellation.isCancellationRequested) return undefined;
    const own = await session.folderOf(each);
    for (const rubric of own.rubrics) rubrics.set(`${rubric.id} ${rubric.version}`, rubric);
    const { record } = await recordFileAt(own, { uri: each, file, asOf: on });
    records.push(record);
  }
  return surveyOf(records, { asOf: on, rubrics: [...rubrics.values()] });
}
