import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Ran, type Windows, windowsPath } from './windows.ts';

const root = path.join(import.meta.dirname, '../..');

/** The command line as users get it. */
export const program = path.join(root, 'packages/cli/dist/dorkarta.js');

/** The language server as editors start it. */
export const server = path.join(root, 'packages/language/dist/dorkarta-language-server.js');

/** Files by their paths, with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, for the time of the test. */
export function folderWith(files: Files, place = tmpdir()): string {
  const folder = mkdtempSync(path.join(place, 'Карты района № 5 '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** What a call said and wrote. */
export interface Outcome extends Ran {
  /** Every file below the folder, by a digest of its bytes. */
  readonly files: Readonly<Record<string, string>>;
}

/** Calls the command line in a folder, on the Node.js that the repository brings. */
export function callHere(folder: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Calls the command line in a folder, on Windows. */
export function callOnWindows(windows: Windows, folder: string, args: readonly string[]): Ran {
  return windows.runNode([windowsPath(program), ...args], folder);
}

/** Carries out the same calls in two copies of the same folder; what Windows writes with `\` is compared with `/`. */
export function inBothWorlds(
  windows: Windows,
  files: Files,
  calls: readonly (readonly string[])[],
): { readonly here: readonly Outcome[]; readonly there: readonly Outcome[] } {
  const [linux, other] = [folderWith(files), folderWith({})];
  cpSync(linux, other, { recursive: true });
  const outcomeOf = (folder: string, { code, stdout, stderr }: Ran): Outcome => {
    // A call to repeat names the program in its shortest form: which that is depends on where the repository lies.
    const forms = [path.relative(folder, program), windowsPath(program), program].map(withSlashes);
    const plain = (text: string): string =>
      forms
        .reduce((told, form) => told.replaceAll(form, path.basename(program)), withSlashes(text))
        .replaceAll(withSlashes(windowsPath(folder)), '.')
        .replaceAll(folder, '.');
    return { code, stdout: plain(stdout), stderr: plain(stderr), files: digestsIn(folder) };
  };
  return {
    here: calls.map((args) => outcomeOf(linux, callHere(linux, args))),
    there: calls.map((args) => outcomeOf(other, callOnWindows(windows, other, args))),
  };
}

function withSlashes(text: string): string {
  return text.replaceAll(/\\+/g, '/');
}

/** The files below a folder, by a digest of their bytes. */
export function digestsIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [path.relative(folder, file), digest.slice(0, 16)];
    }),
  );
}

/** A roadmap of one event with these further lines. */
export function roadmap(...lines: readonly string[]): string {
  return ['карта Карта района', '  период: 2022', '', 'мероприятие Первое', '  срок: март 2022', ...lines, ''].join(
    '\n',
  );
}

/** A text as the old code page of Windows holds it. */
export function inWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}
