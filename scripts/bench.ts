/**
 * Times whole processes of the bundled command line, and puts what they may take beside them.
 * It only tells; nothing fails for being slow. On the machine's own Node, `--node own` on the one that the repository brings.
 * `--full` times what takes long too: 10,000 events and 2,300 roadmaps.
 * `--before <dorkarta.js>` times another build in turn with this one; `--compare` times pandoc too (and installs it where
 * apt-get can), and SheetJS.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Call, type Measured, measureInTurn } from './bench/measure.ts';
import { writeRegion } from './bench/sample-region.ts';
import { sampleReport } from './bench/sample-report.ts';
import { editedRoadmap, sampleRoadmap } from './bench/sample-roadmap.ts';
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

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly runs: number;
  /** What it may take. */
  readonly seconds: number;
  readonly megabytes?: number;
  /** What part of the time of the build before it may take, where less than all of it is the goal. */
  readonly ofBefore?: number;
  /** A file of the inputs that is changed before each run. */
  readonly changes?: string;
  /** Whether it takes so long that it is timed on demand alone, and once. */
  readonly isLong?: true;
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

const survey = (folder: string, ...more: readonly string[]): readonly string[] => [
  ...['survey', folder, '--to', 'json', '--out', 'out', '--overwrite', ...more],
];

/** The note, its tables and its figures. */
const surveyAll = (folder: string): readonly string[] => [
  ...['survey', folder, '--to', 'docx,xlsx,json', '--out', 'out', '--overwrite'],
];

const imported = (file: string): readonly string[] => [
  ...['import', join('office', file), '--out', 'out', '--overwrite'],
];

const cases: readonly Case[] = [
  { name: '--help', args: ['--help'], runs: 7, seconds: 0.15 },
  { name: 'check, 32 events', args: ['check', 'events-32.dk'], runs: 9, seconds: 0.24, ofBefore: 0.5 },
  { name: 'score, 100 files of 30 events', args: ['score', 'hundred'], runs: 5, seconds: 1.5 },
  { name: 'score, 100 events with their report', args: ['score', 'monitoring/отчёт-100.dk'], runs: 9, seconds: 0.3 },
  {
    name: 'score, 10,000 events with theirs',
    args: ['score', 'monitoring/отчёт-10000.dk'],
    runs: 1,
    seconds: 8,
    isLong: true,
  },
  { name: 'compile, 32 events', args: compile('events-32.dk'), runs: 7, seconds: 0.4 },
  { name: 'compile to DOCX, 40 events', args: compile('events-40.dk', '--to', 'docx'), runs: 7, seconds: 0.3 },
  {
    name: 'diff, two versions of 100 events',
    args: ['diff', 'events-100.dk', 'events-100-new.dk'],
    runs: 9,
    seconds: 0.4,
  },
  { name: 'form, 100 events', args: form('events-100.dk'), runs: 7, seconds: 0.5 },
  {
    name: 'import, 100 filled forms',
    args: ['import', 'forms/filled', '--roadmap', 'forms/карта-30.dk', '--out', 'out'],
    runs: 2,
    seconds: 5,
  },
  { name: 'compile, 100 files of 30 events', args: compile('hundred'), runs: 3, seconds: 2.3, ofBefore: 0.8 },
  { name: 'survey, 13 municipalities', args: surveyAll('vladimir'), runs: 5, seconds: 1.5 },
  { name: 'survey, 100 roadmaps', args: survey('region-100'), runs: 3, seconds: 1.8 },
  { name: 'survey, 2,300 roadmaps', args: survey('region-2300'), runs: 1, seconds: 20, megabytes: 1000, isLong: true },
  {
    name: 'the same, all but one file kept',
    args: survey('region-2300', '--cache', 'kept'),
    runs: 2,
    changes: join('region-2300', 'группа-001', 'район-00002.dk'),
    seconds: 3,
    megabytes: 1000,
    isLong: true,
  },
  { name: 'compile, 1,000 events', args: compile('events-1000.dk'), runs: 5, seconds: 1.5 },
  {
    name: 'compile, 10,000 events',
    args: compile('events-10000.dk'),
    runs: 1,
    seconds: 8,
    megabytes: 1500,
    isLong: true,
  },
];

