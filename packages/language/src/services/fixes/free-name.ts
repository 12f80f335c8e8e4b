import { foldWord } from '@dorkarta/core';
import type { FileView } from '../view/file-view.ts';
import { constructsOf } from '../view/outline-nodes.ts';

/** The most words of a title that become a name. */
const mostWords = 2;
const fewestLetters = 3;

/** A name for a title that nothing in the file is called yet: «Круглый стол для кураторов» is `круглый_стол`. */
export function freeName(title: string, { scope, parsed }: FileView, further: readonly string[] = []): string {
  const own = constructsOf(parsed.outline).flatMap(({ head }) => head.name?.text ?? []);
  const imported = scope.imported.all.flatMap(({ name }) => name ?? []);
  const taken = new Set([...own, ...imported, ...further].map(foldWord));
  const base = shortName(title);
  let name = base;
  for (let count = 2; taken.has(foldWord(name)); count += 1) name = `${base}${count}`;
  return name;
}

function shortName(title: string): string {
  const words = title.toLowerCase().match(/[\u0400-\u052Fa-z0-9]+/g) ?? [];
  const inOneAlphabet = words.filter((word) => !(/[a-z]/.test(word) && /[\u0400-\u052F]/.test(word)));
  const first = inOneAlphabet.findIndex((word) => word.length >= fewestLetters && /^\D/.test(word));
  if (first < 0) return 'имя';
  const isLatin = /[a-z]/.test(inOneAlphabet[first] ?? '');
  const telling = inOneAlphabet
    .slice(first)
    .filter((word) => /^\d+$/.test(word) || (word.length >= fewestLetters && /[a-z]/.test(word) === isLatin));
  return telling.slice(0, mostWords).join('_');
}
