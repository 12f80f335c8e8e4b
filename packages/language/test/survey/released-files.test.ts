import { createFolders } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { memoryHost } from '../../src/testing/memory-host.ts';

test('of thousands of files that others import only the last stay in memory', async () => {
  const uriOf = (name: string): string => `file:///region/${name}`;
  const pairs = Array.from({ length: 100 }, (_, index) => ({ roadmap: `${index}.dk`, report: `${index}-report.dk` }));
  const texts = new Map([
    ['schools.dk', 'школа сош1 = МБОУ СОШ № 1\n'],
    ...pairs.flatMap(({ roadmap, report }): [string, string][] => [
      [roadmap, 'подключить: schools.dk\nкарта Карта\nмероприятие Семинар в сош1\n'],
      [report, `подключить: ${roadmap}\nмониторинг Отчёт\n`],
    ]),
  ]);
  const reads: string[] = [];
  const host = memoryHost((uri) => {
    reads.push(uri);
    return texts.get(uri.slice(uriOf('').length));
  });
  const { files, folderOf } = createFolders({ host });
  for (const name of pairs.flatMap(({ report, roadmap }) => [report, roadmap])) {
    const { workspace } = await folderOf(uriOf(name));
    expect((await workspace.analyze(uriOf(name))).ok).toBe(true);
    files.release(uriOf(name));
  }
  const known = [...texts.keys()].filter((name) => files.loaded(uriOf(name)) !== undefined);
  expect(known).toContain('schools.dk');
  expect(known.length).toBeLessThan(40);
  // It is looked for and read, once for all.
  expect(reads.filter((uri) => uri === uriOf('schools.dk')).length).toBeLessThan(3);
});
