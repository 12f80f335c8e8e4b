import type { ColumnKey } from '../model/column.ts';

/** What somebody said that a column holds; undefined where that is left to recognition. */
export type AskedColumn =
  | { readonly is: 'known'; readonly key: ColumnKey }
  | { readonly is: 'own'; readonly field: string }
  | undefined;
