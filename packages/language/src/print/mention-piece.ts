import { allSchools, type Mention } from '@dorkarta/core';
import type { MentionRules } from '../mapping/mention-rules.ts';
import { looksLikeName } from '../mapping/mentions.ts';
import { isWrittenOtherwise } from '../mapping/several-names.ts';
import type { DeclaredName, Scope } from '../names/declared-name.ts';
import { lookUp } from '../names/look-up.ts';
import { nameSource } from '../syntax/head-patterns.ts';
import { fitsInLine, type Piece } from './write-list.ts';

/** What is written for a mention, so that looking it up gives the same mention. */
export function mentionPiece(mention: Mention, rules: MentionRules, scope: Scope): Piece {
  switch (mention.kind) {
    case 'all-schools':
      return { text: allSchools, quoted: false };
    case 'text':
      return textPiece(mention.text, rules, scope);
    case 'declared':
      return declaredPiece(mention, rules, scope);
  }
}

/** Words in quotes where they, as they will be read, could be taken for a name, unless quotes make them a title: these can only have meant several things. */
function textPiece(text: string, rules: MentionRules, scope: Scope): Piece {
  const isTitle = lookUp(scope, { words: text, kinds: rules.kinds, quoted: true, numbers: false }).is === 'declared';
  return { text, quoted: !isTitle && meansSomething(text.trim().normalize(), rules, scope) };
}

const wholeName = new RegExp(`^${nameSource}$`);

/** Whether words could be taken for a name, a misspelt one too, with or without the name of a roadmap before it; any could be an imported event's. */
function meansSomething(text: string, { kinds }: MentionRules, scope: Scope): boolean {
  if (kinds.includes('event') || looksLikeName(text)) return true;
  if (isWrittenOtherwise(text, { kinds }, { lookUp: (query) => lookUp(scope, query) })) return true;
  const [qualifier = '', ...rest] = text.split('.');
  return [text, ...(wholeName.test(qualifier) ? [rest.join('.')] : [])].some((words) => {
    const found = lookUp(scope, { words, kinds, quoted: false, numbers: false });
    return found.is !== 'unknown' || found.nearest !== undefined;
  });
}

interface Declared {
  readonly handle: string;
  readonly title: string;
}

/** A name, or a name behind its roadmap's; a title where there is no name or it would mean something else. */
function declaredPiece({ handle, title }: Declared, rules: MentionRules, scope: Scope): Piece {
  const { kinds } = rules;
  const numbers = rules.numbers === true;
  const look = (words: string, quoted: boolean): 'found' | 'unknown' | 'other' => {
    const found = lookUp(scope, { words, kinds, quoted, numbers });
    if (found.is === 'unknown') return 'unknown';
    return found.is === 'declared' && isMeant(found.declared, { handle, title }) ? 'found' : 'other';
  };
  const byHandle = look(handle, false);
  if (handle === title) return titlePiece(title, byHandle !== 'found');
  return byHandle !== 'other' || look(title, true) !== 'found'
    ? { text: handle, quoted: false }
    : titlePiece(title, true);
}

function isMeant({ name, number, title }: DeclaredName, meant: Declared): boolean {
  return title === meant.title && (name ?? number ?? title) === meant.handle;
}

/** A title in one row; inner quotes, which titles are compared without, become typographic where they could not be written. */
function titlePiece(title: string, quoted: boolean): Piece {
  const piece = { text: title.replace(/\s+/g, ' ').trim(), quoted };
  if (fitsInLine(piece)) return piece;
  return { text: piece.text.replace(/"([^"]*)"/g, '«$1»').replaceAll('"', ''), quoted };
}
