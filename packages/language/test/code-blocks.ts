/** A code block of a page in the language of roadmaps. */
export interface CodeBlock {
  /** The file that it shows, where the page names it. */
  readonly name: string | undefined;
  readonly text: string;
}

const codeBlock = /^```dk(?: (?<name>.+))?\n(?<text>[\s\S]*?)^```$/gm;

/** The code blocks of a Markdown page; the name of a file stands behind `dk`. */
export function readCodeBlocks(page: string): readonly CodeBlock[] {
  return [...page.matchAll(codeBlock)].map(({ groups }) => ({ name: groups?.['name'], text: groups?.['text'] ?? '' }));
}
