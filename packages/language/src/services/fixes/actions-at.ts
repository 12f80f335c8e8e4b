import { foldTitle, isPlaceholder } from '@dorkarta/core';
import { languageOfLines } from '../../format/file-language.ts';
import { isListKeyword } from '../../generated/keywords.ts';
import type { Span } from '../../places/span.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import type { FieldLine } from '../../syntax/source-line.ts';
import { readList, readText } from '../../syntax/text-value.ts';
import { type ConstructKeyword, spell } from '../../vocabulary/spellings.ts';
import { decisionEdit } from '../reviews/decide.ts';
import type { FileView } from '../view/file-view.ts';
import { inferredKinds, kindWords } from '../view/inferred-kinds.ts';
import { constructAt, fieldAt, fieldsOf } from '../view/outline-nodes.ts';
import { roadmapLines } from '../view/roadmap-lines.ts';
import { declarationsOf, declareFix, keywordFor } from './declare-fixes.ts';
import { type Fix, inserting, quickFix } from './fix.ts';
import { freeName } from './free-name.ts';
import { mentionRulesOf } from './mention-rules-of.ts';
import { hasLine, insertField, type LinedNode } from './placing.ts';
import { hasHidden } from './plain-fixes.ts';

/** What can be done at a place without anything being wrong there: name an event, write down its kind, declare who is named in words. */
export function actionsAt(view: FileView, { start }: Span): readonly Fix[] {
  const line = view.parsed.lines.find((each) => each.start <= start && start <= each.end);
  if (hasHidden({ view, line })) return [];
  const node = constructAt(view.parsed.outline, start);
  const field = fieldAt(view.parsed.outline, start)?.field.line;
  return [
    ...(node?.keyword === 'event' ? [...kindAction(node, view), ...nameAction(node, view)] : []),
    ...(hasLine(node) && node.keyword === 'review' ? decideActions(node, view) : []),
    ...(field === undefined ? [] : declareActions(field, start, view)),
  ];
}

/** A line for each criterion that is left to the expert and not decided yet. */
function decideActions(node: LinedNode, view: FileView): readonly Fix[] {
  const open = view.scored.score?.criteria.filter(({ state }) => state === 'expert') ?? [];
  return open.flatMap(({ code, title }) => {
    const edit = decisionEdit(view, node, { code });
    const isThere = edit === undefined || edit.span.start < edit.span.end;
    return isThere ? [] : [quickFix(`Решить: ${code} ${title}`, [edit])];
  });
}

/** Writes down the kind that the title of an event tells. */
function kindAction(node: ConstructNode, view: FileView): readonly Fix[] {
  const event = roadmapLines(view).events.get(node.line?.start ?? -1);
  const inferred = view.subject === undefined || event === undefined ? [] : inferredKinds(view.subject, event);
  if (!hasLine(node) || inferred.length === 0) return [];
  const language = languageOfLines(view.parsed.lines);
  const value = kindWords(inferred);
  const edit = insertField(view.text, node, { keyword: 'kind', value, language });
  return [quickFix(`Записать «${spell('kind', language)}: ${value}»`, [edit])];
}

/** Gives an event a name, by which other lines and files can mean it. */
function nameAction({ head, line }: ConstructNode, view: FileView): readonly Fix[] {
  if (head.name !== undefined || head.title === undefined || head.title.text === '' || line?.head === undefined)
    return [];
  const name = freeName(head.title.text, view);
  const at = titleStart(view.text, head.number?.end ?? head.colon?.end ?? line.word.end);
  if (!isJustBefore(view.text, at, head.title.span)) return [];
  return [{ ...quickFix(`Дать мероприятию имя: ${name}`, [inserting(at, `${name} = `)]), kind: 'refactor.rewrite' }];
}

/** Not so of a line that lacks its word, nor of a row of a table with a number in a cell of its own. */
function isJustBefore(text: string, at: number, { start }: Span): boolean {
  return at <= start && /^"*\s*$/.test(text.slice(at, start));
}

function titleStart(text: string, end: number): number {
  return end + (/^[^\S\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Declares the text that a field names, and all that its kind of field names in words. */
function declareActions(line: FieldLine, offset: number, view: FileView): readonly Fix[] {
  const rules = mentionRulesOf(line.keyword);
  const keyword = rules === undefined || rules.words === 'forbidden' ? undefined : keywordFor(rules.kinds);
  if (keyword === undefined) return [];
  const used = new Set(view.uses.map(({ span }) => span.start));
  const here = textsIn(line, used).find(({ span }) => span.start <= offset && offset <= span.end);
  if (here === undefined) return [];
  const language = languageOfLines(view.parsed.lines);
  const all = distinctTexts(line, used, view);
  const actions = [
    ...declare([here.text], keyword, view, (name) => `Объявить: ${spell(keyword, language)} ${name} = ${here.text}`),
    ...(all.length < 2
      ? []
      : declare(all, keyword, view, () => `Объявить всё из строк «${line.word.text}»: ${all.length}`)),
  ];
  return actions.map((action) => ({ ...action, kind: 'refactor.rewrite' }));
}

function declare(
  texts: readonly string[],
  keyword: ConstructKeyword,
  view: FileView,
  title: (firstName: string) => string,
): readonly Fix[] {
  const declarations = declarationsOf(keyword, texts, view);
  return declareFix(title(declarations[0]?.name ?? ''), declarations, view, languageOfLines(view.parsed.lines));
}

function distinctTexts({ keyword }: FieldLine, used: ReadonlySet<number>, view: FileView): readonly string[] {
  const lines = fieldsOf(view.parsed.outline).map(({ field }) => field.line);
  const texts = lines.filter((line) => line.keyword === keyword).flatMap((line) => textsIn(line, used));
  return [...new Map(texts.map(({ text }) => [foldTitle(text), text])).values()];
}

/** What a field names in words: neither declared (a name is used there) nor still to be filled in. */
function textsIn(
  { keyword, value }: FieldLine,
  used: ReadonlySet<number>,
): readonly { readonly text: string; readonly span: Span }[] {
  if (value === undefined) return [];
  const pieces = isListKeyword(keyword) ? readList(value) : [readText(value)];
  const isWords = (text: string): boolean => !isPlaceholder(text) && foldTitle(text) !== 'все школы';
  return pieces.filter(({ text, span }) => !used.has(span.start) && isWords(text));
}
