/**
 * Times whole processes of the bundled command line on the machine's own Node, and puts the budgets beside them.
 * It only tells; nothing fails for being slow. `--compare` times pandoc too (and installs it where apt-get can).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measure } from './bench/measure.ts';
import { sampleRoadmap } from './bench/sample-roadmap.ts';
import { plainNode } from './plain-node.ts';

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly runs: number;
  /** What it may take. */
  readonly seconds: number;
  readonly megabytes?: number;
}

const compile = (input: string): readonly string[] => ['compile', input, '--out', 'out'];

const cases: readonly Case[] = [
  { name: '--help', args: ['--help'], runs: 7, seconds: 0.3 },
  { name: 'check, 32 events', args: ['check', 'events-32.dk'], runs: 7, seconds: 0.3 },
  { name: 'score, 100 files of 30 events', args: ['score', 'hundred'], runs: 5, seconds: 1.5 },
  { name: 'compile, 32 events', args: compile('events-32.dk'), runs: 7, seconds: 0.5 },
  { name: 'compile, 100 files of 30 events', args: compile('hundred'), runs: 3, seconds: 3 },
  { name: 'compile, 1,000 events', args: compile('events-1000.dk'), runs: 5, seconds: 1.5 },
  { name: 'compile, 10,000 events', args: compile('events-10000.dk'), runs: 3, seconds: 8, megabytes: 1500 },
];

const program = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'dorkarta.js');

function writeInputs(folder: string): void {
  for (const events of [32, 1000, 10_000]) writeFileSync(join(folder, `events-${events}.dk`), sampleRoadmap(events));
  mkdirSync(join(folder, 'hundred'));
  for (let index = 1; index <= 100; index += 1) {
    writeFileSync(join(folder, 'hundred', `карта ${index}.dk`), sampleRoadmap(30));
  }
}

function row(name: string, ...cells: readonly string[]): void {
  console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(12))].join(''));
}

function report({ name, seconds: budget, megabytes: memoryBudget }: Case, { seconds, usage }: Measured): void {
  const ofMemory = memoryBudget === undefined ? '' : ` of ${memoryBudget}`;
  row(
    name,
    `${seconds.toFixed(2)} s`,
    `${budget} s`,
    (seconds / budget).toFixed(2),
    usage === undefined ? '–' : `${usage.cpuSeconds.toFixed(2)} s`,
    usage === undefined ? '–' : `${usage.megabytes.toFixed(0)}${ofMemory}`,
  );
}

function benchmark(folder: string): ReadonlyMap<string, Measured> {
  const node = plainNode();
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(`Node ${version}, median of whole processes\n`);
  row('', 'time', 'budget', 'of budget', 'CPU', 'peak, MB');
  return new Map(
    cases.map((each) => {
      const measured = measure(node, [program, ...each.args], { folder, runs: each.runs });
      report(each, measured);
      return [each.name, measured];
    }),
  );
}

function reportGrowth(measured: ReadonlyMap<string, Measured>): void {
  const [small, large] = [measured.get('compile, 1,000 events'), measured.get('compile, 10,000 events')];
  if (small === undefined || large === undefined) return;
  const growth = large.seconds / small.seconds;
  console.log(`\n10,000 events take ${growth.toFixed(1)} times as long as 1,000 (10 would be linear)`);
}

function compareWithPandoc(folder: string): void {
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'pandoc'], { stdio: 'ignore' });
  }
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    console.log('\npandoc is not installed, and apt-get could not install it');
    return;
  }
  console.log('\nDOCX alone: dorkarta from its text, pandoc from an HTML table of the same events\n');
  row('', 'dorkarta', 'pandoc', 'ratio');
  const node = plainNode();
  for (const events of [32, 1000, 10_000]) {
    const source = `events-${events}.dk`;
    measure(node, [program, 'compile', source, '--to', 'html', '--out', 'compare'], { folder, runs: 1 });
    const ours = measure(node, [program, 'compile', source, '--to', 'docx', '--out', 'compare'], { folder, runs: 3 });
    const html = join('compare', `events-${events}.html`);
    const theirs = measure('pandoc', [html, '-o', join('compare', 'pandoc.docx')], { folder, runs: 3 });
    const ratio = (ours.seconds / theirs.seconds).toFixed(2);
    row(`${events} events`, `${ours.seconds.toFixed(2)} s`, `${theirs.seconds.toFixed(2)} s`, ratio);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dorkarta-bench-'));
try {
  writeInputs(folder);
  reportGrowth(benchmark(folder));
  if (process.argv.includes('--compare')) compareWithPandoc(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
