import {
  inferAudience,
  inferKinds,
  inferLevel,
  inferProjects,
  inferTargeting,
  inferVenue,
  kinds,
} from '@dorkarta/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectsVocabulary, titleVocabulary } from './testing/vocabulary-words.ts';

const separators = [
  ' ',
  ' ',
  ' ',
  ', ',
  ' – ',
  '-',
  '. ',
  ': ',
  ' «',
  '» ',
  ' (',
  ') ',
  '"',
  '; ',
  '\n',
  ' на базе ',
  ' в ',
];

/** Texts made of the words that inference knows, in any order, and any other texts. */
const anyTitle: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...titleVocabulary, ...projectsVocabulary), fc.constantFrom(...separators)), {
        maxLength: 20,
      })
      .map((pieces) => pieces.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

describe('on any text', () => {
  test('nothing is thrown, words are the author’s own, and the answer is always the same', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const guesses = [
          ...inferKinds(title),
          ...inferAudience(title),
          ...inferProjects(title),
          ...[inferTargeting(title), inferLevel(title), inferVenue(title)].filter((guess) => guess !== undefined),
        ];
        for (const { words } of guesses) expect(title).toContain(words);
        expect(inferKinds(title)).toEqual(inferKinds(title));
      }),
      { numRuns: 1000 },
    );
  });

  test('each kind stands once, in the order of the taxonomy', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const found = inferKinds(title).map(({ kind }) => kind);
        expect(found).toEqual(kinds.filter((kind) => found.includes(kind)));
      }),
    );
  });

  test('what never is targeted support is never surely organizational', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(inferTargeting(title).targeted === 'never');
        const sure = inferKinds(title, { targeted: true }).some(
          (guess) => guess.kind === 'organizational' && guess.sure,
        );
        expect(sure).toBe(false);
      }),
    );
  });
});

test('a title of any length is read in time', () => {
  const long =
    'Положение о проведении семинара на базе школ, участие в региональном проекте «Точка роста» ШНОР. '.repeat(5000);
  const start = performance.now();
  inferKinds(long);
  inferVenue(long);
  inferProjects(long);
  expect(performance.now() - start).toBeLessThan(2000);
});