/** What bringing tables in may take: Word's and Excel's of so many rows. */
const imports: readonly Case[] = ['docx', 'xlsx'].flatMap((format): readonly Case[] => [
  { name: `import, 40 rows of ${format}`, args: imported(`events-40.${format}`), runs: 7, seconds: 0.4 },
  { name: `import, 1,000 rows of ${format}`, args: imported(`events-1000.${format}`), runs: 5, seconds: 1 },
  {
    name: `import, 10,000 rows of ${format}`,
    args: imported(`events-10000.${format}`),
    runs: 1,
    seconds: 4,
    megabytes: 500,
    isLong: true,
  },
]);

/** What compiling to DOCX may take of pandoc's time, which makes it of an HTML table of the same events. */
const besidePandoc = [
  { events: 40, runs: 7, ratio: 2 },
  { events: 1000, runs: 3, ratio: 1 },
  { events: 10_000, runs: 1, ratio: 0.5 },
] as const;

/** The sizes of roadmaps that are timed. */
const sizes = [1000, ...(asked.full === true ? [10_000] : [])];

const program = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'dorkarta.js');
const node = asked.node === 'own' ? process.execPath : plainNode();

function writeInputs(folder: string): void {
  for (const events of [32, 40, 100, 1000, 10_000]) {
    writeFileSync(join(folder, `events-${events}.dk`), sampleRoadmap(events));
  }
  writeFileSync(join(folder, 'events-100-new.dk'), editedRoadmap(100));
  mkdirSync(join(folder, 'hundred'));
  for (let index = 1; index <= 100; index += 1) {
    writeFileSync(join(folder, 'hundred', `карта ${index}.dk`), sampleRoadmap(30));
  }
  for (const roadmaps of asked.full === true ? [100, 2300] : [100]) {
    writeRegion(join(folder, `region-${roadmaps}`), { roadmaps, events: 30 });
  }
  cpSync(join(import.meta.dirname, '..', 'examples', 'vladimir-2024'), join(folder, 'vladimir'), { recursive: true });
  mkdirSync(join(folder, 'monitoring'));
  for (const events of [100, ...sizes]) {
    writeFileSync(join(folder, 'monitoring', `карта-${events}.dk`), sampleRoadmap(events));
    writeFileSync(join(folder, 'monitoring', `отчёт-${events}.dk`), sampleReport(events));
  }
  writeFilledForms(join(folder, 'forms'));
  writeFileSync(join(folder, 'empty.mjs'), '');
}

/** The tables that are brought in, as the command line of today writes them. */
function writeOfficeFiles(folder: string): void {
  for (const events of [40, ...sizes]) {
    const args = [program, 'compile', `events-${events}.dk`, '--to', 'docx,xlsx', '--out', 'office'];
    spawnSync(node, args, { cwd: folder, stdio: 'ignore' });
  }
}

/** A hundred forms of 30 events, filled in. */
function writeFilledForms(folder: string): void {
  mkdirSync(join(folder, 'filled'), { recursive: true });
  writeFileSync(join(folder, 'карта-30.dk'), sampleRoadmap(30));
  writeFileSync(join(folder, 'отчёт.dk'), sampleReport(30));
  const form = ['form', 'карта-30.dk', 'отчёт.dk', '--on', '2026-12-31', '--all', '-o', 'форма.xlsx'];
  spawnSync(node, [program, ...form], { cwd: folder });
  for (let index = 1; index <= 100; index += 1) {
    copyFileSync(join(folder, 'форма.xlsx'), join(folder, 'filled', `ответ ${index}.xlsx`));
  }
}

function row(name: string, ...cells: readonly string[]): void {
  console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(14))].join(''));
}

const seconds = ({ seconds: time }: Measured): string => `${time.toFixed(2)} s`;
const ratioOf = (one: Measured, other: Measured): string => (one.seconds / other.seconds).toFixed(2);

/** What cannot be had for less: a process of Node that does nothing. */
function reportEmptyNode(folder: string): void {
  const [measured] = measureInTurn([{ program: node, args: ['empty.mjs'] }], { folder, runs: 9 });
  if (measured !== undefined) row('an empty Node', seconds(measured));
}

