/** So many stretches of numbers are told: more than any roadmap of an office has. */
const mostStretches = 40;

/** Numbers as they are told, and how many were left out. */
export interface NumberList {
  readonly text: string;
  readonly rest: number;
}

/** Numbers in the order given, those that follow one another told by their ends: «2, 5–9, 12», «1.2–1.4». */
export function numberList(numbers: readonly string[]): NumberList {
  const stretches = stretchesOf(numbers);
  const told = stretches.slice(0, mostStretches);
  const rest = stretches.slice(mostStretches).reduce((sum, { length }) => sum + length, 0);
  return { text: told.map(stretchText).join(', '), rest };
}

/** The same where nothing else is to be counted: «2, 5–9 и ещё 3». */
export function numbersText(numbers: readonly string[]): string {
  const { text, rest } = numberList(numbers);
  return rest === 0 ? text : `${text} и ещё ${rest}`;
}

function stretchesOf(numbers: readonly string[]): readonly (readonly string[])[] {
  const stretches: string[][] = [];
  for (const number of numbers) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch !== undefined && last !== undefined && isNext(last, number)) stretch.push(number);
    else stretches.push([number]);
  }
  return stretches;
}

function stretchText(stretch: readonly string[]): string {
  const isRange = stretch.length > 2;
  return isRange ? `${stretch[0]}–${stretch.at(-1)}` : stretch.join(', ');
}

const parts = /^(.*?)(\d{1,9})$/su;

/** Whether a number comes right behind another: «1.3» behind «1.2», not «2.1» behind «1.2». */
function isNext(one: string, other: string): boolean {
  const [, front, number] = parts.exec(one) ?? [];
  const [, otherFront, otherNumber] = parts.exec(other) ?? [];
  if (front !== otherFront || number === undefined || otherNumber === undefined) return false;
  return Number(number) + 1 === Number(otherNumber);
}
