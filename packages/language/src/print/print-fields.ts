import type { LinkedText, Mention, OwnField } from '@dorkarta/core';
import { type MentionRules, mentionRules } from '../mapping/mention-rules.ts';
import type { Scope } from '../names/declared-name.ts';
import { type Keyword, type KnownField, type SpellingLanguage, spell } from '../vocabulary/spellings.ts';
import { mentionPiece } from './mention-piece.ts';
import type { Rows } from './rows.ts';
import { type Piece, writeList, writeSingleList } from './write-list.ts';
import { writeQuotedText, writeText } from './write-text.ts';

/** What the parts of a file need to know of it to be printed. */
export interface PrintContext {
  readonly language: SpellingLanguage;
  readonly scope: Scope;
  /** The values of lists that were written before: the same people stand at many events. */
  readonly written: Map<string, readonly string[]>;
}

/** What the parts of one file, or of what is put into it, are printed with. */
export function printContext(language: SpellingLanguage, scope: Scope): PrintContext {
  return { language, scope, written: new Map() };
}

export function wordOf(keyword: Keyword, { language }: PrintContext): string {
  return spell(keyword, language);
}

function fieldRows(keyword: KnownField, value: string, context: PrintContext): Rows {
  return `${wordOf(keyword, context)}: ${value}`.split('\n');
}

/** A field with what stands before its colon. */
export function argumentField(keyword: KnownField, argument: string, text: string, context: PrintContext): Rows {
  return `${wordOf(keyword, context)} ${argument}: ${writeText(text)}`.trimEnd().split('\n');
}

/** A field with its text; without one, nothing. */
export function textField(keyword: KnownField, text: string | undefined, context: PrintContext): Rows {
  return text === undefined || text.trim() === '' ? [] : fieldRows(keyword, writeText(text), context);
}

/** Fields that the author adds to the language. */
export function ownFieldRows(fields: readonly OwnField[] = []): Rows {
  return fields.flatMap(({ field, text }) => (text.trim() === '' ? [] : `${field}: ${writeText(text)}`.split('\n')));
}

/** A field for each text. */
export function textFields(keyword: KnownField, texts: readonly string[], context: PrintContext): Rows {
  return texts.flatMap((text) => textField(keyword, text, context));
}

/** Fields of words that may end in a link. */
export function linkedFields(keyword: KnownField, texts: readonly LinkedText[], context: PrintContext): Rows {
  return textFields(keyword, texts.map(linkedWords), context);
}

/** Words with the link that they end in. */
export function linkedWords({ text, link }: LinkedText): string {
  return link === undefined ? text : `${text} ${link}`.trim();
}

/** A list of words that are not looked up. */
export function wordsField(keyword: KnownField, words: readonly string[], context: PrintContext): Rows {
  const pieces = words.map((text) => ({ text, quoted: false }));
  return writeList(pieces).flatMap((value) => fieldRows(keyword, value, context));
}

/** The fields that mention somebody or something in a list. */
type MentionsKeyword = 'participants' | 'performers' | 'coPerformers' | 'resources' | 'tasks';

export function mentionsField(keyword: MentionsKeyword, mentions: readonly Mention[], context: PrintContext): Rows {
  if (mentions.length === 0) return [];
  const { written } = context;
  const asked = `${keyword} ${JSON.stringify(mentions)}`;
  const values = written.get(asked) ?? writeList(piecesOf(mentions, mentionRules[keyword], context));
  written.set(asked, values);
  return values.flatMap((value) => fieldRows(keyword, value, context));
}

/** The schools of a group; the field stands once. */
export function schoolsField(mentions: readonly Mention[], context: PrintContext): Rows {
  const pieces = piecesOf(mentions, mentionRules.schools, context);
  return writeSingleList(pieces).flatMap((value) => fieldRows('schools', value, context));
}

/** A field that mentions one thing. */
export function mentionField(
  keyword: 'venue' | 'within' | 'homeMunicipality',
  mention: Mention | undefined,
  context: PrintContext,
): Rows {
  if (mention === undefined) return [];
  const { text, quoted } = mentionPiece(mention, mentionRules[keyword], context.scope);
  return fieldRows(keyword, quoted ? writeQuotedText(text) : writeText(text), context);
}

export function piecesOf(mentions: readonly Mention[], rules: MentionRules, { scope }: PrintContext): readonly Piece[] {
  return mentions.map((mention) => mentionPiece(mention, rules, scope));
}
