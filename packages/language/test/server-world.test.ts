import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Editor, startEditor } from '../src/testing/editor.ts';

const server = join(import.meta.dirname, '../dist/dorkarta-language-server.js');

/** Files in several folders that import each other, round a corner and in a circle too. */
const texts = {
  'карта.dk':
    'подключить: папка/справочник.dk\nподключить: район/карта.dk\n\nкарта К\n  период: 2022\n\nмероприятие Семинар\n  срок: март 2022\n  исполнители: иро, координатор\n  площадка: сош1\n',
  'папка/справочник.dk':
    'подключить: ../район/школы.dk\n\nисполнитель иро = Институт\r\nисполнитель координатор = Координатор\nгруппа все = Все школы\n  школы: сош1\n',
  'район/школы.dk': 'школа сош1 = Школа № 1\nшкола сош2 = Школа № 2\n',
  'район/карта.dk':
    'подключить: школы.dk\nподключить: ../карта.dk\n\nкарта район = Карта района\n  период: 2022\n\nмероприятие Визит\n  срок: май\n  площадка: сош2\n',
} as const;
type Name = keyof typeof texts;
const names = Object.keys(texts) as Name[];
const folders = ['папка', 'район'] as const;
const configuration = 'dorkarta.config.json';

const insertions = ['а', ' ', '\n', '\r', '\r\n', ',', ':', '"""', '//', '\uD83D', '\uDE00', 'школа х = Х\n', ''];
const name = fc.constantFrom(...names);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('edit'),
      name,
      at: fc.nat(),
      length: fc.nat(9),
      text: fc.constantFrom(...insertions),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('open'), name }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close'), name }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('write'),
      name,
      text: fc.constantFrom('', 'школа сош1 = Другая\n', '\uFEFFисполнитель иро = Иной\r\n'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('delete'), name }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('move'), folder: fc.constantFrom(...folders) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('configure'), isThere: fc.boolean() }) },
) as fc.Arbitrary<Step>;

type Step =
  | { readonly does: 'edit'; readonly name: Name; readonly at: number; readonly length: number; readonly text: string }
  | { readonly does: 'open' | 'close' | 'delete'; readonly name: Name }
  | { readonly does: 'write'; readonly name: Name; readonly text: string }
  | { readonly does: 'move'; readonly folder: (typeof folders)[number] }
  | { readonly does: 'configure'; readonly isThere: boolean };

/** No editor can put its cursor between the halves of a line break. */
function outsideLineBreak(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset + 1 : offset;
}

/** A folder on disk and an editor with some of its files open. */
interface World {
  readonly folder: string;
  readonly editor: Editor;
  readonly open: Set<Name>;
}

const uriIn = ({ folder }: Pick<World, 'folder'>, path: string): string => pathToFileURL(join(folder, path)).toString();

async function take(step: Step, world: World): Promise<void> {
  const { folder, editor, open } = world;
  switch (step.does) {
    case 'edit': {
      if (!open.has(step.name)) return;
      const uri = uriIn(world, step.name);
      const text = editor.textOf(uri);
      const start = outsideLineBreak(text, step.at % (text.length + 1));
      const end = outsideLineBreak(text, Math.min(start + step.length, text.length));
      await editor.edit(uri, start, end - start, step.text);
      return;
    }
    case 'open': {
      if (open.has(step.name)) return;
      open.add(step.name);
      const path = join(folder, step.name);
      const text = existsSync(path) ? readFileSync(path, 'utf8').replace('\uFEFF', '') : texts[step.name];
      await editor.open(uriIn(world, step.name), text);
      return;
    }
    case 'close':
      if (open.delete(step.name)) await editor.close(uriIn(world, step.name));
      return;
    case 'write': {
      const path = join(folder, step.name);
      const isNew = !existsSync(path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, step.text || texts[step.name]);
      await editor.changedOnDisk(isNew ? 1 : 2, uriIn(world, step.name));
      return;
    }
    case 'delete':
      rmSync(join(folder, step.name), { force: true });
      await editor.changedOnDisk(3, uriIn(world, step.name));
      return;
    case 'move': {
      const [here, away] = [step.folder, `${step.folder} (старое)`];
      const [from, to] = existsSync(join(folder, here)) ? [here, away] : [away, here];
      if (!existsSync(join(folder, from)) || existsSync(join(folder, to))) return;
      renameSync(join(folder, from), join(folder, to));
      await editor.changedOnDisk(3, uriIn(world, from));
      await editor.changedOnDisk(1, uriIn(world, to));
      return;
    }
    case 'configure':
      if (step.isThere) writeFileSync(join(folder, configuration), '{"severity": {"import-exists": "warning"}}');
      else rmSync(join(folder, configuration), { force: true });
      await editor.changedOnDisk(step.isThere ? 1 : 3, uriIn(world, configuration));
  }
}

/** All that an editor is shown of a file. */
async function shown(world: World, name: Name, output: string): Promise<unknown> {
  const { editor, folder } = world;
  const uri = uriIn(world, name);
  const textDocument = { uri };
  const path = join(folder, output);
  rmSync(path, { force: true });
  const [tokens, folds, answer] = await Promise.all([
    editor.connection.sendRequest('textDocument/semanticTokens/full', { textDocument }),
    editor.connection.sendRequest('textDocument/foldingRange', { textDocument }),
    editor.connection.sendRequest<Record<string, unknown>>('dorkarta/export', {
      uri,
      format: 'html',
      path,
      overwrite: true,
    }),
  ]);
  const exported = existsSync(path) ? readFileSync(path, 'utf8') : answer;
  rmSync(path, { force: true });
  return {
    diagnostics: (await editor.diagnostics(uri)).diagnostics,
    score: await editor.score(uri),
    tokens,
    folds,
    exported,
  };
}

async function live(steps: readonly Step[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'мир '));
  for (const each of names) {
    mkdirSync(dirname(join(folder, each)), { recursive: true });
    writeFileSync(join(folder, each), texts[each]);
  }
  const editor = await startEditor(server, [pathToFileURL(folder).toString()]);
  const world: World = { folder, editor, open: new Set() };
  try {
    for (const each of names.slice(0, 3)) await take({ does: 'open', name: each }, world);
    for (const each of steps) await take(each, world);
    const fresh: World = { ...world, editor: await startEditor(server, [pathToFileURL(folder).toString()]) };
    for (const each of world.open) await fresh.editor.open(uriIn(world, each), editor.textOf(uriIn(world, each)));
    for (const each of world.open) {
      // Who rests on another file is looked at again a little later.
      await vi.waitFor(
        async () => expect(await shown(world, each, 'старый.html')).toEqual(await shown(fresh, each, 'новый.html')),
        { timeout: 20_000, interval: 200 },
      );
    }
    expect([editor.errors, fresh.editor.errors]).toEqual([[], []]);
    expect([await editor.quit(), await fresh.editor.quit()]).toEqual([0, 0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('whatever is typed and happens on disk, the server ends as a fresh one begins', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), live),
    // What fails is told with its seed; looking for a smaller failure would take minutes.
    { numRuns: 8, endOnFailure: true },
  );
});
