import type { Range, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../format/format-text.ts';
import type { FileView } from './view/file-view.ts';

/** What formatting changes in a file, or only on the lines that a range touches. */
export function formatting({ text, parsed, positions }: FileView, range?: Range): TextEdit[] {
  const span =
    range === undefined ? undefined : { start: positions.offsetAt(range.start), end: positions.offsetAt(range.end) };
  return formatEdits(text, span, () => parsed).map((edit) => ({
    range: positions.rangeOf(edit.span),
    newText: edit.text,
  }));
}
