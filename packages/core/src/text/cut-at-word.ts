/** A line of at most so many characters, and «…» where there were more: cut behind a word, unless it would lose half of it. */
export function cutAtWord(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s.,:;–—(«„-]+$/, '')}…`;
}
