/** A sign that says «yes» of the column that it stands in. */
const mark = /^(?:[+✓✔☑√vх×x*•●■]|да)$/iu;
/** What a cell says of the body at the head of its column: that it answers for an event, helps with it, or takes part in it. */
export type BodyRole = 'performers' | 'coPerformers' | 'participants';

const roleWords: readonly (readonly [role: BodyRole, words: RegExp])[] = [
  ['performers', /^(?:отв(?:етств(?:енн\p{L}*)?)?|исп(?:олн(?:ител\p{L}*)?)?|организатор\p{L}*)\.?$/iu],
  ['coPerformers', /^со-?(?:исп(?:олн(?:ител\p{L}*)?)?|отв(?:етств(?:енн\p{L}*)?)?|организатор\p{L}*)\.?$/iu],
  ['participants', /^уч(?:аст(?:ник\p{L}*|ие|ву[ею]т)?)?\.?$/iu],
];

/** What the letters in a table mean, as it says itself: «О – ответственный, У – участник». */
export type Legend = ReadonlyMap<string, BodyRole>;

/** The part that an abbreviation in a cell gives to the body at the head of its column: «отв.», «соисп.», «уч.», or a letter of the legend. */
export function bodyRole(words: string, legend: Legend | undefined): BodyRole | undefined {
  const said = words.trim();
  return roleWords.find(([, role]) => role.test(said))?.[0] ?? legend?.get(foldLetter(said));
}

function foldLetter(letter: string): string {
  return letter.toLowerCase().replace(/\.$/, '');
}

const explained = /(?:^|[,;.:(]\s*)[«"]?(\p{L}{1,3})[»"]?\s*(?:[–—-]|это)\s*(\p{L}[\p{L}-]*)/gu;

/** The legend among lines around a table: one that explains two letters at the least. */
export function legendIn(lines: readonly string[]): Legend {
  for (const line of lines) {
    const found = [...line.matchAll(explained)].flatMap(([, letter = '', meaning = '']) => {
      const role = bodyRole(meaning, undefined);
      return role === undefined ? [] : [[foldLetter(letter), role] as const];
    });
    if (found.length > 1) return new Map(found);
  }
  return new Map();
}

/** A sign that says «no», or nothing. */
const blank = /^(?:[-–—0.]|нет)$/iu;

/** Whether a cell says nothing but that what stands at the head of its column holds. */
export function isMark(words: string): boolean {
  return mark.test(words.trim());
}

/** Whether a cell says nothing but that it does not hold. */
export function isBlankMark(words: string): boolean {
  return blank.test(words.trim());
}

/** «—"—», «-//-», «то же»: what stands above. */
const ditto = /^(?:[-–—\s]*(?:["«»“”„″〃]+|''|\/\/|\|\|)[-–—\s]*|то же(?: самое)?|те же|тот же|там же|тогда же)\.?$/iu;

/** Whether a cell says again what stands above it. */
export function isDitto(words: string): boolean {
  return ditto.test(words.trim());
}
