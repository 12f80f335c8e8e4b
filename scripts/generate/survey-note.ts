import { readFileSync } from 'node:fs';
// biome-ignore-start lint/style/noRestrictedImports: the sources, since the packages may not be built yet
import { type Survey, surveyOf } from '../../packages/core/src/survey.ts';
import { recordFile } from '../../packages/language/src/examination/record-file.ts';
import { createParser, mapFile } from '../../packages/language/src/index.ts';
// biome-ignore-end lint/style/noRestrictedImports: the sources
import { type Kind, kinds } from './inference.ts';
import { surveyedEvents } from './labelled-titles.ts';

/** What the expert note of 2024 says of one direction, and why its titles cannot say the same. */
export interface NoteList {
  readonly id: Kind;
  /** The note's words for it. */
  readonly title: string;
  /** The municipalities that the note names. */
  readonly municipalities: readonly string[];
  /** Municipalities that the note leaves out though their titles say it, or names though none does, each with the reason. */
  readonly differences: Readonly<Record<string, string>>;
}

const noteFile = new URL('../../examples/vladimir-2024/note.json', import.meta.url);

/** The lists of directions of the expert note on the roadmaps of 13 municipalities of Владимирская область, 2024. */
export function noteLists(): readonly NoteList[] {
  const figures: readonly (Omit<NoteList, 'id'> & { readonly id: string })[] = JSON.parse(
    readFileSync(noteFile, 'utf8'),
  );
  return figures.filter((each): each is NoteList => kinds.includes(each.id as Kind));
}

/** The survey of the table of that note: a roadmap of bare titles for each municipality. */
export function surveyOfTable(): Survey {
  const parse = createParser();
  const events = surveyedEvents();
  const names = [...new Set(events.map(({ municipality }) => municipality))];
  const records = names.map((name) => {
    const titles = events.filter(({ municipality }) => municipality === name).map(({ title }) => title);
    const rows = ['карта Дорожная карта', `муниципалитет: ${name}`, ...titles.map((title) => `мероприятие "${title}"`)];
    const text = rows.join('\n');
    return recordFile({ ...mapFile(parse(text), { imports: [] }), text }, `${name}.dk`);
  });
  return surveyOf(records);
}

/** The municipalities of a survey that have a direction. */
export function municipalitiesWith(kind: Kind, { figures }: Survey): readonly string[] {
  return figures.find(({ id }) => id === kind)?.municipalities ?? [];
}

/** The municipalities where a survey and the note's list differ. */
export function differing({ id, municipalities }: NoteList, survey: Survey): readonly string[] {
  const counted = municipalitiesWith(id, survey);
  return [
    ...counted.filter((name) => !municipalities.includes(name)),
    ...municipalities.filter((name) => !counted.includes(name)),
  ];
}
