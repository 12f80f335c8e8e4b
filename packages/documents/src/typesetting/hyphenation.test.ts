import { expect, test } from 'vitest';
import { boundText } from './bonds.ts';
import { hyphenateWide } from './hyphenation.ts';

const shown = (text: string, room: number): string =>
  hyphenateWide(boundText(text), 'regular', room).replaceAll('\u00AD', '|').replaceAll('\u00A0', ' ');

test('a word that fits no line gets places of hyphens, and no other does', () => {
  expect(shown('районное образование', 4.6)).toBe('районное об|ра|зо|ва|ние');
});

test('what is held together is as wide as all of it: nothing else would break but a sign from its word', () => {
  expect(shown('«Лицей г. Приозёрска»', 6)).toBe('«Лицей г. При|озёр|ска»');
  expect(shown('«Лицей г. Приозёрска»', 7)).toBe('«Лицей г. Приозёрска»');
});
