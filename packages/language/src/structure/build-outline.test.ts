import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../syntax/read-lines.ts';
import { lineSoup } from '../testing/line-soup.ts';
import { buildOutline } from './build-outline.ts';
import { cutIntoPieces } from './piece.ts';

test('an outline is the same whether its lines are taken one by one or piece by piece', () => {
  fc.assert(
    fc.property(lineSoup, (text) => {
      const lines = readLines(text);
      const pieces = cutIntoPieces(text, lines, 0).map(({ piece }) => piece);
      const outline = buildOutline([{ lines }]);
      expect(buildOutline(pieces)).toEqual(outline);
      // What was read of a piece is shared, and so must not change.
      expect(buildOutline(pieces)).toEqual(outline);
    }),
    { numRuns: 1000 },
  );
});
