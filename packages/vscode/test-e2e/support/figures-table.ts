import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { artifacts } from './artifacts.ts';

/** What was measured: milliseconds, told and never asserted. */
export interface Figure {
  readonly what: string;
  readonly milliseconds: readonly number[];
  /** What it should stay within. */
  readonly budget?: number;
}

const file = path.join(artifacts, 'figures.json');

/** Keeps figures for the end of the run. */
export function keepFigures(figures: readonly Figure[]): void {
  mkdirSync(artifacts, { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

/** The figures of this run as a table, empty where nothing was measured. */
export function figuresTable(): string {
  if (!existsSync(file)) return '';
  const figures: readonly Figure[] = JSON.parse(readFileSync(file, 'utf8'));
  const rows = figures.map(({ what, milliseconds, budget }) => [
    what,
    `${median(milliseconds)} ms`,
    `${Math.round(Math.max(...milliseconds))} ms`,
    String(milliseconds.length),
    budget === undefined ? '' : `${budget} ms`,
  ]);
  return `\n${table([['', 'median', 'longest', 'of', 'budget'], ...rows])}\n`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}
