import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = ['libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-liberation', 'hyphen-ru'];

/** Installs LibreOffice and the PDF tools where they are missing (Debian, as root). */
export function installOffice(): void {
  if (['soffice', 'pdftotext', 'pdfinfo'].every(isInstalled) && existsSync(russianHyphenation)) return;
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { stdio: 'ignore' });
}

/** Without it LibreOffice hyphenates no Russian word. */
const russianHyphenation = '/usr/share/hyphen/hyph_ru_RU.dic';

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** A file with the bytes, in a folder of its own. */
export function temporaryFile(name: string, bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'dorkarta-office-')), name);
  writeFileSync(file, bytes);
  return file;
}

/** What LibreOffice prints. */
export interface Print {
  readonly pages: readonly string[];
  /** All text in the order in which it was written, cell by cell. */
  readonly text: string;
  /** Width and height of the first page in points. */
  readonly size: string;
}

/** Prints a file with LibreOffice and reads the pages back. */
export function printWithOffice(file: string): Print {
  const folder = join(file, '..');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  const pdf = file.replace(/\.\w+$/, '.pdf');
  const read = (order: string): string => execFileSync('pdftotext', [order, pdf, '-'], { encoding: 'utf8' });
  const size = /Page size:\s+(.*)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1] ?? '';
  return { pages: read('-layout').split('\f').slice(0, -1), text: read('-raw'), size };
}

/** Opens a file with LibreOffice and saves it again in its own format. */
export function saveWithOffice(file: string): Uint8Array {
  const folder = join(file, '..', 'saved');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const format = file.slice(file.lastIndexOf('.') + 1);
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return readFileSync(join(folder, file.slice(file.lastIndexOf('/') + 1)));
}
