import path from 'node:path';
import type { Uri } from 'vscode';

/** The name of a file without its folders; of one that was never saved, what its tab is called. */
export function fileName({ path: full }: Uri): string {
  return path.posix.basename(full);
}
