import type { TableDocument } from '../document/table-document.ts';
import type { WriteFormat } from '../writers/write-format.ts';

/** The bytes of a document that can be written. */
export async function written(write: WriteFormat, document: TableDocument): Promise<Uint8Array> {
  const result = await write(document);
  if (!result.ok) throw new Error(result.trouble.code);
  return result.value;
}
