import {
  bareNumber,
  following,
  type Mention,
  mentionTitle,
  roadmapIn,
  rubricName,
  templateNames,
} from '@dorkarta/core';
import type { Span } from '../../places/span.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import {
  type ConstructKeyword,
  type Keyword,
  type KnownField,
  type SpellingLanguage,
  spell,
} from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import { hole, type Snippet } from './completion-item.ts';
import type { CompletionProject } from './project-view.ts';
import { withHoles } from './text-offer.ts';
import type { TypicalEvent } from './typical-events.ts';
import { typicalTitles } from './typical-texts.ts';

/** What every hole shows that the author has to fill in; it counts as missing. */
const missing = hole('…');

/** A keyword with what stands behind it: a colon, or a space; `rest` is on the row already. */
export function lineSnippet(
  keyword: Keyword,
  shape: 'construct' | 'field',
  rest: string,
  language: SpellingLanguage,
): Snippet {
  const word = spell(keyword, language);
  const isNamed = keyword === 'action' || keyword === 'criterion' || keyword === 'ruling';
  if (shape === 'field' && !isNamed) return [fieldFront(word, rest)];
  return [rest === '' ? `${word} ` : word];
}

/** The word of a field with its colon, as far as the row does not have it. */
export function fieldFront(word: string, rest: string): string {
  if (/^\s*:/.test(rest)) return word;
  return /^\s/.test(rest) ? `${word}:` : `${word}: `;
}

/** A row of a snippet: its depth below the first row, and what it says. */
type Row = readonly [depth: number, ...parts: Snippet];

/** Rows below each other; the first stands where the line begins, `level` deep. */
function rowsSnippet(rows: readonly Row[], level: number): Snippet {
  return rows.flatMap(([depth, ...parts], index) =>
    index === 0 ? parts : [`\n${'  '.repeat(level + depth)}`, ...parts],
  );
}

/** The bodies that each have a column in a matrix; none in other roadmaps. */
export function bodiesOf({ file }: Pick<FileView, 'file'>): readonly Mention[] {
  return roadmapIn(file)?.template?.bodies ?? [];
}

/** A whole event, with all that an event must have. */
export function eventSnippet(view: FileView, level: number, language: SpellingLanguage): Snippet {
  const actions = bodiesOf(view).map(
    (body): Row => [
      1,
      `${spell('action', language)} ${body.kind === 'declared' ? body.handle : mentionTitle(body)}: `,
      missing,
    ],
  );
  const fields: readonly KnownField[] = ['kind', 'deadline', 'performers', 'indicator'];
  const results = fields.map((field): Row => [1, `${spell(field, language)}: `, missing]);
  const word = spell('event', language);
  return actions.length > 0
    ? rowsSnippet([[0, word], ...actions], level)
    : rowsSnippet([[0, `${word} `, missing], ...results], level);
}

/** A whole event as many roadmaps have it. */
export function typicalEventSnippet(
  { title, fields }: TypicalEvent,
  level: number,
  language: SpellingLanguage,
): Snippet {
  const rows = fields.map(([field, text]): Row => [1, `${spell(field, language)}: `, ...withHoles(text)]);
  return rowsSnippet([[0, `${spell('event', language)} `, ...withHoles(title)], ...rows], level);
}

/** A roadmap's line, and the lines of what every roadmap says of itself. */
export function roadmapSnippet({ templates, rubrics, year }: CompletionProject, language: SpellingLanguage): Snippet {
  const field = (keyword: KnownField, value = '…'): Row => [1, `${spell(keyword, language)}: `, hole(value)];
  const [template] = templateNames(templates);
  const [rubric] = rubrics;
  return rowsSnippet(
    [
      [0, `${spell('roadmap', language)} `, hole(typicalTitles.roadmap?.[0]?.title ?? '…')],
      field('homeMunicipality'),
      field('region'),
      field('period', year === undefined ? '…' : String(year)),
      field('goal'),
      [1, `${spell('task', language)} `, hole('имя'), ' = ', missing],
      field('approved'),
      ...(template === undefined ? [] : [field('template', template)]),
      ...(rubric === undefined ? [] : [field('rubric', rubricName(rubric))]),
    ],
    0,
  );
}

/** An expert's conclusion: who gives it, and a decision with its reason; first of all, where that is still to be said, the roadmap that it is on. */
export function reviewSnippet(path: string | undefined, language: SpellingLanguage): Snippet {
  const field = (keyword: KnownField): Row => [1, `${spell(keyword, language)}: `, missing];
  return rowsSnippet(
    [
      ...(path === undefined ? [] : importRows(path, language)),
      [0, `${spell('review', language)} `, missing],
      field('date'),
      field('expert'),
      [1, `${spell('criterion', language)} `, hole('К1'), ': ', hole('выполнено'), ' – ', missing],
      [0],
      [0, `${spell('recommendation', language)} `, missing],
    ],
    0,
  );
}

function importRows(path: string, language: SpellingLanguage): readonly Row[] {
  return [[0, `${spell('import', language)}: `, hole(path)], [0]];
}

/** «2. » behind the word of a section, where those above it have written numbers. */
export function sectionFront(keyword: ConstructKeyword, parent: ConstructNode | undefined, row: Span): string {
  if (parent === undefined || (keyword !== 'section' && keyword !== 'subsection')) return '';
  const siblings = parent.children.filter(
    (child) => child.keyword === keyword && child.line !== undefined && child.line.start < row.start,
  );
  const last = siblings.at(-1)?.head.number?.text;
  if (last !== undefined) return `${nextNumber(last)} `;
  const own = parent.head.number?.text;
  return keyword === 'subsection' && own !== undefined && siblings.length === 0 ? `${bareNumber(own)}.1. ` : '';
}

function nextNumber(number: string): string {
  return `${following(bareNumber(number))}.`;
}
