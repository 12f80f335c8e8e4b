import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInTemplates } from '@dorkarta/core';
import { outputFormats } from '@dorkarta/documents';
import { describe, expect, test } from 'vitest';
import { optionsByCommand } from './support/options.ts';

/** What the guides say of calls is what can be called. */

const repository = join(import.meta.dirname, '../../..');
const options = optionsByCommand();
const reference = readFileSync(join(repository, 'docs/command-line.md'), 'utf8');

const guides = [
  ...['README.md', 'README.ru.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'packages/vscode/README.md'],
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const optionPattern = /(?<![\p{L}\d-])--?[a-z][a-z-]*(?![\p{L}\d-])/gu;

/** The calls in a guide: lines of its samples and words in its sentences. */
function callsIn(text: string): readonly string[] {
  const inline = [...text.matchAll(/`((?:npx )?dorkarta [^`\n]+)`/g)].map(([, call = '']) => call);
  const lines = text.split('\n').filter((line) => /^\s*(?:\$ |run: |- )?(?:npx )?dorkarta [a-z-]/.test(line));
  const built = [...text.matchAll(/dorkarta\.js ([^`\n]+)/g)].map(([, words = '']) => `dorkarta ${words}`);
  return [...inline, ...lines, ...built].map((call) => call.slice(call.indexOf('dorkarta ') + 'dorkarta '.length));
}

/** What of a call nobody can call. */
function wrongIn(call: string): readonly string[] {
  const [command = '', ...rest] = call.trim().split(/\s+/);
  if (command.startsWith('-') || command === 'help') return [];
  const own = options.get(command);
  if (own === undefined) return [`no command: ${call}`];
  const named =
    rest
      .join(' ')
      .replace(/"[^"]*"/g, '')
      .match(optionPattern) ?? [];
  return named.filter((name) => !own.has(name)).map((name) => `no ${name}: ${call}`);
}

test.each(guides)('every call in %s can be made', (guide) => {
  expect(callsIn(readFileSync(join(repository, guide), 'utf8')).flatMap(wrongIn)).toEqual([]);
});

test('the guides have calls of every command', () => {
  const called = guides.flatMap((guide) => callsIn(readFileSync(join(repository, guide), 'utf8')));
  const commands = new Set(called.map((call) => call.split(/\s+/)[0]));
  expect([...options.keys()].filter((command) => !commands.has(command))).toEqual([]);
});

describe('the reference of the command line tells of every option of a command, and of no other', () => {
  const sections = reference.split(/^## /m).slice(1);
  test.each([...options.keys()])('%s', (command) => {
    const section = sections.find((each) => each.startsWith(`${command} –`)) ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| `-'));
    const told = rows.flatMap((row) => row.split(' | ')[0]?.match(optionPattern) ?? []);
    const own = [...(options.get(command) ?? [])].filter((name) => name !== '--help');
    expect(own.filter((name) => !section.includes(name))).toEqual([]);
    expect(told.filter((name) => !own.includes(name))).toEqual([]);
  });
});

test('the reference lists all formats and all templates', () => {
  const formats = outputFormats.map(({ id }) => id).join(',');
  expect(reference.split(`\`--to ${formats}\``)).toHaveLength(3);
  expect(reference).toContain(`шаблон таблицы: ${builtInTemplates.map(({ name }) => name).join(', ')} |`);
});

/** The names that a JSON schema knows: keys, and words of closed sets. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: words = [] }: { readonly properties?: object; readonly enum?: readonly unknown[] } =
    schema;
  const own = [...Object.keys(properties), ...words.filter((word) => typeof word === 'string')];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

test('the guide to criteria tells of every key, feature and form of requirement that a file of them can have', () => {
  const names = namesIn(JSON.parse(readFileSync(join(repository, 'schemas/rubric.schema.json'), 'utf8')));
  const guide = readFileSync(join(repository, 'docs/expertise.md'), 'utf8');
  expect(names).toEqual(expect.arrayContaining(['everyTask', 'at-school', 'recommendation']));
  const told = new Set([...guide.matchAll(/[`"]([^`"\s]+)(?=[`"])/g)].map(([, name]) => name));
  expect([...new Set(names)].filter((name) => !told.has(name))).toEqual([]);
});
