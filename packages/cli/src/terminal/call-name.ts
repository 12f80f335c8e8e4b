import type { PlatformPath } from 'node:path';

/**
 * How a person calls the program again from the same folder: by its name where it was installed as a command, else by
 * Node and the file, in the shorter of its forms.
 */
export function callName(script: string, cwd: string, { basename, relative }: PlatformPath): string {
  if (basename(script) === 'dorkarta') return 'dorkarta';
  const fromHere = relative(cwd, script);
  const shortest = fromHere !== '' && fromHere.length < script.length ? fromHere : script;
  return `node ${quotedForShell(shortest)}`;
}

/** A path as one word of a command: in quotes where it has a space or a sign that a shell reads. */
export function quotedForShell(file: string): string {
  return /[\s&();,|<>^'`]/.test(file) ? `"${file}"` : file;
}
