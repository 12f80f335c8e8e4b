import type { Span } from '../places/span.ts';

/** A diagnostic that a fixture expects. */
export interface Expected extends Span {
  readonly rule: string;
}

/** A text without its marks, and what they expect of it. */
export interface MarkedText {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const expectation = /^[ \t]*\/\/ ожидается ([a-z0-9-]+)[ \t]*$/;
const mark = /»([^»«]*)«/;

/**
 * Reads a fixture: `// ожидается <rule-id>` stands above a line with a »range«; several of them expect as many ranges, in their order.
 * The comments stay in the text, the marks go.
 */
export function readMarkedText(marked: string): MarkedText {
  const expected: Expected[] = [];
  let waiting: string[] = [];
  let text = '';
  for (const line of marked.split(/(?<=\n)/)) {
    const rule = expectation.exec(line.trimEnd())?.[1];
    if (rule !== undefined) waiting.push(rule);
    let rest = line;
    let plain = '';
    for (let next = waiting[0]; rule === undefined && next !== undefined; next = waiting[0]) {
      const found = mark.exec(rest);
      if (found === null) throw new Error(`No »range« for the expected ${next} in: ${line}`);
      plain += rest.slice(0, found.index);
      const start = text.length + plain.length;
      plain += found[1] ?? '';
      expected.push({ rule: next, start, end: text.length + plain.length });
      rest = rest.slice(found.index + found[0].length);
      waiting = waiting.slice(1);
    }
    text += plain + rest;
  }
  return { text, expected };
}
