import { createFiles, createWorkspace, examineFile } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { memoryHost } from '../src/testing/memory-host.ts';

const uriOf = (name: string): string => `file:///${name}.dk`;

/** Files that each declare something and import others, and how often each was read. */
function mesh(imports: Readonly<Record<string, readonly string[]>>) {
  const reads = new Map<string, number>();
  const texts = new Map(
    Object.entries(imports).map(([name, others]) => {
      const lines = others.map((other) => `подключить: ${other}.dk\n`);
      return [
        uriOf(name),
        `${lines.join('')}школа ${name} = Школа ${name}\nгруппа all${name} = Все\n  школы: ${name}\n`,
      ];
    }),
  );
  const host = memoryHost((uri) => texts.get(uri));
  const counting = {
    ...host,
    read: (uri: string) => {
      reads.set(uri, (reads.get(uri) ?? 0) + 1);
      return host.read(uri);
    },
  };
  return { workspace: createWorkspace(createFiles(counting)), uris: [...texts.keys()], reads };
}

const names = (count: number, sort: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${sort}${index}`);
const everyone = (all: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(all.map((name) => [name, all.filter((other) => other !== name)]));
const layers = (depth: number, width: number): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    names(depth, 'x').flatMap((layer, index) =>
      names(width, layer).map((name) => [name, index + 1 < depth ? names(width, `x${index + 1}`) : []]),
    ),
  );
const oneSided = (count: number): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([
    ...names(count, 'a').map((name) => [name, names(count, 'b')] as const),
    ...names(count, 'b').map((name) => [name, []] as const),
  ]);

test.each([
  ['200 files that import each other', everyone(names(200, 'a')), 199 * 200],
  ['31 layers of 10 files', layers(31, 10), 0],
  ['300 files that import 300 others', oneSided(300), 0],
])('%s are read once each, and end soon', async (_, imports, circles) => {
  const { workspace, uris, reads } = mesh(imports);
  const start = process.cpuUsage();
  let found = 0;
  for (const uri of uris) {
    const analysis = await workspace.analyze(uri);
    if (!analysis.ok) throw new Error(analysis.trouble.code);
    const { diagnostics } = examineFile(analysis.value);
    found += diagnostics.filter(({ rule }) => rule === 'import-is-acyclic').length;
    expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBe(
      diagnostics.filter(({ rule }) => rule === 'import-is-acyclic').length,
    );
  }
  expect(found).toBe(circles);
  expect([...reads.values()].filter((count) => count !== 1)).toEqual([]);
  // What the machine does beside it does not count; what reads each file once for each path to it does not end at all.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
});

test('a circle is told by its shortest way', async () => {
  const { workspace } = mesh({ a: ['b', 'c'], b: ['c'], c: ['d'], d: ['a'] });
  const analysis = await workspace.analyze(uriOf('a'));
  const messages = analysis.ok ? analysis.value.diagnostics.map(({ message }) => message) : [];
  expect(messages.flatMap((message) => /\((.*)\)/.exec(message)?.[1] ?? [])).toEqual([
    'a.dk → b.dk → c.dk → d.dk → a.dk',
    'a.dk → c.dk → d.dk → a.dk',
  ]);
});
