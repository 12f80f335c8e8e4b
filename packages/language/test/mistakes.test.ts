import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateCatalogue } from '@dorkarta/core';
import { createFiles, createWorkspace, examineFile, lineIndex } from '@dorkarta/language';
import { uriOfPath } from '@dorkarta/language/node';
import { expect, test } from 'vitest';
import { memoryHost } from '../src/testing/memory-host.ts';
import { furtherMistakes } from './mistakes/further-mistakes.ts';
import { leftOpen } from './mistakes/left-open.ts';
import { type Mistake, mistakes } from './mistakes/mistakes.ts';
import { officialMistakes } from './mistakes/official-mistakes.ts';
import { spokenWords } from './mistakes/spoken-words.ts';
import { wordHabits } from './mistakes/word-habits.ts';

const folder = join(import.meta.dirname, 'mistakes');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const base = textOf('base.dk');

/** The good roadmap with a mistake in it. */
function withMistake({ edits }: Pick<Mistake, 'edits'>): string {
  const rows = base.split('\n');
  for (const [row, count, instead] of edits.toReversed()) rows.splice(row - 1, count, ...instead);
  return rows.join('\n');
}

async function findingsIn(text: string): Promise<readonly string[]> {
  const uri = uriOfPath(join(folder, 'карта.dk'));
  const others = new Map(['область.dk', 'справочник.dk'].map((name) => [uriOfPath(join(folder, name)), textOf(name)]));
  const host = memoryHost((asked) => (asked === uri ? text : others.get(asked)));
  const analysis = await createWorkspace(createFiles(host)).analyze(uri);
  if (!analysis.ok) throw new Error(analysis.trouble.code);
  const { positionAt } = lineIndex(text);
  return examineFile(analysis.value, { templates: templateCatalogue() }).diagnostics.map(({ rule, span }) => {
    const { line, column } = positionAt(span.start);
    return `${line}:${column} ${rule}`;
  });
}

test('a good roadmap has none', async () => {
  expect(await findingsIn(base)).toEqual([]);
});

test.each([...mistakes, ...furtherMistakes, ...officialMistakes, ...wordHabits, ...spokenWords, ...leftOpen])(
  '$name',
  async (mistake) => {
    expect(await findingsIn(withMistake(mistake))).toEqual(mistake.found);
  },
);

test.each([['утверждает: Глава', 'подписывает: Директор', 'согласовал: Директор', 'составитель: Методист']])(
  'what approves and signs is read in these words too',
  async (...lines) => {
    const rows = base.split('\n');
    rows.splice(7, 0, ...lines.map((line) => `  ${line}`));
    expect((await findingsIn(rows.join('\n'))).filter((each) => each.includes('line-is-understood'))).toEqual([]);
  },
);
