import { hiddenIn, mixedIn } from '@dorkarta/core';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';

/** Whether something unseen stands in the line of a finding: until it is gone, nothing else is mended there. */
export function hasHidden({ view, line }: Pick<FixContext, 'view' | 'line'>): boolean {
  const isPlain = view.parsed.read.text === view.text;
  return !isPlain && line !== undefined && hiddenIn(view.text.slice(line.start, line.end)).length > 0;
}

/** The fix of `words-are-plain`: what is not seen goes, wherever it stands, and letters in parts become whole. */
export function hiddenFixes({ view: { text } }: FixContext): readonly Fix[] {
  const edits = hiddenIn(text).map(({ text: plain, ...span }) => replacing(span, plain));
  return edits.length === 0 ? [] : [quickFix('Убрать все невидимые знаки', edits, { isPreferred: true, isSafe: true })];
}

/** The fix of `word-is-in-one-alphabet`: the word in Russian letters. */
export function mixedFixes({ words, diagnostic: { span } }: FixContext): readonly Fix[] {
  return mixedIn(words).map(({ start, end, text }) => {
    const edit = replacing({ start: span.start + start, end: span.start + end }, text);
    return quickFix(`Написать русскими буквами: ${text}`, [edit], { isPreferred: true, isSafe: true });
  });
}
