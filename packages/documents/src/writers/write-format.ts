import { success } from '@dorkarta/core';
import type { TableDocument } from '../document/table-document.ts';
import type { WriteTrouble } from './write-trouble.ts';

/** The bytes of a document, with what of it looks worse in this format than it should; or why there are none. */
export type WrittenDocument =
  | { readonly ok: true; readonly value: Uint8Array; readonly warnings?: readonly WriteTrouble[] }
  | { readonly ok: false; readonly trouble: WriteTrouble };

/** Turns a document into the bytes of a file. The same document gives the same bytes. */
export type WriteFormat = (document: TableDocument) => Promise<WrittenDocument>;

/** The bytes of a document, and what is to be told of it. */
export function writtenWith(value: Uint8Array, warnings: readonly WriteTrouble[]): WrittenDocument {
  return { ...success(value), ...(warnings.length === 0 ? {} : { warnings }) };
}
