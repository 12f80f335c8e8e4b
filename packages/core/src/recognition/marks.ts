/** A sign that says «yes» of the column that it stands in. */
const mark = /^(?:[+✓✔☑√vх×x*•●■]|да)$/iu;
/** What a cell says of the body at the head of its column: that it answers for an event, helps with it, or takes part in it. */
export type BodyRole = 'performers' | 'coPerformers' | 'participants';

const roleWords: readonly (readonly [role: BodyRole, words: RegExp])[] = [
  ['performers', /^(?:отв(?:етств(?:енн\p{L}*)?)?|исп(?:олн(?:ител\p{L}*)?)?|организатор\p{L}*)\.?$/iu],
  ['coPerformers', /^со-?(?:исп(?:олн(?:ител\p{L}*)?)?|отв(?:етств(?:енн\p{L}*)?)?|организатор\p{L}*)\.?$/iu],
  ['participants', /^уч(?:аст(?:ник\p{L}*|ие|ву[ею]т)?)?\.?$/iu],
];

/** The part that an abbreviation in a cell gives to the body at the head of its column: «отв.», «соисп.», «уч.». */
export function bodyRole(words: string): BodyRole | undefined {
  return roleWords.find(([, role]) => role.test(words.trim()))?.[0];
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
