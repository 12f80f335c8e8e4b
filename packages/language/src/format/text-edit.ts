import type { Span } from '../places/span.ts';

/** A change of a text: what stands at `span` gives way to `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text with its edits made; they stand in the order of the text and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits) {
    pieces.push(text.slice(end, edit.span.start), edit.text);
    end = edit.span.end;
  }
  return [...pieces, text.slice(end)].join('');
}
