/**
 * A text with its straight quotes as Russian texts have them: «…», within those „…“. Undefined where they do not come in
 * pairs, or where an opening one cannot be told from a closing one.
 */
export function typographicQuotes(text: string): string | undefined {
  const pieces = text.split('"');
  if (pieces.length % 2 === 0 || pieces.length === 1) return undefined;
  let isOpen = false;
  let depth = 0;
  let written = '';
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      if (isOpen === opens(pieces[index - 1] ?? '', piece)) return undefined;
      if (isOpen) written += depth > 0 ? '“' : '»';
      else written += depth > 0 ? '„' : '«';
      isOpen = !isOpen;
    }
    written += piece;
    depth += [...piece].filter((sign) => sign === '«').length - [...piece].filter((sign) => sign === '»').length;
  }
  return written;
}

/** Whether a quote between two pieces opens: a word begins behind it, and none ends before it. */
function opens(before: string, behind: string): boolean {
  const endsWord = /[\p{L}\p{N}.,!?…»“)%]$/u.test(before);
  const beginsWord = /^[\p{L}\p{N}«„(№]/u.test(behind);
  return beginsWord && !endsWord;
}
