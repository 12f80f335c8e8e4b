import { foldWord } from '../text/fold.ts';

interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of ownership and kind that officials write or leave out as they like. */
const dispensable =
  /^(?:муниципальн\S*|бюджетн\S*|казенн\S*|автономн\S*|общеобразовательн\S*|учреждени\S*|м[бка]?оу|мобу|маоу|№|n|им|имени)$/u;

const shortKinds: readonly (readonly [RegExp, string])[] = [
  [/^средн\S*$/, 'с'],
  [/^основн\S*$/, 'о'],
];

/** The place in the text where one of the schools is named, in the author's words; undefined where none is. */
export function findSchool(text: string, schools: readonly string[]): string | undefined {
  if (schools.length === 0) return undefined;
  const words = nameWords(text);
  for (const school of schools) {
    const name = nameWords(school).map((word) => word.text);
    const at = name.length === 0 ? -1 : indexOfSequence(words, name);
    if (at >= 0) return text.slice(words[at]?.start, words[at + name.length - 1]?.end);
  }
  return undefined;
}

/** The telling words of a school's name: «МБОУ „СОШ № 15“» and «средняя общеобразовательная школа № 15» are «сош 15». */
function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let kind: NameWord | undefined;
  for (const match of text.matchAll(/[\p{L}\p{N}]+|№/gu)) {
    const word = { text: foldWord(match[0]), start: match.index, end: match.index + match[0].length };
    const short = shortKinds.find(([pattern]) => pattern.test(word.text));
    if (short !== undefined) kind = { ...word, text: short[1] };
    else if (/^школ/.test(word.text) && kind !== undefined) {
      words.push({ text: kind.text === 'с' ? 'сош' : 'оош', start: kind.start, end: word.end });
      kind = undefined;
    } else if (!dispensable.test(word.text)) words.push({ ...word, text: withoutEnding(word.text) });
  }
  return words;
}

/** «Ивановская СОШ» stands in a title as «Ивановской СОШ». */
function withoutEnding(word: string): string {
  return word.length > 4 ? word.replace(/(?:ая|ой|ую|ые|ых|ий|ый|ого|ому|а|у|ы|е|и)$/u, '') : word;
}

function indexOfSequence(words: readonly NameWord[], name: readonly string[]): number {
  return words.findIndex((_, at) => name.every((part, offset) => words[at + offset]?.text === part));
}
