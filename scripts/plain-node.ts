import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The machine's own Node (20 or later), not the one that the repository brings for its tools.
 * Where there is none, the one that runs this.
 */
export function plainNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, name)).find(isRecent) ?? process.execPath;
}

function isRecent(node: string): boolean {
  return existsSync(node) && majorVersion(node) >= 20;
}

function majorVersion(node: string): number {
  return Number(/^v(\d+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);
}
