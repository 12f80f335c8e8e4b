import { type DeadlinePart, letter, namesTime } from '@dorkarta/core';
import { namedKindWords } from '../names/declared-name.ts';
import type { MappingContext } from './context.ts';

/** What a value plainly is where another was asked for; undefined where it is not plain. */

const timeless: ReadonlySet<DeadlinePart['kind']> = new Set(['unknown', 'vague', 'whole']);

/** Whether words are a time and nothing else («март – май 2022»). */
export function isPlainlyTime(text: string, { phrases }: MappingContext): boolean {
  if (!letter.test(text) && !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) return false;
  if (!namesTime(text)) return false;
  const { parts, notes } = phrases.deadline(text);
  const isWhole = !notes.some(({ code }) => code === 'words-are-not-understood');
  return isWhole && parts.length > 0 && parts.every(({ kind }) => !timeless.has(kind));
}

/** What the words of a deadline are, if they are no time at all: a kind of event, or a declared name. */
export function whatIsNoTime(text: string, { phrases, lookUp }: MappingContext): string | undefined {
  if (phrases.deadline(text).parts.some(({ kind }) => kind !== 'unknown')) return undefined;
  if (phrases.kind(text).kinds.length > 0) return 'вид мероприятия';
  const kinds = ['performer', 'school', 'group', 'project'] as const;
  const found = lookUp({ words: text, kinds, quoted: false, numbers: false });
  return found.is === 'declared' ? namedKindWords[found.declared.kind].one : undefined;
}
