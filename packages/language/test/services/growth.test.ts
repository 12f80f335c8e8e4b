import { expect, test } from 'vitest';
import { complete } from '../../src/services/completion/complete.ts';
import { actionsAt } from '../../src/services/fixes/actions-at.ts';
import { fixesFor } from '../../src/services/fixes/fixes-for.ts';
import { foldingRanges } from '../../src/services/folding.ts';
import { formatting } from '../../src/services/formatting.ts';
import { hover } from '../../src/services/hover/hover.ts';
import { rename } from '../../src/services/rename/rename.ts';
import { documentSymbols } from '../../src/services/symbols/symbols.ts';
import { semanticTokens } from '../../src/services/tokens/semantic-tokens.ts';
import type { Neighbours } from '../../src/services/view/feature.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { project } from './completing.ts';
import { fixProject } from './fixing.ts';
import { viewOf } from './view-of.ts';

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}

const heading = 'исполнитель отдел = Отдел\nкарта Карта\nпериод: 2022\n';

/** Files of any size, with what is looked for in their last line. */
const files: Readonly<Record<string, (count: number) => string>> = {
  events: (n) =>
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  срок: март 2022\n  показатель: ${i} школ\n  исполнители: отдел`),
  'misspelt names': (n) =>
    lines(n, (i) => `исполнитель имя${i} = Отдел ${i}`) +
    heading +
    lines(n, (i) => `мероприятие Семинар ${i}\n  исполнители: отдел, имйа${i}`),
  'lines without a keyword': (n) => heading + lines(n, (i) => `Просто строка отдел ${i}`),
  'a list in one line': (n) =>
    `${heading}мероприятие С\nисполнители: ${Array.from({ length: n }, () => 'отдел').join(', ')}`,
  'brackets and quotation marks': (n) => `${heading}мероприятие ${'(«'.repeat(n)} отдел`,
  stages: (n) => `${heading}мероприятие С\n${lines(n, (i) => `этап ${i}. Э\nсрок: март 2022\nисполнители: отдел`)}`,
};

const services: Readonly<Record<string, (view: FileView, offset: number) => unknown>> = {
  completion: (view, offset) => complete(view, offset, { ...project, files: [] }),
  hover: (view, offset) => hover(view, view.positions.positionAt(offset), aloneWith(view)),
  rename: (view, offset) =>
    rename(view, { position: view.positions.positionAt(offset), newName: 'новое' }, aloneWith(view)),
  'actions at a place': (view, offset) => actionsAt(view, { start: offset, end: offset }),
  'fixes of a finding': (view) => view.diagnostics.slice(-3).map((each) => fixesFor(view, each, fixProject)),
  folding: (view) => foldingRanges(view),
  formatting: (view) => formatting(view),
  symbols: (view) => documentSymbols(view),
  colours: (view) => semanticTokens(view),
};

function aloneWith(view: FileView): Neighbours {
  const ifSo = <Value>(uri: string, value: Value): Value | undefined => (uri === view.uri ? value : undefined);
  return {
    editorUri: (uri) => uri,
    all: async () => [view.uri],
    view: async (uri) => ifSo(uri, view),
    text: async (uri) => ifSo(uri, view.text),
    parsed: async (uri) => ifSo(uri, view.parsed),
  };
}

/** Milliseconds that this thread works: what takes too little to be compared counts as this much. */
const shortest = 15;

async function processorTime(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  return Math.max(shortest, process.threadCpuUsage(before).user / 1000);
}

test.each(Object.entries(files))('no service takes longer than a file of %s grew', async (_, file) => {
  const [small, large] = [viewOf(file(150)), viewOf(file(600))];
  const slow: string[] = [];
  for (const [name, serve] of Object.entries(services)) {
    const time = (view: FileView): Promise<number> =>
      processorTime(() => serve(view, view.text.lastIndexOf('отдел') + 2));
    let isSlow = true;
    for (let attempt = 0; attempt < 8 && isSlow; attempt += 1) isSlow = (await time(large)) > 7 * (await time(small));
    if (isSlow) slow.push(name);
  }
  expect(slow).toEqual([]);
});
