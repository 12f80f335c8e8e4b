/** The first place in a range from which on something is so, found by halving; its end where it is so nowhere. */
export function firstThat(from: number, to: number, isSo: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where in ascending numbers the first one stands that is not less. */
export function firstAtLeast(numbers: readonly number[], least: number): number {
  return firstThat(0, numbers.length, (index) => (numbers[index] ?? 0) >= least);
}
