import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const commandLine = path.join(import.meta.dirname, '../../../cli/dist/dorkarta.js');

/** A roadmap as the command line compiles it: what an office has of it already. */
export function compileRoadmap(text: string, format: 'docx' | 'xlsx'): Uint8Array {
  return made(text, ['compile', 'карта.dk', '--to', format], `карта.${format}`);
}

/** The form that asks on a day how the events of a roadmap stand. */
export function formOf(text: string, on: string): Uint8Array {
  return made(text, ['form', 'карта.dk', '--on', on, '-o', 'форма.xlsx'], 'форма.xlsx');
}

/** The document that the command line makes of a roadmap. */
function made(text: string, order: readonly string[], name: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'dorkarta-compiled-'));
  try {
    writeFileSync(path.join(folder, 'карта.dk'), text);
    execFileSync(process.execPath, [commandLine, ...order], {
      cwd: folder,
      stdio: 'pipe',
    });
    return readFileSync(path.join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
