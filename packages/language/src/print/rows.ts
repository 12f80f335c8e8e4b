/** Rows of a file, without their line breaks. */
export type Rows = readonly string[];

/** The rows one level deeper; blank ones stay empty. */
export function indent(rows: Rows): Rows {
  return rows.map((row) => (row === '' ? '' : `  ${row}`));
}
