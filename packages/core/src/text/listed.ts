/** Words in a row, the last one linked by «и»: «Александровский, Петушинский и Собинский». */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} и ${last}`;
}

/** The first few of many words in a row, and how many more there are: «№ 3, № 7, № 9 и ещё 4». */
export function listedFew(words: readonly string[], most: number): string {
  const rest = words.length - most;
  return listed(rest <= 0 ? words : [...words.slice(0, most), `ещё ${rest}`]);
}
