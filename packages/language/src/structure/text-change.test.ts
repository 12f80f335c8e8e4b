import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChange, joinChanges, type TextChange } from './text-change.ts';

/** What is left of a text where it was not changed, and what it was made of. */
function carriedOut(old: string, text: string, { start, oldEnd, newEnd }: TextChange): string {
  return old.slice(0, start) + text.slice(start, newEnd) + old.slice(oldEnd);
}

const letters = fc.string({ unit: fc.constantFrom('а', 'б', '\n'), maxLength: 12 });
const edits = fc.array(fc.record({ at: fc.nat(100), length: fc.nat(5), insertion: letters }), {
  minLength: 1,
  maxLength: 6,
});

test('several changes come to one, which makes the last text of the first', () => {
  fc.assert(
    fc.property(letters, edits, (old, sequence) => {
      let text = old;
      let all: TextChange | undefined;
      for (const { at, length, insertion } of sequence) {
        const start = at % (text.length + 1);
        const oldEnd = Math.min(text.length, start + length);
        const change = { start, oldEnd, newEnd: start + insertion.length };
        text = text.slice(0, start) + insertion + text.slice(oldEnd);
        all = all === undefined ? change : joinChanges(all, change);
        expect(carriedOut(old, text, all)).toBe(text);
      }
    }),
  );
});

test('the change that is found between two texts makes the one of the other', () => {
  fc.assert(
    fc.property(letters, letters, letters, letters, (before, old, fresh, behind) => {
      const [one, other] = [before + old + behind, before + fresh + behind];
      const change = findChange(one, other);
      expect(carriedOut(one, other, change)).toBe(other);
      expect(change.start).toBeGreaterThanOrEqual(before.length);
    }),
  );
});
