import type { Result } from '@dorkarta/core';
import type { TableDocument } from '../document/table-document.ts';
import type { WriteTrouble } from './write-trouble.ts';

/** Turns a document into the bytes of a file. The same document gives the same bytes. */
export type WriteFormat = (document: TableDocument) => Promise<Result<Uint8Array, WriteTrouble>>;
