import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, nearestAmong } from './nearest.ts';

describe('the nearest of known words', () => {
  test.each([
    ['исполнитеи', 'исполнители'],
    ['показатиль', 'показатель'],
    ['ПОКАЗАТЕЛИ', 'показатель'],
    ['срк', undefined],
    ['мероприятие', undefined],
  ])('«%s»', (word, meant) => {
    const known = ['исполнители', 'срок', 'показатель', 'показатели1'];
    expect(nearestAmong(known)(word)).toBe(meant);
    expect(nearest(word, known)).toBe(meant);
  });

  test('of several as near as each other it is the first', () => {
    expect(nearestAmong(['участок2', 'участок1'])('участок3')).toBe('участок2');
  });

  test('is the same, asked once or of many', () => {
    const letter = fc.constantFrom('а', 'б', 'Ё', 'е', '1');
    const word = fc.string({ unit: letter, maxLength: 12 });
    const manyOthers = Array.from({ length: 250 }, (_, index) => `другое слово, что ни на что не похоже ${index}`);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 30 }), (asked, known) => {
        const meant = nearest(asked, known);
        expect(nearestAmong(known)(asked)).toBe(meant);
        expect(nearestAmong([...known, ...manyOthers])(asked)).toBe(meant);
      }),
      { numRuns: 1000 },
    );
  });
});
