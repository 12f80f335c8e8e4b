import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';

/** Letters that look alike in both alphabets, each Russian one under its Latin twin. */
const twins: ReadonlyMap<string, string> = new Map(
  [...'aceopxyukABCEHKMOPTXYn'].map((latin, index) => [latin, [...'асеорхуикАВСЕНКМОРТХУп'][index] ?? latin]),
);

/** The fix of `name-is-in-one-alphabet`: Latin letters that look like Russian ones become those, wherever the name stands. */
export function alphabetFixes({ view, diagnostic: { span }, words }: FixContext): readonly Fix[] {
  const russian = words.replace(/[A-Za-z]/g, (letter) => twins.get(letter) ?? letter);
  if (/[A-Za-z]/.test(russian)) return [];
  const uses = view.uses.filter(
    ({ declared }) =>
      declared.uri === undefined && declared.span?.start === span.start && declared.span.end === span.end,
  );
  const here = uses.filter((use) => view.text.slice(use.span.start, use.span.end) === words);
  const edits = [span, ...here.map((use) => use.span)].map((each) => replacing(each, russian));
  return [quickFix(`Написать имя русскими буквами: ${russian}`, edits, { isPreferred: true })];
}
