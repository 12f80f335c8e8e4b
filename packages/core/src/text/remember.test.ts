import { expect, test } from 'vitest';
import { remember } from './remember.ts';

/** A reader that counts how often it reads. */
function counting(): { readonly ask: (text: string) => string; readonly reads: () => number } {
  let reads = 0;
  const ask = remember((text) => {
    reads += 1;
    return `${text}!`;
  });
  return { ask, reads: () => reads };
}

test('gives what was read before', () => {
  const { ask, reads } = counting();
  expect([ask('семинар'), ask('семинар'), ask('')]).toEqual(['семинар!', 'семинар!', '!']);
  expect(reads()).toBe(2);
});

test('keeps the texts of a long file while one of them is typed', () => {
  const { ask, reads } = counting();
  const titles = Array.from({ length: 10_000 }, (_, index) => `мероприятие ${index}`);
  const keys = 20;
  for (let key = 0; key <= keys; key += 1) for (const title of [...titles, `новое ${key}`]) ask(title);
  expect(reads()).toBe(titles.length + keys + 1);
});

test('forgets what is asked of no more', () => {
  const { ask, reads } = counting();
  const titles = Array.from({ length: 40 }, (_, index) => `мероприятие ${index}`);
  for (let key = 0; key < 2000; key += 1) for (const title of [...titles, `новое ${key}`]) ask(title);
  expect(reads()).toBe(2040);
  ask('новое 0');
  expect(reads()).toBe(2041);
  for (const title of titles) ask(title);
  expect(reads()).toBe(2041);
});
