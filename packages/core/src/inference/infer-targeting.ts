export function inferTargeting(
  _title: string,
  _context?: { readonly schools: readonly string[]; readonly roadmapTitle?: string },
): { readonly targeted: 'sure' | 'doubtful' | 'never'; readonly words: string } {
  return { targeted: 'doubtful', words: '' };
}
