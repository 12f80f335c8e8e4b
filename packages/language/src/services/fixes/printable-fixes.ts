import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';

/** Characters that stand for white space where a text comes from: line, page and column breaks, and ends of table cells. */
const spaces: ReadonlySet<string> = new Set(['\u0007', '\u000B', '\u000C', '\u000E', '\u001C', '\u001D', '\u0084']);
/** The hyphen that Word does not break at. */
const hyphen = '\u001E';

/** The fix of `text-is-printable`: what stood for a space or a hyphen becomes one, anything else goes. */
export function printableFixes({ view: { text }, diagnostic: { span }, words }: FixContext): readonly Fix[] {
  const isBetweenWords = /\S/.test(text.charAt(span.start - 1)) && /\S/.test(text.charAt(span.end));
  const plain = words === hyphen ? '-' : spaces.has(words) && isBetweenWords ? ' ' : '';
  const title = plain === '' ? 'Удалить непечатаемый символ' : `Заменить непечатаемый символ на «${plain}»`;
  return [quickFix(title, [replacing(span, plain)], { isPreferred: true, isSafe: true })];
}
