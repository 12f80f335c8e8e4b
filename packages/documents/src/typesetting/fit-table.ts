import type { Table } from '../document/table-document.ts';
import { hyphenated } from './hyphenation.ts';
import { asWritten, cellIndents, measureTable, type TableExtent, widestWord } from './measure-table.ts';
import type { Medium } from './medium.ts';
import { limitWidths, shareWidth } from './share-width.ts';

/** Sizes of the tables' font, in points; none below the last is official any more. */
const tableSizes = [12, 11, 10] as const;
const smallestSize = 9;

/** How a table is set. */
export interface TableSetting {
  /** The widths of its columns in points, together as wide as the page; wider only where the medium does not hyphenate. */
  readonly widths: readonly number[];
  /** Whether its words must be hyphenated to fit. */
  readonly hyphenates: boolean;
  /** The columns that even so are too narrow for a word, from 0. */
  readonly narrow: readonly NarrowColumn[];
}

/** A column, from 0, and a word that it cuts. */
export interface NarrowColumn {
  readonly column: number;
  readonly word: string;
}

/** What tables are fitted to. */
export interface Frame {
  /** The width of the page between its margins, in points. */
  readonly available: number;
  readonly medium: Medium;
}

/** The largest size of the font at which no word of the tables is cut; the smallest where there is none. */
export function sizeForTables(extents: readonly TableExtent[], frame: Frame): number {
  return tableSizes.find((size) => extents.every((extent) => fits(extent, size, frame))) ?? smallestSize;
}

/**
 * Fits a table to the page so that no word is cut: its columns are as wide as their longest words, then as their content
 * asks for. Where the words do not fit they are hyphenated, and where that does not help some columns are too narrow.
 */
export function fitTable(table: Table, extent: TableExtent, size: number, frame: Frame): TableSetting {
  if (fits(extent, size, frame)) return { widths: sharedWidths(extent, size, frame), hyphenates: false, narrow: [] };
  const needed = neededWidths(extent.minimums, size, frame);
  const { hyphenates, widest } = frame.medium;
  const reading = hyphenates ? hyphenated : asWritten;
  const parts = hyphenates ? neededWidths(measureTable(table, reading).minimums, size, frame) : needed;
  const limit = hyphenates ? frame.available : Math.min(sum(needed), frame.available * widest);
  const widths = limitWidths(limit, parts);
  const isNarrow = (column: number): boolean => (parts[column] ?? 0) > (widths[column] ?? 0);
  const narrow = [...widths.keys()].filter(isNarrow).flatMap((column) => {
    const { word, width } = widestWord(table, column, reading);
    return neededWidth(width, size, frame) > (widths[column] ?? 0) ? [{ column, word }] : [];
  });
  return { widths: raised(widths, needed, limit), hyphenates, narrow };
}

function fits({ minimums }: TableExtent, size: number, frame: Frame): boolean {
  return sum(neededWidths(minimums, size, frame)) <= frame.available;
}

function neededWidths(minimums: readonly number[], size: number, frame: Frame): readonly number[] {
  return minimums.map((minimum) => neededWidth(minimum, size, frame));
}

/** How wide a cell must be for a text of this width, in ems. */
function neededWidth(ems: number, size: number, { medium }: Frame): number {
  return ems * medium.slack * size + aroundText(size, medium);
}

/** What of a cell's width its text cannot have, in points. */
function aroundText(size: number, { frame }: Medium): number {
  return cellIndents.padding * size + frame;
}

function sharedWidths(extent: TableExtent, size: number, frame: Frame): readonly number[] {
  const { available, medium } = frame;
  const { minimums, wholeAddresses, comfortable, rows } = extent;
  const hasRoom = (floors: readonly number[]): boolean => sum(neededWidths(floors, size, frame)) <= available;
  const floors = [comfortable, wholeAddresses].find(hasRoom) ?? minimums;
  const around = aroundText(size, medium);
  const perEm = size * medium.slack;
  const shared = shareWidth((available - around * minimums.length) / perEm, floors, rows);
  return shared.map((width) => width * perEm + around);
}

/** What is left of the limit goes to the columns that would need it. */
export function raised(widths: readonly number[], needed: readonly number[], limit: number): readonly number[] {
  const missing = needed.map((width, column) => Math.max(0, width - (widths[column] ?? 0)));
  const further = limitWidths(limit - sum(widths), missing);
  return widths.map((width, column) => width + (further[column] ?? 0));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
