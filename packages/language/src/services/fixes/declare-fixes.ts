import { foldWord, isCapitalised } from '@dorkarta/core';
import type { TextEdit } from '../../format/text-edit.ts';
import type { MentionRules } from '../../mapping/mention-rules.ts';
import type { NamedKind } from '../../names/declared-name.ts';
import { writeHead } from '../../print/write-text.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import { nameSource } from '../../syntax/head-patterns.ts';
import { type ConstructKeyword, type SpellingLanguage, spell } from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import { fieldAt } from '../view/outline-nodes.ts';
import { type Fix, quickFix } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { freeName } from './free-name.ts';
import { mentionRulesOf } from './mention-rules-of.ts';
import { hasLine, indentationOf, insertAbove, insertBelow } from './placing.ts';

/** Something to be declared. */
export interface NewDeclaration {
  readonly keyword: ConstructKeyword;
  readonly name: string;
  readonly title: string;
}

const wholeName = new RegExp(`^${nameSource}$`);

/** Declares what words were meant to be; where several such are missing in the file, all of them too. */
export function declareFixes({ view, words, language }: FixContext, rules: MentionRules): readonly Fix[] {
  const keyword = keywordFor(rules.kinds);
  if (keyword === undefined) return [];
  const all = missingOf(keyword, view);
  const one = declarationOf(keyword, words, view, []);
  const word = spell(keyword, language);
  return [
    ...declareFix(`Объявить: ${word} ${one.name} = ${one.title}`, [one], view, language),
    ...(all.length < 2
      ? []
      : declareFix(`Объявить всё, чего не хватает: ${all.map(({ name }) => name).join(', ')}`, all, view, language)),
  ];
}

export function declareFix(
  title: string,
  declarations: readonly NewDeclaration[],
  view: FileView,
  language: SpellingLanguage,
): readonly Fix[] {
  const edit = declaring(declarations, view, language);
  return edit === undefined ? [] : [quickFix(title, [edit])];
}

/** The first of what a field can mention is what it mostly does. */
export function keywordFor([kind]: readonly NamedKind[]): ConstructKeyword | undefined {
  return kind === 'event' || kind === 'proposal' ? undefined : kind;
}

/** A word that can be a name is one, and its title is still to be written; other words are a title. */
function declarationOf(
  keyword: ConstructKeyword,
  words: string,
  view: FileView,
  taken: readonly string[],
): NewDeclaration {
  const isName = wholeName.test(words) && !isCapitalised(words);
  return isName ? { keyword, name: words, title: '…' } : { keyword, name: freeName(words, view, taken), title: words };
}

/** Everything of a kind that the file mentions and nothing declares. */
function missingOf(keyword: ConstructKeyword, view: FileView): readonly NewDeclaration[] {
  const words = view.diagnostics
    .filter(({ rule, span }) => rule === 'name-is-known' && isMentionOf(keyword, span.start, view))
    .map(({ span }) => view.text.slice(span.start, span.end));
  const distinct = [...new Map(words.map((each) => [foldWord(each), each])).values()];
  return declarationsOf(keyword, distinct, view);
}

export function declarationsOf(
  keyword: ConstructKeyword,
  words: readonly string[],
  view: FileView,
): readonly NewDeclaration[] {
  const declarations: NewDeclaration[] = [];
  for (const each of words) {
    const taken = declarations.map(({ name }) => name);
    declarations.push(declarationOf(keyword, each, view, taken));
  }
  return declarations;
}

function isMentionOf(keyword: ConstructKeyword, offset: number, { parsed }: FileView): boolean {
  const field = fieldAt(parsed.outline, offset)?.field.line.keyword;
  const rules = field === undefined ? undefined : mentionRulesOf(field);
  return rules !== undefined && keywordFor(rules.kinds) === keyword;
}

/** Declarations stand behind those of their kind, else behind the others above the roadmap; tasks in the roadmap. */
export function declaring(
  declarations: readonly NewDeclaration[],
  { text, parsed: { outline } }: FileView,
  language: SpellingLanguage,
): TextEdit | undefined {
  const [first] = declarations;
  const root = outline.roots[0];
  if (first === undefined) return undefined;
  const rows = declarations.flatMap(({ keyword, name, title }) =>
    writeHead(spell(keyword, language), { name, title }).split('\n'),
  );
  if (first.keyword === 'task') return taskEdit(rows, root, text);
  const above = outline.declarations.filter(({ line }) => root === undefined || (line?.start ?? 0) < root.span.start);
  const alike = outline.declarations.filter(({ keyword }) => keyword === first.keyword);
  const neighbour = alike.at(-1) ?? above.at(-1);
  if (neighbour !== undefined) return insertBelow(text, neighbour.span, rows);
  const [top] = [root, outline.roots.flatMap(({ children }) => children)[0]].filter(hasLine);
  return top === undefined ? undefined : insertAbove(text, top.line, [...rows, '']);
}

function taskEdit(rows: readonly string[], root: ConstructNode | undefined, text: string): TextEdit | undefined {
  if (!hasLine(root)) return undefined;
  const tasks = root.children.filter(({ keyword }) => keyword === 'task').filter(hasLine);
  const goals = root.fields.filter(({ line }) => line.keyword === 'goal' || line.keyword === 'period');
  const neighbour = tasks.at(-1)?.line ?? goals.at(-1)?.line ?? root.fields.at(-1)?.line;
  const indentation = neighbour === undefined ? `${indentationOf(text, root.line)}  ` : indentationOf(text, neighbour);
  return insertBelow(
    text,
    neighbour ?? root.line,
    rows.map((row) => `${indentation}${row}`),
  );
}
