import { readFileSync } from 'node:fs';
import { foldWord, type Kind, kinds } from './inference.ts';

/** What a careful reader says of a title. */
export type Label = 'yes' | 'no' | 'doubtful';

/** A title with what a reader says of it alone, without the rest of its roadmap. */
export interface LabelledTitle {
  readonly title: string;
  /** Evidence of criterion 1. */
  readonly organizational: Label;
  /** Evidence of criterion 2. */
  readonly methodical: Label;
  /** Evidence of criterion 3. */
  readonly venue: Label;
  /** The federal and regional projects it uses. */
  readonly projects: readonly Doubtable[];
  /** `regional`, `federal`, or empty. */
  readonly level: string;
  /** The directions of the survey. */
  readonly directions: readonly Doubtable[];
  /** Where the title is from. */
  readonly source: string;
  /** Whether it is kept aside while the vocabulary is written. */
  readonly aside: boolean;
}

/** A name that the reader is sure of, or not. */
export interface Doubtable {
  readonly name: string;
  readonly sure: boolean;
}

/** A municipal event of the survey of 2024. */
export interface SurveyedEvent {
  readonly municipality: string;
  readonly title: string;
}

const fixtures = new URL('../../packages/core/src/inference/fixtures/', import.meta.url);

/** The labelled titles, in the order of their file. */
export function labelledTitles(): readonly LabelledTitle[] {
  return rowsOf('labelled-titles.tsv').map(
    ([title = '', organizational, methodical, venue, projects = '', level = '', directions = '', source = '']) => ({
      title,
      organizational: labelOf(organizational, title),
      methodical: labelOf(methodical, title),
      venue: labelOf(venue === '' ? 'no' : venue, title),
      projects: doubtables(projects, '; '),
      level,
      directions: doubtables(directions, ' ').filter(isDirection),
      source,
      aside: isAside(title),
    }),
  );
}

/** All municipal events of Table 1 of the expert note on the roadmaps of 13 municipalities, 2024. */
export function surveyedEvents(): readonly SurveyedEvent[] {
  return rowsOf('survey-2024-events.tsv').map(([municipality = '', , title = '']) => ({ municipality, title }));
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(file, fixtures), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

function labelOf(text: string | undefined, title: string): Label {
  if (text === 'yes' || text === 'no' || text === 'doubtful') return text;
  throw new Error(`«${title}» is labelled «${text}», not yes, no or doubtful`);
}

function doubtables(text: string, separator: string): readonly Doubtable[] {
  return text
    .split(separator)
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/\?$/, ''), sure: !name.endsWith('?') }));
}

function isDirection({ name }: Doubtable): boolean {
  if (kinds.includes(name as Kind)) return true;
  throw new Error(`«${name}» is no direction`);
}

/** A third of the titles, the same whatever is added: by the FNV-1a hash of its words. */
function isAside(title: string): boolean {
  let hash = 0x811c9dc5;
  const words = foldWord(title).match(/[a-zа-я0-9]+/g) ?? [];
  for (const character of words.join(' ')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash % 3 === 0;
}
