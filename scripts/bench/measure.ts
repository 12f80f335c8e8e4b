import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a whole process did: the median of several runs. */
export interface Measured {
  readonly seconds: number;
  /** The most memory that it held, in megabytes; unknown of programs that are not Node's. */
  readonly megabytes: number | undefined;
}

/** Runs a program several times, from start to end. A run that fails is an error. */
export function measure(
  program: string,
  args: readonly string[],
  { folder, runs }: { readonly folder: string; readonly runs: number },
): Measured {
  const results = Array.from({ length: runs }, () => runOnce(program, args, folder));
  const peaks = results.flatMap(({ megabytes }) => megabytes ?? []);
  return {
    seconds: median(results.map(({ seconds }) => seconds)),
    megabytes: peaks.length === 0 ? undefined : Math.max(...peaks),
  };
}

/** Loaded into Node's processes: leaves the peak of memory in a file when the process ends. */
const peakRecorder = `process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024)));`;

function runOnce(program: string, args: readonly string[], folder: string): Measured {
  const recorder = join(folder, 'record-peak.cjs');
  const peakFile = join(folder, 'peak.txt');
  writeFileSync(recorder, peakRecorder);
  const environment = { ...process.env, NODE_OPTIONS: `--require "${recorder}"`, PEAK_FILE: peakFile };
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { cwd: folder, env: environment, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit code ${status}\n${stderr}`);
  const megabytes = existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) : undefined;
  rmSync(peakFile, { force: true });
  return { seconds, megabytes };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
