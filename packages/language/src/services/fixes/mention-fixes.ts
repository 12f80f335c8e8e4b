import { inOneLine } from '@dorkarta/core';
import type { MentionRules } from '../../mapping/mention-rules.ts';
import { meantBy, namedWithRemark } from '../../mapping/mentions.ts';
import { nameInText } from '../../mapping/names-in-text.ts';
import { namedOtherwise, namesListed, separated } from '../../mapping/several-names.ts';
import { lookUp, type Query } from '../../names/look-up.ts';
import type { FieldLine } from '../../syntax/source-line.ts';
import { type ListPiece, readList } from '../../syntax/text-value.ts';
import { declareFixes } from './declare-fixes.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { mentionRulesOf } from './mention-rules-of.ts';
import { quoting } from './quoting.ts';

type Names = Parameters<typeof nameInText>[1];

function queryFor(context: FixContext, rules: MentionRules): Query {
  const words = inOneLine(context.words);
  return { words, kinds: rules.kinds, quoted: false, numbers: rules.numbers === true };
}

/** The fixes of `name-is-known`: the name that was meant, the words as text, or a declaration of them. */
export function unknownNameFixes(context: FixContext): readonly Fix[] {
  const { line, view, diagnostic, words } = context;
  const rules = line?.shape === 'field' ? mentionRulesOf(line.keyword) : undefined;
  const names = { scope: () => view.scope, lookUp: (query: Query) => lookUp(view.scope, query) };
  const inText = titleInstead(context, names);
  if (inText.length > 0) return inText;
  if (rules === undefined) return [];
  const otherwise = namedOtherwise(inOneLine(words), rules, names)?.name;
  if (otherwise !== undefined) {
    return [quickFix(`Написать «${otherwise}»`, [replacing(diagnostic.span, otherwise)], { isPreferred: true })];
  }
  const found = lookUp(view.scope, queryFor(context, rules));
  const parts = separated({ text: words, quoted: false }, rules, names);
  const several = parts === undefined ? undefined : namesListed(words, parts);
  const named = namedWithRemark(words, rules, names);
  if (named !== undefined && !/[,;"]/.test(named.whole)) {
    return [quickFix(`Написать «${named.whole}»`, [replacing(diagnostic.span, named.whole)], { isPreferred: true })];
  }
  if (several !== undefined) {
    return [quickFix(`Разделить имена: «${several}»`, [replacing(diagnostic.span, several)], { isPreferred: true })];
  }
  const isNameAlone = rules.words === 'forbidden' && found.is === 'unknown';
  const known = found.is === 'unknown' ? found.nearest : undefined;
  const meant = isNameAlone ? meantBy(inOneLine(words), found, rules, names)?.handle : known;
  const correct =
    meant === undefined
      ? []
      : [quickFix(`Исправить «${words}» на «${meant}»`, [replacing(diagnostic.span, meant)], { isPreferred: true })];
  return [...correct, ...declareFixes(context, rules), ...(rules.words === 'allowed' ? quotePiece(context) : [])];
}

/** The title of what a name means, where it stands in a text. */
function titleInstead({ words, diagnostic: { span }, line }: FixContext, names: Names): readonly Fix[] {
  const found = nameInText({ text: words, start: 0, end: words.length }, names);
  const isAll = found?.words.text === words;
  if (found === undefined || !isAll || found.declared.title === '') return [];
  const { title } = found.declared;
  const isInList = line?.shape === 'field' && mentionRulesOf(line.keyword) !== undefined;
  if (isInList && readList({ text: title, start: 0, end: title.length }).length > 1) return [];
  return [quickFix(`Написать «${title}»`, [replacing(span, title)], { isPreferred: true })];
}

/** Takes the piece into quotes: a text in quotes is never a name. */
export function quotePiece({ view: { text }, diagnostic: { span }, line }: FixContext): readonly Fix[] {
  if (line?.shape !== 'field' || mentionRulesOf(line.keyword)?.words !== 'allowed' || text[span.start - 1] === '"') {
    return [];
  }
  const edits = quoting(text, span);
  return edits.length === 0 ? [] : [quickFix('Взять в кавычки: это текст', edits)];
}

/** The fixes of `name-is-unique` where words mean more than one: each of them, by words that mean it alone. */
export function ambiguousFixes(context: FixContext, line: FieldLine): readonly Fix[] {
  const { view, diagnostic } = context;
  const rules = mentionRulesOf(line.keyword);
  const found = rules === undefined ? undefined : lookUp(view.scope, queryFor(context, rules));
  if (rules === undefined || found?.is !== 'ambiguous') return [];
  return found.candidates.flatMap((candidate) => {
    const { name, qualifier, number, title } = candidate;
    const qualified =
      qualifier === undefined
        ? []
        : [name, number].flatMap((each) => (each === undefined ? [] : [`${qualifier}.${each}`]));
    const ways = [...qualified, name, number, title].filter((way) => way !== undefined && way !== '');
    const alone = ways.find((words) => {
      const meant = lookUp(view.scope, { ...queryFor(context, rules), words: words ?? '' });
      return meant.is === 'declared' && meant.declared === candidate;
    });
    return alone === undefined ? [] : [quickFix(`Назвать «${title}»: ${alone}`, [replacing(diagnostic.span, alone)])];
  });
}

/** The fix of `list-is-meant`: the piece and the one before it are one text. */
export function meantCommaFixes({ view: { text }, line, diagnostic: { span } }: FixContext): readonly Fix[] {
  const value = line?.shape === 'field' ? line.value : undefined;
  if (value === undefined) return [];
  const pieces = readList(value);
  const at = pieces.findIndex((piece) => piece.span.start === span.start);
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before === undefined || piece === undefined) return [];
  const edits = quoteTogether(text, before, piece);
  return edits.length === 0 ? [] : [quickFix('Взять в кавычки как один текст', edits, { isPreferred: true })];
}

function quoteTogether(text: string, before: ListPiece, piece: ListPiece): Fix['edits'] {
  const outer = before.quoted ? 1 : 0;
  const span = { start: before.span.start - outer, end: piece.span.end };
  const words = text.slice(before.span.start, before.span.end) + text.slice(before.span.end + outer, span.end);
  if (!before.quoted) return quoting(text, span);
  return /["\r\n]/.test(words) ? [] : [replacing(span, `"${words}"`)];
}

/** The fix of `list-names-once`: the name goes that is there already. */
export function repeatedFixes({ view: { text }, line, diagnostic: { span }, words }: FixContext): readonly Fix[] {
  if (line === undefined) return [];
  const before = text.slice(line.start, span.start);
  const gap = /[,;]\s*"?$/.exec(before)?.[0].length;
  const quote = text[span.start - 1] === '"' && text[span.end] === '"' ? 1 : 0;
  if (gap === undefined) return [];
  const edit = replacing({ start: span.start - gap, end: span.end + quote }, '');
  return [quickFix(`Убрать повтор «${words}»`, [edit], { isPreferred: true })];
}
