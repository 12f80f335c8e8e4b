/**
 * Times whole processes of the bundled command line, and puts what they may take beside them.
 * It only tells; nothing fails for being slow. On the machine's own Node, `--node own` on the one that the repository brings.
 * `--before <dorkarta.js>` times another build in turn with this one; `--compare` times pandoc too (and installs it where
 * apt-get can).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measureInTurn } from './bench/measure.ts';
import { sampleReport } from './bench/sample-report.ts';
import { sampleRoadmap } from './bench/sample-roadmap.ts';
import { timeDue } from './bench/time-due.ts';
import { plainNode } from './plain-node.ts';

const { values: asked } = parseArgs({
  options: { compare: { type: 'boolean' }, before: { type: 'string' }, node: { type: 'string' } },
});

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly runs: number;
  /** What it may take. */
  readonly seconds: number;
  readonly megabytes?: number;
}

const compile = (input: string, ...more: readonly string[]): readonly string[] => [
  'compile',
  input,
  '--out',
  'out',
  ...more,
];

const form = (input: string): readonly string[] => [
  ...['form', input, '--on', '2026-12-31', '--all', '-o', 'out/form.xlsx', '--overwrite'],
];

const cases: readonly Case[] = [
  { name: '--help', args: ['--help'], runs: 7, seconds: 0.15 },
  { name: 'check, 32 events', args: ['check', 'events-32.dk'], runs: 9, seconds: 0.24 },
  { name: 'score, 100 files of 30 events', args: ['score', 'hundred'], runs: 5, seconds: 1.5 },
  { name: 'score, 100 events with their report', args: ['score', 'monitoring/отчёт-100.dk'], runs: 9, seconds: 0.3 },
  { name: 'score, 10,000 events with theirs', args: ['score', 'monitoring/отчёт-10000.dk'], runs: 3, seconds: 8 },
  { name: 'compile, 32 events', args: compile('events-32.dk'), runs: 7, seconds: 0.4 },
  { name: 'compile to DOCX, 40 events', args: compile('events-40.dk', '--to', 'docx'), runs: 7, seconds: 0.3 },
  { name: 'form, 100 events', args: form('events-100.dk'), runs: 7, seconds: 0.5 },
  { name: 'compile, 100 files of 30 events', args: compile('hundred'), runs: 3, seconds: 2.3 },
  { name: 'compile, 1,000 events', args: compile('events-1000.dk'), runs: 5, seconds: 1.5 },
  { name: 'compile, 10,000 events', args: compile('events-10000.dk'), runs: 3, seconds: 8, megabytes: 1500 },
];

/** What compiling to DOCX may take of pandoc's time, which makes it of an HTML table of the same events. */
const besidePandoc = [
  { events: 40, runs: 7, ratio: 2 },
  { events: 1000, runs: 3, ratio: 1 },
  { events: 10_000, runs: 2, ratio: 0.5 },
] as const;

const program = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'dorkarta.js');
const node = asked.node === 'own' ? process.execPath : plainNode();

function writeInputs(folder: string): void {
  for (const events of [32, 40, 100, 1000, 10_000]) {
    writeFileSync(join(folder, `events-${events}.dk`), sampleRoadmap(events));
  }
  mkdirSync(join(folder, 'hundred'));
  for (let index = 1; index <= 100; index += 1) {
    writeFileSync(join(folder, 'hundred', `карта ${index}.dk`), sampleRoadmap(30));
  }
  mkdirSync(join(folder, 'monitoring'));
  for (const events of [100, 10_000]) {
    writeFileSync(join(folder, 'monitoring', `карта-${events}.dk`), sampleRoadmap(events));
    writeFileSync(join(folder, 'monitoring', `отчёт-${events}.dk`), sampleReport(events));
  }
  writeFileSync(join(folder, 'empty.mjs'), '');
}

function row(name: string, ...cells: readonly string[]): void {
  console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(12))].join(''));
}

const seconds = ({ seconds: time }: Measured): string => `${time.toFixed(2)} s`;
const ratioOf = (one: Measured, other: Measured): string => (one.seconds / other.seconds).toFixed(2);

/** What cannot be had for less: a process of Node that does nothing. */
function reportEmptyNode(folder: string): void {
  const [measured] = measureInTurn([{ program: node, args: ['empty.mjs'] }], { folder, runs: 9 });
  if (measured !== undefined) row('an empty Node', seconds(measured));
}

function report({ name, seconds: budget, megabytes }: Case, measured: Measured, before: Measured | undefined): void {
  const { usage } = measured;
  row(
    name,
    seconds(measured),
    `${budget} s`,
    (measured.seconds / budget).toFixed(2),
    usage === undefined ? '–' : `${usage.cpuSeconds.toFixed(2)} s`,
    usage === undefined ? '–' : `${usage.megabytes.toFixed(0)}${megabytes === undefined ? '' : ` of ${megabytes}`}`,
    ...(before === undefined ? [] : [seconds(before), ratioOf(measured, before)]),
  );
}

function benchmark(folder: string): ReadonlyMap<string, Measured> {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(`Node ${version}, median of whole processes\n`);
  row('', 'time', 'budget', 'of budget', 'CPU', 'peak, MB', ...(asked.before === undefined ? [] : ['before', 'ratio']));
  reportEmptyNode(folder);
  const builds = [program, ...(asked.before === undefined ? [] : [resolve(asked.before)])];
  return new Map(
    cases.flatMap((each) => {
      // Each has a folder of its own for documents: what another program wrote is not replaced.
      const calls = builds.map((build, index) => ({
        program: node,
        args: [build, ...each.args.map((arg) => (arg === 'out' ? `out-${index}` : arg))],
      }));
      const [measured, before] = measureInTurn(calls, { folder, runs: each.runs });
      if (measured === undefined) return [];
      report(each, measured, before);
      return [[each.name, measured]];
    }),
  );
}

function reportGrowth(measured: ReadonlyMap<string, Measured>): void {
  const [small, large] = [measured.get('compile, 1,000 events'), measured.get('compile, 10,000 events')];
  if (small === undefined || large === undefined) return;
  console.log(`\n10,000 events take ${ratioOf(large, small)} times as long as 1,000 (10 would be linear)`);
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
  row('', 'dorkarta', 'pandoc', 'ratio', 'may be');
  for (const { events, runs, ratio } of besidePandoc) {
    const source = `events-${events}.dk`;
    const compiled = (format: string): readonly string[] => [program, ...compile(source, '--to', format)];
    measureInTurn([{ program: node, args: compiled('html') }], { folder, runs: 1 });
    const pandoc = [join('out', `events-${events}.html`), '-o', join('out', 'pandoc.docx')];
    const [ours, theirs] = measureInTurn(
      [
        { program: node, args: compiled('docx') },
        { program: 'pandoc', args: pandoc },
      ],
      { folder, runs },
    );
    if (ours !== undefined && theirs !== undefined) {
      row(`${events} events`, seconds(ours), seconds(theirs), ratioOf(ours, theirs), `${ratio}`);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dorkarta-bench-'));
try {
  writeInputs(folder);
  reportGrowth(benchmark(folder));
  const due = await timeDue('events-10000.dk', folder, program);
  console.log(`\nWhat is due of 10,000 events, within a process: ${due.toFixed(0)} ms of 100`);
  if (asked.compare === true) compareWithPandoc(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
