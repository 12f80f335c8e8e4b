import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete } from '../../src/services/completion/complete.ts';
import { actionsAt } from '../../src/services/fixes/actions-at.ts';
import { fixesFor, hasSafeFixes } from '../../src/services/fixes/fixes-for.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { lineSoup } from '../../src/testing/line-soup.ts';
import { project } from './completing.ts';
import { fixProject } from './fixing.ts';
import { viewOf } from './view-of.ts';

const folder = join(import.meta.dirname, '../../../../examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.dk'));

/** Items that are not as they must be: the span holds the cursor and lies on its row, and edits do not get in each other's way. */
function unsound(view: FileView, offset: number): readonly unknown[] {
  return complete(view, offset, project).filter(({ label, span, furtherEdits, filterText }) => {
    const isAround = span.start <= offset && offset <= span.end && span.end <= view.text.length;
    const isOnRow = !/[\r\n]/.test(view.text.slice(span.start, span.end));
    const isApart = furtherEdits.every(({ span: other }) => other.end <= span.start || other.start >= span.end);
    return !(isAround && isOnRow && isApart && label !== '' && filterText.includes(label));
  });
}

/** Fixes whose edits overlap, are out of order or reach beyond the text. */
function unsoundFixes(view: FileView, diagnostics: FileView['diagnostics']): readonly unknown[] {
  const { length } = view.text;
  const isListed = diagnostics.every(
    (each) => hasSafeFixes(each.rule) || fixesFor(view, each, fixProject).every(({ isSafe }) => !isSafe),
  );
  expect(isListed).toBe(true);
  const fixes = [
    ...diagnostics.flatMap((each) => fixesFor(view, each, fixProject)),
    ...actionsAt(view, { start: length, end: length }),
  ];
  return fixes.filter(({ edits }) => {
    const ends = edits.map(({ span }, index) => [edits[index - 1]?.span.end ?? 0, span.start, span.end, length]);
    const isSound = ends.every((offsets) => offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0)));
    return edits.length === 0 || !isSound;
  });
}

test.each(examples)('every prefix of %s is completed and mended at its end', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const cuts = ends.flatMap((end, index) => [end, end + 1, Math.floor((end + (ends[index - 1] ?? 0)) / 2)]);
  let view: FileView | undefined;
  for (const cut of cuts.toSorted((one, other) => one - other)) {
    view = viewOf(text.slice(0, cut), view);
    expect(unsound(view, cut)).toEqual([]);
    expect(unsoundFixes(view, view.diagnostics.slice(-6))).toEqual([]);
  }
});

test.each(examples)('%s is completed and mended everywhere', (name) => {
  const view = viewOf(readFileSync(join(folder, name), 'utf8'));
  const offsets = Array.from({ length: Math.ceil(view.text.length / 7) }, (_, index) => index * 7);
  expect(offsets.flatMap((offset) => unsound(view, offset))).toEqual([]);
  expect(unsoundFixes(view, view.diagnostics)).toEqual([]);
});

test('any text is completed at any offset, and mended', () => {
  fc.assert(
    fc.property(lineSoup, fc.nat(), (text, at) => {
      const view = viewOf(text);
      const offsets = [at % (text.length + 1), (at * 7) % (text.length + 1), text.length];
      expect(offsets.flatMap((offset) => unsound(view, offset))).toEqual([]);
      expect(unsoundFixes(view, view.diagnostics)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
