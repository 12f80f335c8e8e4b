export function inferLevel(
  _title: string,
): { readonly level: 'regional' | 'federal'; readonly words: string } | undefined {
  return undefined;
}
