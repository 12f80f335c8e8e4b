/** A text as it stands within quotation marks: its own are „inner“ ones, and those that it stands in as a whole are no part of it. */
export function withInnerQuotes(text: string): string {
  return unquoted(text).replaceAll('«', '„').replaceAll('»', '“');
}

/** A text in quotation marks: «Практикум на базе центра „Точка роста“». */
export function quoted(text: string): string {
  return `«${withInnerQuotes(text)}»`;
}

const pairs = [
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
] as const;

/** A text without the quotation marks that it stands in as a whole: «Неделя математики», but not «Ступени» и «Успех». */
function unquoted(text: string): string {
  const around = pairs.some(([open, close]) => isOneQuotation(text, open, close));
  return around ? text.slice(1, -1) : text;
}

function isOneQuotation(text: string, open: string, close: string): boolean {
  if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) return false;
  let depth = 0;
  for (const character of text.slice(1, -1)) {
    if (character === close) depth -= 1;
    else if (character === open) depth += 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
