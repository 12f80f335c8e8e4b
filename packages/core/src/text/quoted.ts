/** A text as it stands within quotation marks: its own are „inner“ ones. */
export function withInnerQuotes(text: string): string {
  return text.replaceAll('«', '„').replaceAll('»', '“');
}

/** A text in quotation marks: «Практикум на базе центра „Точка роста“». */
export function quoted(text: string): string {
  return `«${withInnerQuotes(text)}»`;
}
