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

/** Finds the first of some schools that a text names, in the author's words; undefined where it names none. */
export type FindSchool = (text: string) => string | undefined;

/** The names of schools, one way for all that begin alike; where a name ends, the first school of that name. */
interface NameBranch {
  readonly branches: Map<string, NameBranch>;
  school: number | undefined;
}

interface FoundSchool {
  readonly school: number;
  readonly start: number;
  readonly end: number;
}

/** Gets ready to look for schools in many texts: each takes no longer for there being many schools. */
export function schoolFinder(schools: readonly string[]): FindSchool {
  const root: NameBranch = { branches: new Map(), school: undefined };
  for (const [index, school] of schools.entries()) addName(root, nameWords(school), index);
  if (root.branches.size === 0) return () => undefined;
  return (text) => {
    const words = nameWords(text);
    let first: FoundSchool | undefined;
    for (let from = 0; from < words.length; from += 1) {
      for (const found of namedFrom(root, words, from)) {
        if (first === undefined || found.school < first.school) first = found;
      }
    }
    return first === undefined ? undefined : text.slice(first.start, first.end);
  };
}

function addName(root: NameBranch, name: readonly NameWord[], school: number): void {
  let branch = root;
  for (const { text } of name) {
    const next: NameBranch = branch.branches.get(text) ?? { branches: new Map(), school: undefined };
    branch.branches.set(text, next);
    branch = next;
  }
  if (branch !== root) branch.school ??= school;
}

/** The schools whose names begin at a word. */
function namedFrom(root: NameBranch, words: readonly NameWord[], from: number): readonly FoundSchool[] {
  const found: FoundSchool[] = [];
  const start = words[from]?.start ?? 0;
  let branch = root.branches.get(words[from]?.text ?? '');
  for (let at = from; branch !== undefined; at += 1) {
    if (branch.school !== undefined) found.push({ school: branch.school, start, end: words[at]?.end ?? start });
    branch = branch.branches.get(words[at + 1]?.text ?? '');
  }
  return found;
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
