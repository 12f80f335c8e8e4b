import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Roadmap } from '@dorkarta/core';
import type { SourceDocument } from '@dorkarta/core/recognising';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/format/text-edit.ts';
import { pasteRows } from '../../src/services/pasting/paste-rows.ts';
import { lineSoup } from '../../src/testing/line-soup.ts';
import { viewOf } from './view-of.ts';

const example = readFileSync(join(import.meta.dirname, '../../../../examples/ertil-2021.dk'), 'utf8');

/** A copied table of three columns; a row of one cell goes over all of them. */
function tableOf(...rows: readonly (readonly string[])[]): SourceDocument {
  const table = {
    is: 'table' as const,
    name: 'таблица 1',
    width: 3,
    rows: rows.map((cells, index) => ({
      number: index + 1,
      cells: new Map(
        cells.map((text, place) => [place, { lines: [{ text }], columns: cells.length === 1 ? 3 : 1, rows: 1 }]),
      ),
    })),
  };
  return { blocks: [table], comments: [], remarks: [] };
}

const events = [
  ['Первое вставленное', 'ИМЦ', 'март 2021'],
  ['Второе вставленное', 'ИМЦ', 'май 2021'],
];

async function pasted(
  text: string,
  { start, end = start }: { readonly start: number; readonly end?: number },
  copied = tableOf(...events),
): Promise<string | undefined> {
  const made = await pasteRows(viewOf(text), { start, end }, copied, async (other) => viewOf(other));
  return made && applyEdits(text, [made.edit]);
}

const wordsOf = (text: string): readonly string[] => text.split(/\r\n?|\n/).filter((row) => row.trim() !== '');

test('wherever rows are pasted, nothing that is there is lost or parted, and they are events', async () => {
  const before = viewOf(example);
  const titles = before.subject?.view.events.map(({ event }) => event.title) ?? [];
  const starts = [...example.matchAll(/^/gm)].map(({ index }) => index);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.nat({ max: 30 }), async (start, further) => {
      const text = await pasted(example, { start: Math.min(start + further, example.length) });
      if (text === undefined) return;
      const added = wordsOf(text).filter((row) => !wordsOf(example).includes(row));
      expect(wordsOf(text).filter((row) => !added.includes(row)).length).toBeGreaterThanOrEqual(
        wordsOf(example).length,
      );
      const { subject } = viewOf(text);
      const events = subject?.view.events.map(({ event }) => event) ?? [];
      const fresh = events.filter(({ title }) => title.endsWith('вставленное'));
      expect(fresh.map(({ deadline }) => deadline?.text)).toEqual(['март 2021', 'май 2021']);
      expect(events.filter((event) => !fresh.includes(event)).map(({ title }) => title)).toEqual(titles);
    }),
    { numRuns: 60 },
  );
});

/** The titles of events, each behind those of the sections that it stands in. */
function placesIn(text: string): readonly string[] {
  const { file } = viewOf(text);
  if (file.type !== 'roadmap') return [];
  const inSections = (sections: Roadmap['sections'], above: string): readonly string[] =>
    sections.flatMap((section) => {
      const path = `${above}${section.title} / `;
      const below = section.rank === 'section' ? inSections(section.subsections, path) : [];
      return [...section.events.map((event) => `${path}${event.title}`), ...below];
    });
  return [...file.events.map(({ title }) => title ?? ''), ...inSections(file.sections, '')];
}

test('wherever rows with a section are pasted, each event that is there stays in its section', async () => {
  const before = placesIn(example);
  const copied = tableOf(['Мероприятие', 'Исполнители', 'Срок'], ['Раздел X. Вставленный'], ...events);
  const starts = [...example.matchAll(/^/gm)].map(({ index }) => index);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.nat({ max: 30 }), async (start, further) => {
      const text = await pasted(example, { start: Math.min(start + further, example.length) }, copied);
      if (text === undefined) return;
      const after = placesIn(text);
      const fresh = after.filter((place) => place.endsWith('вставленное'));
      expect(fresh).toHaveLength(2);
      expect(after.filter((place) => !fresh.includes(place))).toEqual(before);
      const isInOwn = fresh.every((place) => place.startsWith('Вставленный / '));
      expect(isInOwn || text.includes('// Раздел X. Вставленный')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('rows can be pasted anywhere into any text', async () => {
  await fc.assert(
    fc.asyncProperty(lineSoup, fc.nat(), fc.nat({ max: 20 }), async (text, offset, length) => {
      const start = offset % (text.length + 1);
      await pasted(text, { start, end: Math.min(start + length, text.length) });
    }),
    { numRuns: 100 },
  );
});
