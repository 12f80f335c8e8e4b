import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a whole process did: the median of several runs. */
export interface Measured {
  readonly seconds: number;
  /** What Node says of its process; unknown of other programs. */
  readonly usage: Usage | undefined;
}

/** What a process used. */
export interface Usage {
  /** Time of processors, on all threads, which a busy machine hardly changes. */
  readonly cpuSeconds: number;
  /** The most memory that it held. */
  readonly megabytes: number;
}

/** «0.24 s» */
export function secondsOf({ seconds }: Measured): string {
  return `${seconds.toFixed(2)} s`;
}

/** How many times as long one takes as another. */
export function ratioOf(one: Measured, other: Measured): string {
  return (one.seconds / other.seconds).toFixed(2);
}

/** A process to start. */
export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  /** What is done before each run, and not timed. */
  readonly prepare?: (() => void) | undefined;
}

/**
 * Runs processes several times from start to end, one after the other and all of them again, so that what else the machine
 * does falls on each of them. Where there are several rounds, one more before them only warms up what systems and programs
 * remember. A run that fails is an error.
 */
export function measureInTurn(
  calls: readonly Call[],
  { folder, runs }: { readonly folder: string; readonly runs: number },
): readonly Measured[] {
  const warmUps = runs > 1 ? 1 : 0;
  const rounds = Array.from({ length: warmUps + runs }, () => calls.map((call) => measureOnce(call, folder))).slice(
    warmUps,
  );
  return calls.map((_, index) => summed(rounds.flatMap((round) => round[index] ?? [])));
}

function summed(results: readonly Measured[]): Measured {
  const usages = results.flatMap(({ usage }) => usage ?? []);
  const usage = {
    cpuSeconds: median(usages.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: Math.max(...usages.map(({ megabytes }) => megabytes)),
  };
  return {
    seconds: median(results.map(({ seconds }) => seconds)),
    usage: usages.length === 0 ? undefined : usage,
  };
}

/** Loaded into Node's processes: leaves what the process used in a file when it ends. */
const recorderCode = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { megabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});`;

/** Runs a process once, with nothing warmed up before. */
export function measureOnce({ program, args, prepare }: Call, folder: string): Measured {
  prepare?.();
  const recorder = join(folder, 'record-usage.cjs');
  const usageFile = join(folder, 'usage.json');
  writeFileSync(recorder, recorderCode);
  const environment = { ...process.env, NODE_OPTIONS: `--require "${recorder}"`, USAGE_FILE: usageFile };
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { cwd: folder, env: environment, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit code ${status}\n${stderr}`);
  const usage: Usage | undefined = existsSync(usageFile) ? JSON.parse(readFileSync(usageFile, 'utf8')) : undefined;
  rmSync(usageFile, { force: true });
  return { seconds, usage };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
