import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { appearanceOf, plainAppearance } from '../src/terminal/appearance.ts';
import { call, folderWith, roadmap } from './support/call.ts';
import { goodRoadmap } from './support/good-roadmap.ts';

const terminal = { isTTY: true, columns: 80 };
const pipe = {};

test.each([
  ['a terminal', terminal, {}, { colours: true, width: 80 }],
  ['a pipe', pipe, {}, { colours: false }],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, { colours: false, width: 80 }],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, { colours: true, width: 80 }],
  ['FORCE_COLOR in a pipe', pipe, { FORCE_COLOR: '1' }, { colours: true }],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, { colours: false, width: 80 }],
  ['both', pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }, { colours: false }],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, { colours: false, width: 80 }],
  ['a terminal of unknown width', { isTTY: true, columns: 0 }, {}, { colours: true }],
])('%s', (_, stream, variables, expected) => {
  expect(appearanceOf(stream, variables)).toEqual(expected);
});

const calls: readonly (readonly string[])[] = [
  ['check', 'к.dk'],
  ['check', 'к.dk', '--format', 'json'],
  ['check', 'к.dk', '--format', 'sarif'],
  ['score', 'к.dk', 'х.dk', '--explain'],
  ['score', 'к.dk', '--format', 'json'],
  ['rules'],
  ['rules', 'deadlines-are-varied'],
  ['compile', 'к.dk', '--to', 'csv'],
  ['--help'],
];
const files = { 'к.dk': roadmap('  исполнитеи: Школа'), 'х.dk': goodRoadmap };
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const colour = /\u001B\[/;

test.each(calls)('a pipe gets no colours: %s %s', async (...argv) => {
  const { stdout, stderr } = await call(folderWith(files), argv, { appearance: plainAppearance });
  expect(`${stdout.join('\n')}${stderr}`).not.toMatch(colour);
});

test.each(calls.filter((argv) => !argv.includes('json') && !argv.includes('sarif')))(
  'a terminal gets colours and lines that fit it: %s %s',
  async (...argv) => {
    const appearance = { colours: true, width: 60 };
    const { stdout, stderr } = await call(folderWith(files), argv, { appearance });
    expect(`${stdout.join('\n')}${stderr}`).toMatch(colour);
    // The help's examples are as they are.
    const wrapped = argv[0] === '--help' ? [] : [...stdout, ...stderr.split('\n')];
    for (const line of wrapped) expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(60);
  },
);

test.each(calls.filter((argv) => argv.includes('json') || argv.includes('sarif')))(
  'what is for programs is the same on a terminal: %s %s',
  async (...argv) => {
    const folder = folderWith(files);
    const appearance = { colours: true, width: 60 };
    expect((await call(folder, argv, { appearance })).stdout).toEqual((await call(folder, argv)).stdout);
  },
);

test('on a terminal the page of a rule is read, not written', async () => {
  const { stdout } = await call('.', ['rules', 'event-has-indicator'], { appearance: { colours: false, width: 60 } });
  const page = stdout.join('\n');
  expect(page).toMatch(/^У мероприятия есть показатель\n\nevent-has-indicator · предупреждение\n\nЧто проверяется\n\n/);
  expect(page).not.toMatch(/^#|```|`/m);
  expect(page).toMatch(/^ {4}мероприятие [^»]*$/m);
});
