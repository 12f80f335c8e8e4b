import type { Rubric } from '../rubric/rubric.schema.ts';
import { nearestOfFew } from '../text/nearest.ts';
import { likeCode } from './expert-word.ts';

/** The codes that one that no criterion has was probably meant to be: by a slip, by its number («4»), or by its letter («К9»); all where nothing is alike. */
export function meantCodes(code: string, { criteria }: Rubric): readonly string[] {
  const codes = criteria.map((each) => each.code);
  const near = nearestOfFew(code, codes);
  if (near !== undefined) return [near];
  const meant = partsOf(code);
  const alike = criteria.filter((each) => isAlike(partsOf(each.code), meant)).map((each) => each.code);
  return alike.length > 0 ? alike : codes;
}

function isAlike(one: CodeParts, meant: CodeParts): boolean {
  return meant.letters === '' ? one.number === meant.number : one.letters === meant.letters;
}

/** «К3» in quotes, or several: К1–К5, С1–С3, Р1, Р2. */
export function codesText(codes: readonly string[]): string {
  const [first, ...others] = codes;
  if (first !== undefined && others.length === 0) return `«${first}»`;
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && follows(partsOf(code), partsOf(before))) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

function follows(one: CodeParts, before: CodeParts): boolean {
  return one.letters === before.letters && Number(one.number) === Number(before.number) + 1;
}

interface CodeParts {
  readonly letters: string;
  readonly number: string;
}

/** Nobody writes a longer code. */
const longestCode = 20;

function partsOf(code: string): CodeParts {
  if (code.length > longestCode) return { letters: code, number: '' };
  const [, letters = '', number = ''] = /^(.*?)(\d*)$/su.exec(likeCode(code)) ?? [];
  return { letters, number };
}
