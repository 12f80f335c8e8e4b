import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';

/**
 * A text after an editor's change. The lines are counted anew in each text, since a change can join or part a line break
 * (`\r` before `\n`), and numbers kept from before would be wrong from then on.
 */
export function editText(text: string, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const [one, other] = [offsetAt(text, change.range.start), offsetAt(text, change.range.end)];
  return `${text.slice(0, Math.min(one, other))}${change.text}${text.slice(Math.max(one, other))}`;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Total, as the protocol has it: a place behind its line's end is at that end, one below the text at the text's. */
function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let above = line; above > 0; above -= 1) {
    const end = endOfLine(text, start);
    if (end === text.length) return end;
    start = end + (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1);
  }
  return Math.min(start + Math.max(0, character), endOfLine(text, start));
}

function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return at;
  }
  return text.length;
}
