import type { TableDocument } from '../document/table-document.ts';
import type { WriteTrouble } from './write-trouble.ts';

/** The bytes of a document, with what of it is not seen in this format; or why there are none. */
export type WrittenDocument =
  | { readonly ok: true; readonly value: Uint8Array; readonly unseen?: readonly WriteTrouble[] }
  | { readonly ok: false; readonly trouble: WriteTrouble };

/** Turns a document into the bytes of a file. The same document gives the same bytes. */
export type WriteFormat = (document: TableDocument) => Promise<WrittenDocument>;
