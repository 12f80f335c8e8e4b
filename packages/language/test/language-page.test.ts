import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtInTemplates,
  columnNames,
  type Form,
  forms,
  kindNames,
  kinds,
  parseKind,
  parsePeriod,
} from '@dorkarta/core';
import { type Analysis, type Diagnostic, examineFile } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { constructSpellings, fieldSpellings } from '../src/vocabulary/spellings.ts';
import { readCodeBlocks } from './code-blocks.ts';
import { findingsIn } from './pages-in-memory.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/language-on-one-page.md'), 'utf8');
const spellings = Object.values({ ...constructSpellings, ...fieldSpellings }).map(({ russian }) => russian);

test.each(spellings)('the language on one page tells of «%s»', (spelling) => {
  expect(page).toMatch(new RegExp(`(?:^[ ]*|\`)${spelling}(?![а-яё])`, 'm'));
});

test('the unnamed samples of the page are one roadmap, and nothing is wrong with any sample', async () => {
  const blocks = readCodeBlocks(page);
  const roadmap = blocks.filter(({ name }) => name === undefined).map(({ text }) => text);
  const others = blocks.flatMap(({ name, text }) => (name === undefined ? [] : [{ name, text }]));
  const files = [{ name: 'карта.dk', text: roadmap.join('\n') }, ...others];
  // They show the language, not good roadmaps: what rules only ask or tell is left out.
  const errorsAndOwn = (file: Analysis): readonly Diagnostic[] => [
    ...file.diagnostics,
    ...examineFile(file).diagnostics.filter(({ severity }) => severity === 'error'),
  ];
  expect(await findingsIn(files, errorsAndOwn)).toEqual([]);
});

test('the page has the templates that can be chosen, with their columns', () => {
  const rows = builtInTemplates.map(({ name, columns }) => {
    const heads =
      columns === 'bodies' ? 'по столбцу на каждого исполнителя' : columns.map(({ header }) => header).join(' · ');
    return `| \`${name}\` | ${heads} |`;
  });
  expect(page).toContain(['| Шаблон | Столбцы |', '| --- | --- |', ...rows, ''].join('\n'));
  const [first = '', ...others] = builtInTemplates.map(({ name }) => name);
  expect(page).toContain(`// ${first} (если не указать), ${others.join(', ')} или свой`);
  expect(page).toContain(`Свои столбцы: ${columnNames.join(', ')}.`);
});

test('the page has every kind, with what it brings along, and every form, with its kinds', () => {
  for (const kind of kinds) {
    const [, implied] = parseKind(kindNames[kind]).kinds;
    const alongside = implied === undefined ? '' : `; заодно ${kindNames[implied]}`;
    expect(page).toMatch(new RegExp(`^\\| \`${kindNames[kind]}\` \\| [^|;]+${alongside} \\|$`, 'm'));
  }
  const kindsOf = (form: Form): string => form.kinds.map((kind) => kindNames[kind]).join(' и ');
  for (const ofKinds of new Set(forms.map(kindsOf))) {
    const named = forms.filter((form) => kindsOf(form) === ofKinds).map(({ name }) => `\`${name}\``);
    expect(page).toContain(`| ${named.join(', ')} | ${ofKinds} |`);
  }
});

test('the periods of the page are understood', () => {
  const line = page.split('\n').find((each) => each.startsWith('Период пишут так:')) ?? '';
  const periods = [...line.matchAll(/`([^`]+)`/g)].map(([, period]) => period ?? '');
  expect(periods).toHaveLength(7);
  for (const period of periods) {
    const doubts = parsePeriod(period).notes.filter(({ code }) => code !== 'school-time-is-guessed');
    expect({ period, doubts }).toEqual({ period, doubts: [] });
  }
});
