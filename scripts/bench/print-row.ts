/** Prints a row of a table: a name, and cells right below their heads, however long they are apart from each other. */
export function printRow(name: string, ...cells: readonly string[]): void {
  console.log([name.padEnd(40), ...cells.map((cell) => cell.padStart(13))].join('  '));
}

/** A figure with so many digits behind the point; a dash where nobody knows it. */
export function figure(value: number | undefined, digits: number, unit = ''): string {
  return value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(digits)}${unit}`;
}
