import { inOneLine } from './in-one-line.ts';

/** Words as a sentence: in one line, with a capital letter and a full stop, if nothing else ends it. */
export function sentence(text: string): string {
  const line = inOneLine(text);
  const begun = `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`;
  return begun === '' || /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}
