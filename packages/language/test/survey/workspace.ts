import { isHeld, readHeld, type Survey, type SurveyOptions, type SurveyRecord, surveyOf } from '@dorkarta/core/survey';
import { createFolders } from '@dorkarta/language';
import { recordFile } from '@dorkarta/language/survey';
import { memoryHost } from '../../src/testing/memory-host.ts';

/** The files of a region, by their names. */
export type RegionFiles = Readonly<Record<string, string>>;

/** The records of files, each read by itself among the others. */
export async function recordsOf(texts: RegionFiles): Promise<readonly SurveyRecord[]> {
  const names = Object.keys(texts);
  const uriOf = (name: string): string => `file:///region/${encodeURIComponent(name)}`;
  const host = memoryHost((uri) => texts[decodeURIComponent(uri.slice(uriOf('').length))]);
  const folders = createFolders({ host });
  const records: SurveyRecord[] = [];
  for (const name of names) {
    const folder = await folders.folderOf(uriOf(name));
    const analysis = await folder.workspace.analyze(uriOf(name));
    if (!analysis.ok) throw new Error(`${name} cannot be read`);
    records.push(recordFile(analysis.value, name, folder));
  }
  return records;
}

/** The survey of files. */
export async function surveyOfTexts(texts: RegionFiles, options: SurveyOptions = {}): Promise<Survey> {
  return surveyOf(await recordsOf(texts), options);
}

/** The JSON of a survey, what is held as such in it too. */
export function jsonOf(survey: Survey): string {
  return JSON.stringify(survey, (_, value: unknown) => (isHeld(value) ? readHeld(value) : value));
}

/** The figures that count some municipality: «parents: г. Владимир, Петушинский район». */
export function figureLines({ figures }: Survey): readonly string[] {
  return figures.flatMap(({ id, municipalities }) =>
    municipalities.length === 0 ? [] : [`${id}: ${municipalities.join(', ')}`],
  );
}
