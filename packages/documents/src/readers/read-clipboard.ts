import { failure, type Result, success } from '@dorkarta/core';
import { type SourceDocument, type SourceTable, wordsOfCell } from '@dorkarta/core/recognising';
import { readHtml } from './html/read-html.ts';
import { HostileFile } from './open-archive.ts';
import { readTabbed } from './read-tabbed.ts';
import type { ReadTrouble } from './read-trouble.ts';

/** What a clipboard holds of a text. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/** More letters than thousands of rows take, with all that Word adds to them. */
const mostLetters = 20_000_000;

/** Reads copied rows of a table; undefined where there are none, or no more than one cell. Total: what is hostile is refused. */
export function readClipboard({ html = '', text = '' }: Clipboard): Result<SourceDocument | undefined, ReadTrouble> {
  if (html.length > mostLetters || text.length > mostLetters) return failure({ code: 'is-hostile', why: 'too-large' });
  try {
    const document = /<t[dh][\s>]/i.test(html) ? readHtml(html) : documentOf(readTabbed(text));
    return success(document !== undefined && hasRows(document) ? document : undefined);
  } catch (error) {
    if (error instanceof HostileFile) return failure({ code: 'is-hostile', why: error.why });
    throw error;
  }
}

function documentOf(table: SourceTable | undefined): SourceDocument | undefined {
  return table && { blocks: [table], comments: [], remarks: [] };
}

/** One cell alone is a text. */
function hasRows({ blocks }: SourceDocument): boolean {
  const cells = blocks
    .flatMap((block) => (block.is === 'table' ? block.rows : []))
    .flatMap((row) => [...row.cells.values()]);
  return cells.filter((cell) => wordsOfCell(cell) !== '').length > 1;
}