function report(
  { name, seconds: budget, megabytes, ofBefore = 1 }: Case,
  measured: Measured,
  before: Measured | undefined,
): void {
  const { usage } = measured;
  row(
    name,
    seconds(measured),
    `${budget} s`,
    (measured.seconds / budget).toFixed(2),
    usage === undefined ? '–' : `${usage.cpuSeconds.toFixed(2)} s`,
    usage === undefined ? '–' : `${usage.megabytes.toFixed(0)}${megabytes === undefined ? '' : ` of ${megabytes}`}`,
    ...(before === undefined ? [] : [seconds(before), ratioOf(measured, before), `${ofBefore}`]),
  );
}

function isTimed({ isLong }: Case): boolean {
  return isLong !== true || asked.full === true;
}

function benchmark(folder: string): ReadonlyMap<string, Measured> {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(`Node ${version}, median of whole processes\n`);
  const besides = asked.before === undefined ? [] : ['before', 'ratio', 'may be'];
  row('', 'time', 'budget', 'of budget', 'CPU', 'peak, MB', ...besides);
  reportEmptyNode(folder);
  return new Map(
    [...cases, ...imports].filter(isTimed).flatMap((each) => {
      const own = callOf(each, program, folder);
      const other = asked.before === undefined ? [] : [callOf(each, resolve(asked.before), folder)];
      const calls = [own, ...other.filter((call) => isDone(call, folder))];
      const [measured, before] = measureInTurn(calls, { folder, runs: each.runs });
      if (measured === undefined) return [];
      report(each, measured, before);
      return [[each.name, measured]];
    }),
  );
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

function reportGrowth(measured: ReadonlyMap<string, Measured>): void {
  const [small, large] = [measured.get('compile, 1,000 events'), measured.get('compile, 10,000 events')];
  if (small !== undefined && large !== undefined) {
    console.log(`\n10,000 events take ${ratioOf(large, small)} times as long as 1,000 (10 would be linear)`);
  }
  const [few, many] = [measured.get('survey, 100 roadmaps'), measured.get('survey, 2,300 roadmaps')];
  if (few?.usage !== undefined && many?.usage !== undefined) {
    const ofOne = (many.usage.cpuSeconds / 2300 / (few.usage.cpuSeconds / 100)).toFixed(2);
    console.log(`One of 2,300 roadmaps takes ${ofOne} of the processor time of one of 100 (may be 1.15)`);
  }
}

function reportWidths(folder: string): void {
  console.log('\nMeasuring widths, of the processor time of a document of many events: may be 0.10\n');
  row('', 'measuring', 'whole', 'ratio');
  for (const events of sizes) {
    for (const { format, measuring, whole } of sharesOfWidths(`events-${events}.dk`, folder, [node, program])) {
      const cells = [`${measuring.toFixed(3)} s`, `${whole.toFixed(2)} s`, (measuring / whole).toFixed(3)];
      row(`${format}, ${events} events`, ...cells);
    }
  }
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
  for (const { events, runs, ratio } of besidePandoc.filter(
    (each) => each.events === 40 || sizes.includes(each.events),
  )) {
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

/** Bringing tables in beside programs that only read them: pandoc, DOCX to JSON, and SheetJS, XLSX to rows. */
function compareImports(folder: string, measured: ReadonlyMap<string, Measured>): void {
  console.log('\nThe same tables: dorkarta to a roadmap, pandoc from DOCX to JSON, SheetJS from XLSX to rows\n');
  row('', 'dorkarta', 'peer', 'ratio');
  const sheetJs = join(import.meta.dirname, 'bench', 'read-with-sheetjs.mjs');
  for (const { name, args, runs } of imports.filter(isTimed)) {
    const [, input = ''] = args;
    const peer = input.endsWith('.docx')
      ? { program: 'pandoc', args: [input, '-t', 'json', '-o', 'pandoc.json'] }
      : { program: node, args: [sheetJs, input] };
    const ours = measured.get(name);
    const [theirs] = measureInTurn([peer], { folder, runs });
    if (ours !== undefined && theirs !== undefined) row(name, seconds(ours), seconds(theirs), ratioOf(ours, theirs));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dorkarta-bench-'));
try {
  writeInputs(folder);
  writeOfficeFiles(folder);
  const measured = benchmark(folder);
  reportGrowth(measured);
  reportWidths(folder);
  const due = await timeDue('events-10000.dk', folder, program);
  console.log(`\nWhat is due of 10,000 events, within a process: ${due.toFixed(0)} ms of 100`);
  if (asked.compare === true) {
    compareWithPandoc(folder);
    compareImports(folder, measured);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
