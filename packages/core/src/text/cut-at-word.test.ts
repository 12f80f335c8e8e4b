import { expect, test } from 'vitest';
import { cutAtWord } from './cut-at-word.ts';

test.each([
  ['Выездные консультации', 21, 'Выездные консультации'],
  ['Выездные консультации для школ', 26, 'Выездные консультации для…'],
  ['похоже на вид «организационное»', 22, 'похоже на вид…'],
  ['Приказ, протокол и справка', 8, 'Приказ…'],
  ['https://example.org/spravka', 10, 'https://ex…'],
])('«%s» in %i characters', (line, longest, cut) => {
  expect(cutAtWord(line, longest)).toBe(cut);
});
