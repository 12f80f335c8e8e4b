export function inferAudience(
  _title: string,
): { readonly audience: 'educators' | 'others'; readonly words: string } | undefined {
  return undefined;
}
