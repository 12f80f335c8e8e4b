/** How V8 runs the program: as one that ends soon, until it turns out to go on. */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * V8 grows the memory for new objects, clears it in several threads, and compiles anew in a further one what is called
 * often, since all that pays off later. Most calls have ended by then: to them, new memory and threads are a loss.
 */
const soon = [
  'semi-space-growth-factor=1',
  'no-parallel-scavenge',
  'invocation-count-for-maglev=8000',
  'invocation-count-for-turbofan=60000',
];

/** The first two as V8 has them; what the program does is done by many functions, of which few are worth the last step. */
const longer = [
  'semi-space-growth-factor=2',
  'parallel-scavenge',
  'invocation-count-for-maglev=2000',
  'invocation-count-for-turbofan=30000',
];

/** V8 would interpret a regular expression at first and compile it the next time: ours are long, and all are met again. */
const always = ['no-regexp-tier-up'];

/** All that is asked of V8, by the names that it knows. */
export const settings: readonly string[] = [...always, ...soon, ...longer];

/** Has V8 take the program for one that ends soon; all its threads go by the same settings. */
export function expectShortRun(): void {
  set([...always, ...soon]);
}

/** Has V8 take the program for one that goes on. */
export function expectLongRun(): void {
  set(longer);
}

/** These versions of Node know the settings; another that does not would tell the user so. */
const [first, last] = [22, 26];

function set(chosen: readonly string[]): void {
  const version = Number.parseInt(process.versions.node, 10);
  if (version < first || version > last) return;
  for (const setting of chosen) setFlagsFromString(`--${setting}`);
}
