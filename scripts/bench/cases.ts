import { join } from 'node:path';

/** A call of the command line that is timed. */
export interface Case {
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

export const compile = (input: string, ...more: readonly string[]): readonly string[] => [
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

/** What the commands may take. */
export const cases: readonly Case[] = [
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
export const imports: readonly Case[] = ['docx', 'xlsx'].flatMap((format): readonly Case[] => [
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
export const besidePandoc = [
  { events: 40, runs: 7, ratio: 2 },
  { events: 1000, runs: 3, ratio: 1 },
  { events: 10_000, runs: 1, ratio: 0.5 },
] as const;
