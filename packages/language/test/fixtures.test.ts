import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { roadmapRules } from '@dorkarta/core';
import { createFiles, createWorkspace, examineFile, lineIndex } from '@dorkarta/language';
import { uriOfPath } from '@dorkarta/language/node';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../src/testing/files-below.ts';
import { type MarkedText, readMarkedText } from '../src/testing/marked-text.ts';
import { memoryHost } from '../src/testing/memory-host.ts';

const root = join(import.meta.dirname, 'fixtures');

/** Fixtures need not be good roadmaps: rules that only ask or tell are off. */
const severity = Object.fromEntries(
  roadmapRules.filter((rule) => rule.severity !== 'error').map(({ id }) => [id, 'off' as const]),
);

/** A folder of `fixtures` is a workspace: what it expects of its files must be exactly what is found in them. */
describe.each(readdirSync(root).toSorted())('%s', (folder) => {
  const paths = filesBelow(join(root, folder));
  const files = new Map<string, MarkedText>(
    paths.map((path) => [uriOfPath(path), readMarkedText(readFileSync(path, 'utf8'))]),
  );
  const workspace = createWorkspace(createFiles(memoryHost((uri) => files.get(uri)?.text)));

  test.each(paths.map((path) => [relative(root, path), uriOfPath(path)]))('%s', async (_, uri) => {
    const analysis = await workspace.analyze(uri);
    if (!analysis.ok) throw new Error(analysis.trouble.code);
    const { text, expected } = files.get(uri) ?? { text: '', expected: [] };
    const describePlace = (rule: string, start: number, end: number): string => {
      const { line, column } = lineIndex(text).positionAt(start);
      return `${line}:${column} ${rule} »${text.slice(start, end)}«`;
    };
    const unsuppressed = examineFile(analysis.value, { severity }).diagnostics.filter(
      ({ suppressed }) => suppressed === undefined,
    );
    const found = unsuppressed.map(({ rule, span }) => describePlace(rule, span.start, span.end));
    expect(found).toEqual(expected.map(({ rule, start, end }) => describePlace(rule, start, end)));
  });
});
