/** A text without the characters at its end that the pattern takes; it looks at each of them once, from the end. */
export function withoutTail(text: string, character: RegExp): string {
  let end = text.length;
  for (let last = lastCharacter(text, end); last !== '' && character.test(last); last = lastCharacter(text, end)) {
    end -= last.length;
  }
  return text.slice(0, end);
}

const halfOfTwo = /[\uDC00-\uDFFF]/;

/** The character before a place, of one unit or two. */
function lastCharacter(text: string, end: number): string {
  const isPair = halfOfTwo.test(text.charAt(end - 1)) && (text.codePointAt(end - 2) ?? 0) > 0xffff;
  return text.slice(Math.max(0, isPair ? end - 2 : end - 1), end);
}
