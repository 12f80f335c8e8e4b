import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord, rememberingInference, withoutHidden } from '@dorkarta/core';
import { createParser, examineFile, mapFile } from '@dorkarta/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../../src/places/span.ts';
import { codeLenses } from '../../src/services/code-lenses.ts';
import { definition } from '../../src/services/definition.ts';
import { documentLinks } from '../../src/services/document-links.ts';
import { foldingRanges } from '../../src/services/folding.ts';
import { formatting } from '../../src/services/formatting.ts';
import { hover } from '../../src/services/hover/hover.ts';
import { inlayHints } from '../../src/services/inlay-hints.ts';
import { references } from '../../src/services/references.ts';
import { prepareRename, rename } from '../../src/services/rename/rename.ts';
import { stateHints } from '../../src/services/state-hints.ts';
import { documentSymbols } from '../../src/services/symbols/symbols.ts';
import { workspaceSymbols } from '../../src/services/symbols/workspace-symbols.ts';
import { semanticTokens } from '../../src/services/tokens/semantic-tokens.ts';
import type { Neighbours } from '../../src/services/view/feature.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { textPositions } from '../../src/services/view/text-positions.ts';
import { lineSoup } from '../../src/testing/line-soup.ts';
import { importsOf } from '../../src/workspace/imports.ts';

const parse = createParser();
const folder = join(import.meta.dirname, '../../../../examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.dk'));
const uri = 'file:///карта.dk';

const inference = rememberingInference();

function viewOf(text: string): FileView {
  const parsed = parse(text);
  const mapped = mapFile(parsed, { imports: [] });
  const { diagnostics, subject, scored, printed } = examineFile({ ...mapped, text }, { inference });
  const importLines = importsOf(uri, parsed, (other) => other).lines;
  return {
    ...mapped,
    uri,
    text,
    parsed,
    importLines,
    diagnostics,
    subject,
    scored,
    printed,
    positions: textPositions(text),
  };
}

function alone(view: FileView): Neighbours {
  const ifSo = <Value>(other: string, value: Value): Value | undefined => (other === uri ? value : undefined);
  return {
    editorUri: (other) => other,
    all: async () => [uri],
    view: async (other) => ifSo(other, view),
    text: async (other) => ifSo(other, view.text),
    parsed: async (other) => ifSo(other, view.parsed),
  };
}

/** Every range that the services give is in the text and runs forward. */
async function serveAll(view: FileView, offset: number): Promise<void> {
  const position = view.positions.positionAt(offset);
  const neighbours = alone(view);
  const whole = view.positions.rangeOf({ start: 0, end: view.text.length });
  const renamed = await rename(view, { position, newName: 'новое_имя' }, neighbours);
  const start = prepareRename(view, position);
  const ranges: readonly (Range | undefined)[] = [
    ...documentSymbols(view).flatMap(function all({ range, selectionRange, children }): Range[] {
      return [range, selectionRange, ...(children ?? []).flatMap(all)];
    }),
    ...formatting(view).map(({ range }) => range),
    ...formatting(view, { start: position, end: position }).map(({ range }) => range),
    ...codeLenses(view).map(({ range }) => range),
    ...documentLinks(view).map(({ range }) => range),
    ...inlayHints(view, whole).map(({ position: at }) => ({ start: at, end: at })),
    ...(await stateHints(view, whole, neighbours)).map(({ position: at }) => ({ start: at, end: at })),
    ...(await references(view, { position, includeDeclaration: true }, neighbours)).map(({ range }) => range),
    ...(renamed.ok ? Object.values(renamed.value.changes ?? {}).flat() : []).map(({ range }) => range),
    start.ok ? start.value.range : undefined,
    (await hover(view, position, neighbours))?.range,
    (await definition(view, position, neighbours))?.range,
  ];
  expect(ranges.filter((range) => range !== undefined && !isInside(range, view))).toEqual([]);
  expect(foldingRanges(view).filter(({ startLine, endLine }) => startLine >= endLine)).toEqual([]);
  expect(semanticTokens(view).data.every((number) => number >= 0)).toBe(true);
  expect((await workspaceSymbols('а', neighbours)).every(({ name }) => name !== '')).toBe(true);
}

function isInside({ start, end }: Range, { positions, text }: FileView): boolean {
  const isPosition = (position: Position): boolean => {
    const same = positions.positionAt(positions.offsetAt(position));
    return same.line === position.line && same.character === position.character;
  };
  const [from, to] = [positions.offsetAt(start), positions.offsetAt(end)];
  return isPosition(start) && isPosition(end) && from <= to && to <= text.length;
}

describe.each(examples)('%s', (name) => {
  test('every prefix, cut at each line and inside each line, is served', async () => {
    const text = readFileSync(join(folder, name), 'utf8');
    const ends = [...text.matchAll(/\r?\n/g)].map(({ index }) => index);
    const cuts = ends.flatMap((end, index) => [end, Math.floor((end + (ends[index - 1] ?? 0)) / 2)]);
    for (const cut of cuts) await serveAll(viewOf(text.slice(0, cut)), cut);
  });
});

test('any soup of lines is served at any place', async () => {
  await fc.assert(
    fc.asyncProperty(lineSoup, fc.nat(), async (text, at) => serveAll(viewOf(text), at % (text.length + 1))),
    { numRuns: 500 },
  );
});

test('in any soup of lines a renaming changes the name alone, and is taken back by another', async () => {
  const newName = 'новое_имя';
  const renamed = async (view: FileView, offset: number, name: string): Promise<readonly Span[] | undefined> => {
    const position = view.positions.positionAt(offset);
    const result = await rename(view, { position, newName: name }, alone(view));
    const spans = (result.ok ? (result.value.changes?.[uri] ?? []) : []).map(({ range }) => ({
      start: view.positions.offsetAt(range.start),
      end: view.positions.offsetAt(range.end),
    }));
    return result.ok ? spans.toSorted((one, other) => one.start - other.start) : undefined;
  };
  await fc.assert(
    fc.asyncProperty(lineSoup, fc.nat(), async (text, at) => {
      const view = viewOf(text);
      const named = [...view.parsed.outline.declarations].flatMap(({ head }) => head.name ?? []);
      const old = named[at % Math.max(1, named.length)];
      const spans = old === undefined ? undefined : await renamed(view, old.start, newName);
      if (old === undefined || spans === undefined) return;
      const words = spans.map(({ start, end }) => text.slice(start, end));
      const plain = (word: string): string => foldWord(withoutHidden(word));
      expect(new Set(words.map(plain))).toEqual(new Set([plain(old.text)]));
      const fresh = viewOf(
        spans.toReversed().reduce((t, { start, end }) => t.slice(0, start) + newName + t.slice(end), text),
      );
      // The same name may be longer in one place than in another, by what is not seen of it.
      let growth = 0;
      const moved = spans.map(({ start, end }) => {
        const place = start + growth;
        growth += newName.length - (end - start);
        return place;
      });
      const first = moved[spans.findIndex(({ start }) => start === old.start)] ?? 0;
      const back = await renamed(fresh, first, 'еще_имя');
      expect(back?.map(({ start }) => start)).toEqual(moved);
    }),
    { numRuns: 1000 },
  );
});
