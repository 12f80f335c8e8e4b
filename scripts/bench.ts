/**
 * Times whole processes of the bundled command line, and puts what they may take beside them.
 * It only tells; nothing fails for being slow. On the machine's own Node, `--node own` on the one that the repository brings.
 * `--full` times what takes long too: 10,000 events and 2,300 roadmaps.
 * `--before <dorkarta.js>` times another build in turn with this one; `--compare` times pandoc too (and installs it where
 * apt-get can), and SheetJS.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Case, cases, imports } from './bench/cases.ts';
import { compareImports, compareWithPandoc } from './bench/compare-peers.ts';
import { type Making, writeInputs } from './bench/inputs.ts';
import { type Call, type Measured, measureInTurn, ratioOf, secondsOf } from './bench/measure.ts';
import { figure, printRow } from './bench/print-row.ts';
import { sharesOfWidths } from './bench/share-of-widths.ts';
import { timeDue } from './bench/time-due.ts';
import { plainNode } from './plain-node.ts';

const { values: asked } = parseArgs({
  options: {
    compare: { type: 'boolean' },
    full: { type: 'boolean' },
    before: { type: 'string' },
    node: { type: 'string' },
  },
});

const isFull = asked.full === true;
const program = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'dorkarta.js');
const node = asked.node === 'own' ? process.execPath : plainNode();
const making: Making = { node, program, sizes: [1000, ...(isFull ? [10_000] : [])], isFull };

/** What cannot be had for less: a process of Node that does nothing. */
function reportEmptyNode(folder: string): void {
  const [measured] = measureInTurn([{ program: node, args: ['empty.mjs'] }], { folder, runs: 9 });
  if (measured !== undefined) printRow('an empty Node', secondsOf(measured));
}

/** A row with what a call may take; dashes where it was not timed. */
function report(
  { name, seconds: budget, megabytes, ofBefore = 1 }: Case,
  measured?: Measured,
  before?: Measured,
): void {
  const usage = measured?.usage;
  printRow(
    name,
    measured === undefined ? '–' : secondsOf(measured),
    `${budget} s`,
    figure(measured && measured.seconds / budget, 2),
    figure(usage?.cpuSeconds, 2, ' s'),
    `${figure(usage?.megabytes, 0)}${megabytes === undefined ? '' : ` of ${megabytes}`}`,
    ...(measured === undefined || before === undefined
      ? []
      : [secondsOf(before), ratioOf(measured, before), `${ofBefore}`]),
  );
}

function benchmark(folder: string): ReadonlyMap<string, Measured> {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(`Node ${version}, median of whole processes${isFull ? '' : '; – is timed with --full'}\n`);
  const besides = asked.before === undefined ? [] : ['before', 'ratio', 'may be'];
  printRow('', 'time', 'may be', 'share of that', 'CPU', 'peak, MB', ...besides);
  reportEmptyNode(folder);
  return new Map(
    [...cases, ...imports].flatMap((each) => {
      const [measured, before] = isFull || each.isLong !== true ? measureCase(each, folder) : [];
      report(each, measured, before);
      return measured === undefined ? [] : [[each.name, measured]];
    }),
  );
}

function measureCase(each: Case, folder: string): readonly Measured[] {
  const other = asked.before === undefined ? [] : [callOf(each, resolve(asked.before), folder)];
  const calls = [callOf(each, program, folder), ...other.filter((call) => isDone(call, folder))];
  return measureInTurn(calls, { folder, runs: each.runs });
}

/** What writes or keeps something does so in folders of its build: what another program wrote is not replaced. */
function callOf({ args, changes }: Case, build: string, folder: string): Call {
  const suffix = build === program ? '' : '-before';
  return {
    program: node,
    args: [build, ...args.map((arg) => (ownOfBuild.has(arg) ? `${arg}${suffix}` : arg))],
    prepare: () => {
      if (changes !== undefined) appendFileSync(join(folder, changes), '\n// правка\n');
    },
  };
}

const ownOfBuild: ReadonlySet<string> = new Set(['out', 'kept']);

/** Whether a build does it at all: one from before may not have the command yet. */
function isDone({ program: called, args }: Call, folder: string): boolean {
  return spawnSync(called, args, { cwd: folder, stdio: 'ignore' }).status === 0;
}

/** What is told of figures beside each other, and of work within a process. */
async function reportShares(folder: string, measured: ReadonlyMap<string, Measured>): Promise<void> {
  console.log('\nGrowth, and parts of the whole\n');
  printRow('', 'is', 'may be');
  printRow('10,000 events to 1,000, time', figure(growthOf(measured), 2), '10');
  printRow('one of 2,300 roadmaps to one of 100, CPU', figure(shareOfOne(measured), 2), '1.15');
  for (const events of making.sizes) {
    for (const { format, measuring, whole } of sharesOfWidths(`events-${events}.dk`, folder, [node, program])) {
      printRow(`measuring widths, ${events} in ${format}`, figure(measuring / whole, 3), '0.10');
    }
  }
  printRow(
    'what is due of 10,000 events',
    figure(await timeDue('events-10000.dk', folder, program), 0, ' ms'),
    '100 ms',
  );
}

/** How many times as long ten times the events take to compile; nobody knows where one of them was not timed. */
function growthOf(measured: ReadonlyMap<string, Measured>): number | undefined {
  const [small, large] = ['1,000', '10,000'].map((events) => measured.get(`compile, ${events} events`)?.seconds);
  return large === undefined || small === undefined ? undefined : large / small;
}

/** What one of many roadmaps takes of a processor, of what one of few takes. */
function shareOfOne(measured: ReadonlyMap<string, Measured>): number | undefined {
  const [few, many] = ['100', '2,300'].map((count) => measured.get(`survey, ${count} roadmaps`)?.usage?.cpuSeconds);
  return few === undefined || many === undefined ? undefined : many / 2300 / (few / 100);
}

const folder = mkdtempSync(join(tmpdir(), 'dorkarta-bench-'));
try {
  writeInputs(folder, making);
  const measured = benchmark(folder);
  await reportShares(folder, measured);
  if (asked.compare === true) {
    compareWithPandoc(folder, making);
    compareImports(folder, making, measured);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
