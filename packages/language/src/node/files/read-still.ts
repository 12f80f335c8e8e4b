/** What shows that a file was written to: its size, and when it was changed last. */
export interface FileLook {
  readonly size: number;
  readonly mtimeMs: number;
}

/** The code of the error of a file that was written to while it was read. */
export const changedCode = 'ECHANGED';

/** Reads what nobody writes to meanwhile: of a file that changes under the reader, half would be of what it was before. */
export function readStill<Value>(look: () => FileLook, read: () => Value): Value {
  const before = look();
  const value = read();
  const after = look();
  if (before.size === after.size && before.mtimeMs === after.mtimeMs) return value;
  throw Object.assign(new Error('The file changed while it was read'), { code: changedCode });
}
