import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createFiles, createWorkspace, examineFile, type SeverityOverrides } from '@dorkarta/language';
import { uriOfPath } from '@dorkarta/language/node';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../src/testing/files-below.ts';
import { readMarkedText } from '../src/testing/marked-text.ts';
import { memoryHost } from '../src/testing/memory-host.ts';
import { complete, roadmap } from './monitoring/situations.ts';

const root = join(import.meta.dirname, 'fixtures');

const reports = {
  'карта.dk': roadmap.replace('июнь 2021', '31.06.2021').replace('ежеквартально', 'май – март 2021'),
  'отчёт.dk': `${complete.replace('отчёт 3', 'отчёт 1')}\nотчёт 9\n  факт 4: 5\n  не проверять: occasion-is-held так решили\n`,
};

const texts = new Map([
  ...filesBelow(root).map((path): [string, string] => [
    uriOfPath(path),
    readMarkedText(readFileSync(path, 'utf8')).text,
  ]),
  ...Object.entries(reports).map(([name, text]): [string, string] => [uriOfPath(join(root, name)), text]),
]);
const workspace = createWorkspace(createFiles(memoryHost((uri) => texts.get(uri))));

/** What is an error by itself, and what a region makes one or none of. */
const configured: readonly SeverityOverrides[] = [
  {},
  { 'event-has-deadline': 'error', 'report-has-coverage': 'error', 'fact-names-indicator': 'warning' },
  { 'suppression-is-needed': 'error', 'deadline-exists': 'off' },
];

describe.each(configured)('who asks for errors only is told all of them, with %j', (severity) => {
  test.each([...texts.keys()].map((uri) => [relative(uriOfPath(root), uri), uri]))('%s', async (_, uri) => {
    const analysis = await workspace.analyze(uri);
    if (!analysis.ok) throw new Error(analysis.trouble.code);
    const whole = examineFile(analysis.value, { severity });
    const errors = examineFile(analysis.value, { severity, onlyErrors: true });
    expect(errors.diagnostics).toEqual(whole.diagnostics.filter((each) => each.severity === 'error'));
    expect(errors.scored).toEqual(whole.scored);
  });
});
