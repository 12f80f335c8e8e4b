import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** A file that a program writes; `path` is relative to the root of the repository, with `/`. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The paths of the files that are missing or hold something else; kinds of line breaks do not matter. */
export function staleFiles(root: URL, files: readonly GeneratedFile[]): readonly string[] {
  return files.filter((file) => !isFresh(root, file)).map(({ path }) => path);
}

/** Writes the files that are not fresh, and says which they were. */
export function writeFiles(root: URL, files: readonly GeneratedFile[]): readonly string[] {
  const stale = files.filter((file) => !isFresh(root, file));
  for (const { path, content } of stale) {
    const target = new URL(path, root);
    mkdirSync(new URL('./', target), { recursive: true });
    writeFileSync(target, content);
  }
  return stale.map(({ path }) => path);
}

function isFresh(root: URL, { path, content }: GeneratedFile): boolean {
  const target = new URL(path, root);
  return existsSync(target) && withPlainBreaks(readFileSync(target, 'utf8')) === withPlainBreaks(content);
}

function withPlainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
