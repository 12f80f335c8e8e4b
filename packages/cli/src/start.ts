/**
 * Loads the program: a call begins with the part `main`, a thread with the part that its first argument names.
 * Code that V8 compiled once is kept for the next call, in a file for each command: what a command runs is compiled when it
 * runs, so that only then it is known what is worth keeping.
 */
import path from 'node:path';
import process from 'node:process';
import { cachedDataVersionTag } from 'node:v8';
import { openKeptCode } from './start/kept-code.ts';
import { openParts } from './start/parts.ts';
import { expectShortRun } from './start/short-run.ts';

const [, called, argument = ''] = process.argv;
const isThread = called === __filename;
const beginning = isThread ? argument : 'main';
/** Exit codes after which nothing is kept: it was no command, or did not do what it should. */
const unworthy: ReadonlySet<unknown> = new Set([2, 70]);

if (!isThread) expectShortRun();
const folder = cacheFolder(process.env);
const compiler = engine();
const kept = folder === undefined ? undefined : openKeptCode(path.join(folder, `${nameOfCall()}-${compiler}`));
const parts = openParts(__dirname, kept);
process.once('exit', (code) => {
  // A call that turned out to go on goes by other settings now, and V8 would not take what it compiled by them.
  if (!unworthy.has(code) && engine() === compiler) kept?.keep(parts.loaded);
});
parts.load(`${beginning}.js`);

/** Calls without a command – of the help, of the version – are a kind of their own. */
function nameOfCall(): string {
  if (isThread) return beginning;
  return /^[a-z]{1,16}$/.test(argument) ? argument : 'main';
}

/** What compiles: the version of Node, and V8's own tag of its version, its flags and what the processor can do. */
function engine(): string {
  return `${process.version}-${cachedDataVersionTag()}`;
}

/** The user's own folder for what can be made again. */
function cacheFolder({ LOCALAPPDATA, XDG_CACHE_HOME, HOME }: NodeJS.ProcessEnv): string | undefined {
  if (process.platform === 'win32') return LOCALAPPDATA && `${LOCALAPPDATA}\\dorkarta\\compiled`;
  if (XDG_CACHE_HOME?.startsWith('/')) return `${XDG_CACHE_HOME}/dorkarta/compiled`;
  if (!HOME?.startsWith('/')) return undefined;
  return `${HOME}/${process.platform === 'darwin' ? 'Library/Caches' : '.cache'}/dorkarta/compiled`;
}
