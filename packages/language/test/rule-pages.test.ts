import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rules, rulesAbout, type Severity } from '@dorkarta/core';
import { type Analysis, type Diagnostic, examineFile } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import { describePlace, findingsIn } from './pages-in-memory.ts';
import { readRulePage } from './rule-page.ts';

const headings = ['Что проверяется', 'Почему это важно', 'Как исправить', 'Плохо', 'Хорошо'];
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'ошибка',
  warning: 'предупреждение',
  info: 'к сведению',
};

/** The rule whose bad sample must have an error that is another rule's. */
const aboutErrors = 'reported-roadmap-is-sound';

/** Each folder of pages with the rules that it describes, and what its samples are examined for. */
const books = [
  {
    folder: join(import.meta.dirname, '../../core/src/rules'),
    // About whatever kind of file.
    rules: rules.filter(({ about }) => about !== 'text' && about !== 'file'),
    // One small sample cannot be good in every respect: it is examined for its own rule, and for errors.
    examine: (file: Analysis, id: string): readonly Diagnostic[] =>
      examineFile(file).diagnostics.filter(
        ({ rule, severity }) => rule === id || (severity === 'error' && id !== aboutErrors),
      ),
  },
  {
    folder: join(import.meta.dirname, '../src/rules'),
    rules: rulesAbout('text'),
    // Samples of lines and names need not be good roadmaps.
    examine: (file: Analysis): readonly Diagnostic[] =>
      examineFile(file).diagnostics.filter(({ rule }) => rulesAbout('text').some(({ id }) => id === rule)),
  },
];

test.each(books)('every rule has its page, and every page its rule: $folder', ({ folder, rules }) => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  expect(pages.toSorted()).toEqual(rules.map(({ id }) => join(id, `${id}.md`)).toSorted());
});

test('every rule about what files say lies in a folder of its name, with its test', () => {
  const [{ folder, rules } = { folder: '', rules: [] }] = books;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const suffix of ['.rule.ts', '.test.ts']) {
    const inFolders = files.filter((path) => path.endsWith(suffix) && dirname(path) !== '.');
    expect(inFolders.toSorted()).toEqual(rules.map(({ id }) => join(id, `${id}${suffix}`)).toSorted());
  }
});

const pages = books.flatMap(({ folder, rules, examine }) =>
  rules.map((rule) => ({
    ...rule,
    examine,
    page: readRulePage(readFileSync(join(folder, rule.id, `${rule.id}.md`), 'utf8')),
  })),
);

test('the index of the documentation lists every rule with its page, title and severity', () => {
  const docs = join(import.meta.dirname, '../../../docs');
  const index = readFileSync(join(docs, 'README.md'), 'utf8').split('\n');
  const listed = index.filter((line) => line.startsWith('| ['));
  const expected = books.flatMap(({ folder, rules }) =>
    rules.map(({ id, severity, title }) => {
      const path = relative(docs, join(folder, id, `${id}.md`)).replaceAll('\\', '/');
      return `| [${id}](${path}) | ${title} | ${severityWords[severity]} |`;
    }),
  );
  expect(listed).toEqual(expected);
});

describe.each(pages)('the page of $id', ({ id, severity, title, page, examine }) => {
  test('has the fixed form and agrees with the rule', () => {
    expect(page.headings).toEqual(headings);
    expect([page.id, page.severity, page.title]).toEqual([id, severityWords[severity], title]);
    expect(page.bad).not.toEqual([]);
    expect(page.good).not.toEqual([]);
  });

  test('has bad samples with exactly the marked places', async () => {
    for (const sample of page.bad) {
      const marked = sample.flatMap((file) => file.marks.map((span) => describePlace(file, id, span)));
      expect(marked).not.toEqual([]);
      expect(await findingsIn(sample, (file) => examine(file, id))).toEqual(marked);
    }
  });

  test('has good samples with nothing to report', async () => {
    for (const sample of page.good) expect(await findingsIn(sample, (file) => examine(file, id))).toEqual([]);
  });
});
