const digits = [
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** The source of a pattern for a Roman number up to 99, in Latin capitals. */
export const romanSource = '(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';

const wholeRoman = new RegExp(`^${romanSource}$`);

/** The Roman number that follows, or undefined where there is none. */
export function followingRoman(number: string): string | undefined {
  if (!wholeRoman.test(number)) return undefined;
  const next = amountOf(number) + 1;
  return next > 99 ? undefined : writtenIn(next);
}

function amountOf(number: string): number {
  const [digit, value] = digits.find(([each]) => number.startsWith(each)) ?? ['', 0];
  return digit === '' ? 0 : value + amountOf(number.slice(digit.length));
}

function writtenIn(value: number): string {
  const [digit, worth] = digits.find(([, each]) => each <= value) ?? ['', 0];
  return digit === '' ? '' : digit + writtenIn(value - worth);
}
