import { oddSpacesIn, textIn } from '../../structure/odd-spaces.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';

/** The fix of `spaces-are-single`: one space between words and none before a mark, wherever in the file. */
export function spacesFixes({ view: { text, parsed } }: FixContext): readonly Fix[] {
  const edits = parsed.lines.flatMap((line) => {
    const { start: from = 0, end = 0 } = textIn(line) ?? {};
    const words = text.slice(from, end);
    return oddSpacesIn(words).map((space) => {
      const written = words.slice(space.start, space.end);
      const one = written.includes('\u00A0') ? '\u00A0' : ' ';
      const instead = /[.,;!?]/.test(words[space.end] ?? '') ? '' : one;
      return replacing({ start: from + space.start, end: from + space.end }, instead);
    });
  });
  if (edits.length === 0) return [];
  const joins = edits.some((edit) => edit.text === '');
  return [quickFix('Убрать все лишние пробелы', edits, { isPreferred: true, ...(joins ? {} : { isSafe: true }) })];
}
