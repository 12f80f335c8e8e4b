import { rulesAbout } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { recommendedWords } from './recommended-words.ts';

test('what matters in a roadmap is recommended in words of official papers; criteria have theirs, and how a file is written has none', () => {
  const matters = rulesAbout('roadmap').filter(({ severity }) => severity !== 'info');
  const without = matters.filter(({ id }) => !Object.hasOwn(recommendedWords, id)).map(({ id }) => id);
  expect(without).toEqual(
    [1, 2, 3, 4, 5].map((number) => `roadmap-meets-content-${number}`).concat('common-field-is-used'),
  );
  for (const words of Object.values(recommendedWords))
    expect(words).toMatch(/^[А-Я][а-яё]+т[ьи] [^:]*(?:: [^«]*)?\.$/u);
});
