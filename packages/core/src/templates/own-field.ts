import { foldWord } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { nearestOfFew } from '../text/nearest.ts';
import { columnMeantBy, columnNames, otherColumnWords } from './column-words.ts';

/** A longer word is no name of a field. */
const longestName = 40;

/** The form of a field's name, other words for columns apart, in which case counts: what a JSON Schema can say of it. */
export const fieldNamePattern: () => RegExp = lazily(
  () =>
    new RegExp(
      `^(?!(?:${otherColumnWords().join('|')})$)\\p{L}(?:[\\p{L}\\p{N}_-]{0,${longestName - 2}}[\\p{L}\\p{N}])?$`,
      'u',
    ),
);

/** What a name is that a column declares a field by, in words that follow «нужно». */
export const fieldNameForm = `одно слово из букв и цифр не длиннее ${longestName} знаков, первая – буква`;

/** Whether a word can name a field that its author adds: whatever the words of the language are. */
export function isFieldName(word: string): boolean {
  return fieldNamePattern().test(word);
}

/** The column that is meant by a misspelt name, or by other words that offices use for it; undefined where the name is one of its own. */
export function misspeltColumn(word: string): string | undefined {
  return columnMeantBy(word) ?? nearestOfFew(word, columnNames) ?? columnNames.find((name) => isSwapped(word, name));
}

/** «сорк» for «срок»: two neighbouring letters that changed places are one slip. */
function isSwapped(word: string, name: string): boolean {
  const [typed, meant] = [foldWord(word), foldWord(name)];
  if (typed.length !== meant.length) return false;
  const at = [...meant].findIndex((letter, index) => letter !== typed[index]);
  return at >= 0 && meant.slice(0, at) + meant[at + 1] + meant[at] + meant.slice(at + 2) === typed;
}
