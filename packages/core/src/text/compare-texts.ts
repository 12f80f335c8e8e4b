/** Which of two texts comes first by the numbers of its characters, the same on every machine. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
