/** A column as programs call it: a field that the author adds by its name. */
export function columnKey(column: { readonly key: string; readonly field?: string }): string {
  return column.field === undefined ? column.key : `${column.key}:${column.field}`;
}
