import { capitals, letters, smallLetters } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { DeclaredName } from '../names/declared-name.ts';
import type { ListPiece } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import type { MentionRules } from './mention-rules.ts';

/** Names in a list that are not parted as names are, or are written otherwise than they are declared. */

/** How names are joined that are to be parted by commas; a space alone only where nothing else stands between them. */
const joins = [/\s*,\s*(?:и\s+)?|\s+и\s+|\s*[/+&]\s*/gu, /\s+(?:и\s+)?/gu] as const;

/** «управление и координатор»: the declared names that lack their commas, each with its place; undefined of anything else. */
export function separated(
  { text, quoted }: Pick<ListPiece, 'text' | 'quoted'>,
  { kinds, numbers }: Pick<MentionRules, 'kinds' | 'numbers'>,
  { lookUp }: Pick<MappingContext, 'lookUp'>,
): readonly { readonly text: string; readonly start: number }[] | undefined {
  const isDeclared = (words: string): boolean =>
    lookUp({ words, kinds, quoted: false, numbers: numbers === true }).is === 'declared';
  if (quoted || text.length > longestJoined) return undefined;
  const areNames = (parts: readonly { readonly text: string }[]): boolean =>
    parts.length > 1 &&
    parts.every((each) => handleForm.test(each.text)) &&
    parts.every((each) => isDeclared(each.text));
  const names = joins.map((join) => partsBetween(text, join)).find(areNames);
  return names === undefined || isDeclared(text) ? undefined : names;
}

/** How names are written that stand for others: most texts need not be looked up. */
const handleForm = new RegExp(`^(?:[${smallLetters}_][${letters}\\d_]*|[${capitals}][${capitals}\\d_]*|\\d{1,2})$`);

/** A longer text is none of names. */
const longestJoined = 200;

function partsBetween(text: string, join: RegExp): readonly { readonly text: string; readonly start: number }[] {
  let start = 0;
  return [
    ...[...text.matchAll(join)].map(({ 0: gap, index }) => ({ end: index, next: index + gap.length })),
    undefined,
  ].map((gap) => {
    const part = { text: text.slice(start, gap?.end), start };
    start = gap?.next ?? start;
    return part;
  });
}

/** The pieces that a piece was meant to be: names without the commas between them are told of, and read as they are meant. */
export function apart(piece: ListPiece, rules: MentionRules, context: MappingContext): readonly ListPiece[] {
  const { text, span } = piece;
  const names = text.length === span.end - span.start ? separated(piece, rules, context) : undefined;
  if (names === undefined) return [piece];
  const message = text.includes(',')
    ? `«${text}» – несколько имён, а перечень разделён точкой с запятой: разделите ею и их («${namesListed(text, names)}»).`
    : `«${text}» – несколько имён: разделите их запятой («${namesListed(text, names)}»).`;
  context.diagnostics.push(diagnose('name-is-known', span, message));
  return names.map((name) => {
    const start = span.start + name.start;
    return { text: name.text, quoted: false, span: { start, end: start + name.text.length } };
  });
}

const others = /(?:^|\s+)(?:и|а также)\s+(?:т\.?\s*[дп]\.?|др\.?|пр\.?|так далее|тому подобное|другие|прочие)$/iu;

/** «отдел и т. д.» names nobody but the first: what is left of the piece is read as it is meant, where it is a name. */
export function withoutOthers(piece: ListPiece, rules: MentionRules, context: MappingContext): ListPiece {
  const { text, span, quoted } = piece;
  const isPlain = !quoted && text.length === span.end - span.start;
  const tail = isPlain && rules.isListOfPerformers ? others.exec(text) : null;
  if (tail === null) return piece;
  const start = span.start + tail.index + (/^\s*/.exec(tail[0])?.[0].length ?? 0);
  const message = `«${tail[0].trim()}» никого не называет: перечислите всех исполнителей.`;
  context.diagnostics.push(diagnose('list-is-whole', { start, end: span.end }, message));
  const name = text.slice(0, tail.index);
  const found = context.lookUp({ words: name, kinds: rules.kinds, quoted: false, numbers: false, exact: true });
  return found.is === 'declared'
    ? { ...piece, text: name, span: { start: span.start, end: span.start + name.length } }
    : piece;
}

/** Names with the sign between them that their list has: a comma in a piece of it separates nothing. */
export function namesListed(piece: string, names: readonly { readonly text: string }[]): string {
  return names.map(({ text }) => text).join(piece.includes(',') ? '; ' : ', ');
}

const inTwo = new RegExp(`^([${letters}_]+) (\\d{1,4})$`);
const behindItsKind = new RegExp(
  `^(?:школ[аеыу]|лице[йя]|гимнази[яи]|групп[аы]|проект)\\s+([${letters}_][${letters}\\d_]*)$`,
  'i',
);

/** «лицей 1», «школа лицей1»: a declared name with a space in it, or behind the word of its kind. */
export function namedOtherwise(
  text: string,
  { kinds }: Pick<MentionRules, 'kinds'>,
  { lookUp }: Pick<MappingContext, 'lookUp'>,
): DeclaredName | undefined {
  const name = inTwo.test(text) ? text.replace(' ', '') : behindItsKind.exec(text)?.[1];
  if (name === undefined) return undefined;
  const found = lookUp({ words: name, kinds, quoted: false, numbers: false, exact: true });
  return found.is === 'declared' && found.declared.name !== undefined ? found.declared : undefined;
}

function isName(
  words: string,
  { kinds }: Pick<MentionRules, 'kinds'>,
  { lookUp }: Pick<MappingContext, 'lookUp'>,
): boolean {
  return lookUp({ words, kinds, quoted: false, numbers: false, exact: true }).is === 'declared';
}

/** Whether words that are no name are read as some all the same: whoever means the words takes them into quotes. */
export function isWrittenOtherwise(
  text: string,
  rules: Pick<MentionRules, 'kinds'>,
  names: Pick<MappingContext, 'lookUp'>,
): boolean {
  const tail = others.exec(text);
  if (tail !== null && isName(text.slice(0, tail.index), rules, names)) return true;
  return (
    namedOtherwise(text, rules, names) !== undefined || separated({ text, quoted: false }, rules, names) !== undefined
  );
}
