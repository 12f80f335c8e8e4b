/** Times the built language server over stdio as a person types: from didChange until diagnostics and score are there. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Editor, startEditor } from '@dorkarta/language/testing';
import { sampleReport } from './sample-report.ts';
import { sampleRoadmap } from './sample-roadmap.ts';

export const server = join(import.meta.dirname, '../../packages/language/dist/dorkarta-language-server.js');

/** A file that is typed in, and what lies around it. */
export interface TypingCase {
  readonly name: string;
  readonly events: number;
  /** Other roadmaps of 40 events in the workspace; one of them is broken where `broken`. */
  readonly neighbours: number;
  readonly broken?: true;
  /** A monitoring report on a roadmap of so many events is typed in, not the roadmap. */
  readonly inReport?: true;
  /** Milliseconds that half and 95 % of the edits may take. */
  readonly budget: readonly [p50: number, p95: number];
}

export const typingCases: readonly TypingCase[] = [
  { name: '32 events', events: 32, neighbours: 0, budget: [15, 50] },
  { name: '100 events', events: 100, neighbours: 0, budget: [10, 60] },
  { name: 'a report on 100 events', events: 100, neighbours: 0, inReport: true, budget: [10, 60] },
  { name: '1,000 events', events: 1000, neighbours: 0, budget: [25, 150] },
  { name: '3,000 events', events: 3000, neighbours: 0, budget: [62.5, 400] },
  { name: '32 events among 500 files', events: 32, neighbours: 500, budget: [15, 50] },
  { name: '100 events among 500 files', events: 100, neighbours: 500, budget: [20, 60] },
  { name: '1,000 events among 500 files', events: 1000, neighbours: 500, budget: [60, 150] },
  { name: '1,000 events, one of 500 broken', events: 1000, neighbours: 500, broken: true, budget: [60, 150] },
];

/** How many times as long as in one file half of the edits may take in another. */
export const typingRatios: readonly { readonly of: string; readonly to: string; readonly most: number }[] = [
  { of: 'a report on 100 events', to: '100 events', most: 1 },
  { of: '1,000 events', to: '100 events', most: 2.5 },
  { of: '3,000 events', to: '1,000 events', most: 2.5 },
];

/** What was measured, in milliseconds and megabytes. */
export interface TypingResult {
  readonly coldStart: number;
  readonly p50: number;
  readonly p95: number;
  readonly completionP95: number;
  /** What the author's cursor costs wherever it moves: the fixes that are offered there. */
  readonly fixesP95: number;
  readonly megabytes: number;
}

export const warmUp = 50;
export const counted = 200;

export async function measureTyping({ events, neighbours, broken, inReport }: TypingCase): Promise<TypingResult> {
  const folder = await mkdtemp(join(tmpdir(), 'dorkarta-typing-'));
  try {
    await writeNeighbours(folder, neighbours, broken === true);
    const { name, text, typed, asked } = inReport
      ? await writeReport(folder, events)
      : await writeRoadmap(folder, events);
    const uri = pathToFileURL(join(folder, name)).toString();
    const started = performance.now();
    const editor = await startEditor(server, [pathToFileURL(folder).toString()]);
    await editor.open(uri, text);
    await editor.diagnostics(uri);
    const coldStart = performance.now() - started;
    if (neighbours > 0) await editor.connection.sendRequest('workspace/symbol', { query: 'семинар' });
    const typing = await typeInTheMiddle(editor, uri, typed);
    const { completing, fixing } = await askInTheMiddle(editor, uri, asked);
    const megabytes = residentMegabytes(editor.pid);
    await editor.quit();
    const { p50, p95 } = percentiles(typing);
    const [completionP95, fixesP95] = [percentiles(completing).p95, percentiles(fixing).p95];
    return { coldStart, p50, p95, completionP95, fixesP95, megabytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file that is typed in: behind which word of a line, and behind which one completion and fixes are asked for. */
interface TypedFile {
  readonly name: string;
  readonly text: string;
  readonly typed: string;
  readonly asked: string;
}

async function writeRoadmap(folder: string, events: number): Promise<TypedFile> {
  const [name, text] = ['карта.dk', sampleRoadmap(events)];
  await writeFile(join(folder, name), text);
  return { name, text, typed: 'мероприятие ', asked: 'исполнители: ' };
}

/** In a report what was done is told as titles are; the events that can be reported on are offered. */
async function writeReport(folder: string, events: number): Promise<TypedFile> {
  const [name, text] = ['отчёт.dk', sampleReport(events)];
  await writeFile(join(folder, `карта-${events}.dk`), sampleRoadmap(events));
  await writeFile(join(folder, name), text);
  return { name, text, typed: 'сведения: ', asked: 'отчёт ' };
}

async function writeNeighbours(folder: string, count: number, broken: boolean): Promise<void> {
  await mkdir(join(folder, 'соседи'));
  const text = sampleRoadmap(40);
  for (let index = 0; index < count; index += 1) {
    const isBroken = broken && index === 0;
    await writeFile(join(folder, 'соседи', `${index}.dk`), isBroken ? text.replaceAll('срок:', 'сркк') : text);
  }
}

/** One character inside a text in mid-file, 50 ms apart. */
async function typeInTheMiddle(editor: Editor, uri: string, word: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < warmUp + counted; index += 1) {
    const offset = behindInTheMiddle(editor.textOf(uri), word) + 5 + (index % 7);
    const begun = performance.now();
    const version = await editor.edit(uri, offset, 0, 'а');
    await Promise.all([editor.diagnostics(uri, version), editor.score(uri, version)]);
    if (index >= warmUp) times.push(performance.now() - begun);
    await pause(50);
  }
  return times;
}

function behindInTheMiddle(text: string, word: string): number {
  return text.indexOf(word, Math.floor(text.length / 2)) + word.length;
}

type Times = readonly number[];

/** Completion and fixes behind a word in mid-file. */
async function askInTheMiddle(
  editor: Editor,
  uri: string,
  word: string,
): Promise<{ completing: Times; fixing: Times }> {
  const text = editor.textOf(uri);
  const at = behindInTheMiddle(text, word);
  const before = text.slice(0, at).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const textDocument = { uri };
  const range = { start: position, end: position };
  const context = { diagnostics: [], triggerKind: 2 };
  return {
    completing: await timed(editor, 'textDocument/completion', { textDocument, position }),
    fixing: await timed(editor, 'textDocument/codeAction', { textDocument, range, context }),
  };
}

async function timed(editor: Editor, method: string, params: object): Promise<Times> {
  const times: number[] = [];
  for (let index = 0; index < 40; index += 1) {
    const begun = performance.now();
    await editor.connection.sendRequest(method, params);
    if (index >= 10) times.push(performance.now() - begun);
  }
  return times;
}

/** The middle of the times, and what 95 % of them stay below. */
export function percentiles(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** What the process holds in memory now, where the system tells. */
export function residentMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
