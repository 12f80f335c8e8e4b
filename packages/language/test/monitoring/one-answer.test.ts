import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Score } from '@dorkarta/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEditor } from '../../src/testing/editor.ts';
import { furtherSituations } from './further-situations.ts';
import { roadmap, type Situation, situations } from './situations.ts';

const built = (path: string): string => join(import.meta.dirname, '../../../..', 'packages', path);
const program = built('cli/dist/dorkarta.js');
const server = built('language/dist/dorkarta-language-server.js');

/** The situations of reports that are looked at as of their own day: an editor has no other. */
const asReported = Object.values({ ...situations, ...furtherSituations }).filter(({ asOf }) => asOf === undefined);

let folder: string;
/** Each of its own name, so that their documents can lie in one folder. */
const nameOf = (index: number): string => `отчёт-${index}`;
const placeOf = (index: number, name: string): string => join(folder, String(index), name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'один ответ '));
  for (const [index, { text, others }] of asReported.entries()) {
    for (const [name, content] of Object.entries({ [`${nameOf(index)}.dk`]: text, 'карта.dk': roadmap, ...others })) {
      mkdirSync(placeOf(index, '.'), { recursive: true });
      writeFileSync(placeOf(index, name), content);
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Points and conclusion, by hand and as they come out. */
type Answer = readonly [points: number | string, conclusion: number | null];

const byHand = (situation: Situation): Answer => [situation.points, situation.conclusion];
const answerOf = (score: Score | null | undefined): Answer =>
  score == null || score.points.min !== score.points.max
    ? [JSON.stringify(score?.points ?? null), null]
    : [score.points.min, score.conclusion?.level ?? null];

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function call(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Outcome {
  const env = { ...process.env, ...environment };
  const { error, ...outcome } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8', env });
  if (error !== undefined || outcome.stdout === '') throw error ?? new Error(JSON.stringify(outcome));
  return { status: outcome.status, stdout: outcome.stdout, stderr: outcome.stderr };
}

const reports = (): readonly string[] => asReported.map((_, index) => `${index}/${nameOf(index)}.dk`);

test('a dozen situations and more', () => {
  expect(asReported.length).toBeGreaterThanOrEqual(12);
});

test.each([
  ['here', {}],
  [
    'where it is another day, and another language is spoken',
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ],
  ['where it is still the day before', { TZ: 'Pacific/Niue', LANG: 'C', LC_ALL: 'C' }],
])('the command line gives the points that were computed by hand, %s', (_, environment) => {
  const { files } = JSON.parse(call(['score', '--format', 'json', ...reports()], environment).stdout) as {
    readonly files: readonly { readonly path: string; readonly score: Score | null }[];
  };
  const answers = reports().map((path) =>
    answerOf(files.find((file) => file.path.replaceAll('\\', '/') === path)?.score),
  );
  expect(answers).toEqual(asReported.map(byHand));
});

test('so do the documents, and the same bytes wherever they are made', () => {
  const compile = (out: string, environment: Readonly<Record<string, string>>): void => {
    const { stdout, ...told } = call(['compile', '--to', 'json,docx', '--out', out, ...reports()], environment);
    const made = stdout.split('\n').map((path) => path.replaceAll('\\', '/'));
    const missing = asReported
      .flatMap((_, index) => ['json', 'docx'].map((ending) => `${out}/${nameOf(index)}.${ending}`))
      .filter((path) => !made.includes(path));
    expect(missing, JSON.stringify(told)).toEqual([]);
  };
  compile('здесь', { TZ: 'Europe/Moscow' });
  compile('там', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const bytesOf = (out: string, index: number, ending: string): Buffer =>
    readFileSync(join(folder, out, `${nameOf(index)}.${ending}`));
  const answers = asReported.map((_, index): readonly Answer[] => {
    for (const ending of ['json', 'docx'])
      expect(bytesOf('там', index, ending)).toEqual(bytesOf('здесь', index, ending));
    const { score } = JSON.parse(bytesOf('здесь', index, 'json').toString('utf8')) as { readonly score: Score | null };
    return [answerOf(score), answerIn(documentText(bytesOf('здесь', index, 'docx')), score)];
  });
  expect(answers).toEqual(asReported.map((each) => [byHand(each), byHand(each)]));
});

test('so does the language server', async () => {
  const editor = await startEditor(server, [pathToFileURL(folder).toString()]);
  const answers: Answer[] = [];
  for (const [index, { text }] of asReported.entries()) {
    const uri = pathToFileURL(placeOf(index, `${nameOf(index)}.dk`)).toString();
    await editor.open(uri, text);
    answers.push(answerOf(await editor.score(uri)));
  }
  expect(editor.errors).toEqual([]);
  expect(await editor.quit()).toBe(0);
  expect(answers).toEqual(asReported.map(byHand));
});

const conclusions = [
  'свидетельствуют о системной плановой работе',
  'о наличии отдельных элементов плановой работы',
  'об отсутствии плановой работы',
] as const;

/** What the table of points and the line below it say: «ИТОГО … 10 из 10», «Заключение: …». */
function answerIn(text: string, score: Score | null): Answer {
  const [, total = ''] = /ИТОГО(?:0–10)?\s*([\d,]+(?:–[\d,]+)?) из [\d,]+/.exec(text) ?? [];
  const conclusion = conclusions.findIndex((words) => text.includes(words));
  expect(text.includes('не сделано')).toBe(score?.conclusion == null);
  return [Number(total.replace(',', '.')), conclusion < 0 ? null : conclusion + 1];
}

/** The words of a Word document, cells and paragraphs one behind the other. */
function documentText(docx: Buffer): string {
  const entry = docx.indexOf('word/document.xml', centralDirectory(docx)) - 46;
  const [size, at] = [docx.readUInt32LE(entry + 20), docx.readUInt32LE(entry + 42)];
  const start = at + 30 + docx.readUInt16LE(at + 26) + docx.readUInt16LE(at + 28);
  const packed = docx.subarray(start, start + size);
  const xml = (docx.readUInt16LE(at + 8) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '');
}

function centralDirectory(zip: Buffer): number {
  return zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06')) + 16);
}
