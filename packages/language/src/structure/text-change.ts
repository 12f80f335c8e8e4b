/** The one stretch in which a text differs from its last version. */
export interface TextChange {
  /** Where the texts begin to differ. */
  readonly start: number;
  /** Where they are equal again, in the old text and in the new one. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Two changes, one after the other, as one. */
export function joinChanges(first: TextChange, second: TextChange): TextChange {
  const [firstGrowth, secondGrowth] = [growthOf(first), growthOf(second)];
  return {
    start: Math.min(first.start, second.start),
    // What the second one reaches beyond the first moved by as much as the first made longer what stands before it.
    oldEnd: Math.max(first.oldEnd, second.oldEnd - firstGrowth),
    newEnd: Math.max(first.newEnd + secondGrowth, second.newEnd),
  };
}

function growthOf({ oldEnd, newEnd }: TextChange): number {
  return newEnd - oldEnd;
}

/** So many units are compared at once. */
const strideUnits = 4096;

/** Finds the smallest change from one text to another. */
export function findChange(old: string, text: string): TextChange {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start + strideUnits <= shorter && text.startsWith(old.slice(start, start + strideUnits), start))
    start += strideUnits;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let tail = 0;
  const most = shorter - start;
  while (
    tail + strideUnits <= most &&
    text.endsWith(old.slice(old.length - tail - strideUnits, old.length - tail), text.length - tail)
  )
    tail += strideUnits;
  while (tail < most && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail += 1;
  return { start, oldEnd: old.length - tail, newEnd: text.length - tail };
}
