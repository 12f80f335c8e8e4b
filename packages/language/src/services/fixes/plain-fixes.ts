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

/** The fix of `word-is-in-one-alphabet`: the word in Russian letters, the number in digits. */
export function mixedFixes({ view: { text: written }, diagnostic: { span } }: FixContext): readonly Fix[] {
  // Whether a number is meant says the sign behind it.
  const found = mixedIn(written.slice(span.start, span.end + 2));
  return found
    .filter(({ end }) => end <= span.end - span.start)
    .map(({ start, end, text }) => {
      const edit = replacing({ start: span.start + start, end: span.start + end }, text);
      const how = /^\d/.test(text) ? 'цифрами' : 'русскими буквами';
      return quickFix(`Написать ${how}: ${text}`, [edit], { isPreferred: true, isSafe: true });
    });
}
