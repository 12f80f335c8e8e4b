import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const codeServer = 'code-server@4.139.1';
const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const debianPackages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/** What a real VS Code in a real browser consists of, on this machine. */
export interface Installation {
  /** The server's entry, for Node 24. */
  readonly codeServer: string;
  readonly browser: string;
}

/** Installs VS Code and a browser where they are missing; instant where they are there. Throws where it cannot. */
export function installVsCode(): Installation {
  return { codeServer: path.join(installCodeServer(), 'out/node/entry.js'), browser: installBrowser() };
}

/** Where it is kept from run to run: `$DORKARTA_E2E_CACHE`, else the user's cache. */
function cacheFolder(): string {
  const { DORKARTA_E2E_CACHE, XDG_CACHE_HOME } = process.env;
  return DORKARTA_E2E_CACHE || path.join(XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'dorkarta-e2e');
}

/** An installation gets its name only when it is whole, so that the name is its stamp. */
function installCodeServer(): string {
  const cache = cacheFolder();
  const finished = path.join(cache, codeServer.replace('@', '-'));
  const installed = path.join(finished, 'node_modules/code-server');
  if (existsSync(installed)) return installed;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${finished}-unfinished-`);
  try {
    installInto(unfinished);
    giveName(unfinished, finished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return installed;
}

/** The package leaves the libraries of VS Code and of its own extensions to a script; this is what it does. */
function installInto(folder: string): void {
  install(folder, '--no-save', codeServer);
  const vsCode = path.join(folder, 'node_modules/code-server/lib/vscode');
  install(vsCode, '--omit=dev');
  install(path.join(vsCode, 'extensions'), '--omit=dev');
}

function install(folder: string, ...args: readonly string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Another run may have been first. */
function giveName(unfinished: string, finished: string): void {
  try {
    renameSync(unfinished, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
  }
}

function installBrowser(): string {
  const { DORKARTA_E2E_BROWSER } = process.env;
  if (DORKARTA_E2E_BROWSER) return DORKARTA_E2E_BROWSER;
  return findBrowser() ?? installBrowserFromDebian();
}

function findBrowser(): string | undefined {
  return browsers.map(findProgram).find((program) => program !== undefined);
}

function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

function installBrowserFromDebian(): string {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error !== undefined) {
    throw new Error('No Chromium here: install it, or name its program in $DORKARTA_E2E_BROWSER.');
  }
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...debianPackages], { stdio: 'ignore' });
  const browser = findBrowser();
  if (browser === undefined) throw new Error('Debian has no Chromium here.');
  return browser;
}
