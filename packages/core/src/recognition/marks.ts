/** A sign that says «yes» of the column that it stands in. */
const mark = /^(?:[+✓✔☑√vх×x*•●■]|да)$/iu;
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
