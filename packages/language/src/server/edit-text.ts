import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextChange } from '../structure/text-change.ts';

/** A text as it was edited, and in what it differs from the one before; absent where the editor sent all of it. */
export interface EditedText {
  readonly text: string;
  readonly change?: TextChange;
}

/**
 * A text after an editor's change. The lines are counted anew in each text, since a change can join or part a line break
 * (`\r` before `\n`), and numbers kept from before would be wrong from then on.
 */
export function editText(text: string, edit: TextDocumentContentChangeEvent): EditedText {
  if (!('range' in edit)) return { text: edit.text };
  const [one, other] = offsetsOf(text, edit.range);
  const [start, oldEnd] = [Math.min(one, other), Math.max(one, other)];
  const change = { start, oldEnd, newEnd: start + edit.text.length };
  return { text: `${text.slice(0, start)}${edit.text}${text.slice(oldEnd)}`, change };
}

function offsetsOf(text: string, { start, end }: Range): readonly [number, number] {
  const offset = offsetAt(text, start);
  const isEmpty = start.line === end.line && start.character === end.character;
  return [offset, isEmpty ? offset : offsetAt(text, end)];
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Total, as the protocol has it: a place behind its line's end is at that end, one below the text at the text's. */
function offsetAt(text: string, { line, character }: Position): number {
  const endOfLine = lineEnds(text);
  let start = 0;
  for (let above = line; above > 0; above -= 1) {
    const end = endOfLine(start);
    if (end === text.length) return end;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return Math.min(start + Math.max(0, character), endOfLine(start));
}

/** Finds where the line ends that an offset is on; offsets only grow, so that every break is looked for once. */
function lineEnds(text: string): (offset: number) => number {
  const find = (end: string, offset: number): number => {
    const at = text.indexOf(end, offset);
    return at === -1 ? text.length : at;
  };
  let [feed, carriageReturn] = [-1, -1];
  return (offset) => {
    if (feed < offset) feed = find('\n', offset);
    if (carriageReturn < offset) carriageReturn = find('\r', offset);
    return Math.min(feed, carriageReturn);
  };
}
