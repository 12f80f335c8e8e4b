/** The keys of an English keyboard, and what the same keys give in the Russian layout. */
const englishKeys = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?@#$^&|';
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/';

const russianOf: ReadonlyMap<string, string> = new Map(
  [...englishKeys].map((key, index) => [key, russianKeys.charAt(index)]),
);

const latin = /[A-Za-z]/;
const cyrillic = /[\u0400-\u052F]/;
const roman = /^[IVX]+$/;
const words = /\S+/g;
/** Marks that stand behind a word in both layouts. */
const marksAtEnd = /[,:;]+$/;
const impossible = /^[ъьыЪЬЫ]|[бвгджзклмнпрстфхцчшщ]{5}|[ъь]{2}|щщ/i;
const russianVowel = /[аеёиоуыэюя]/i;
const englishVowel = /[aeiou]/i;
const englishCluster = /[bcdfghjklmnpqrstvwxz]{4}/i;

/** A text in the letters of the Russian layout, unit by unit, where words have Latin letters and no Russian ones. */
export function inRussianLayout(text: string): string {
  return text.replace(words, (word) => {
    const isForeign = latin.test(word) && !cyrillic.test(word) && !roman.test(word);
    return isForeign ? russianWord(word) : word;
  });
}

function russianWord(word: string): string {
  const behind = marksAtEnd.exec(word)?.[0] ?? '';
  const letters = word.slice(0, word.length - behind.length);
  return [...letters].map((key) => russianOf.get(key) ?? key).join('') + behind;
}

/** Words that no layout spoils: addresses, files, Roman numbers, and what is written in capitals. */
const kept = /:\/\S|@|\w\.\w|^[^a-z]+$|^https?:$|^(?:pdf|docx?|xlsx?|pptx?|html?|mp[34]|jpe?g|png|zip)$/;

/** So many letters must have been typed in the wrong layout before it is believed. */
const fewestLetters = 4;

/**
 * Stretches of a text that were typed in the English layout: words that are none in English, as far as their letters tell, and
 * can be Russian ones, with those between them.
 */
export function typedInEnglish(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!latin.test(text)) return [];
  const found: { start: number; end: number; sure: number }[] = [];
  let isOpen = false;
  for (const { 0: word, index } of text.matchAll(words)) {
    const is = latin.test(word) && !cyrillic.test(word) && !kept.test(word) ? layoutOf(word) : 'kept';
    const last = isOpen ? found.at(-1) : undefined;
    isOpen = is !== 'kept';
    if (is === 'kept') continue;
    const sure = is === 'wrong' ? word.replace(/[^A-Za-z]/g, '').length : 0;
    const end = index + word.length;
    if (last === undefined) found.push({ start: index, end, sure });
    else Object.assign(last, { end, sure: last.sure + sure });
  }
  return found.filter(({ sure }) => sure >= fewestLetters).map(({ start, end }) => ({ start, end }));
}

/** Whether a word was certainly typed in the wrong layout, may have been, or was not. */
function layoutOf(word: string): 'wrong' | 'open' | 'kept' {
  const russian = russianWord(word).replace(/[^\u0400-\u052F]/g, '');
  if (impossible.test(russian) || (!russianVowel.test(russian) && russian.length > 1)) return 'kept';
  const keysInside = /[a-z][[\]{};'`,.<>"][a-z]/i.test(word);
  return keysInside || !englishVowel.test(word) || englishCluster.test(word) ? 'wrong' : 'open';
}
