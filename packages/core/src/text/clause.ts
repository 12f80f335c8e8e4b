import { letters } from './letters.ts';

/** Words that are shortened with a full stop of their own: «2024 г.», «и т. д.». */
const abbreviation = new RegExp(
  `(?<![${letters}])(?:г|гг|д|п|др|пр|чел|руб|тыс|млн|стр|ул|обл|им|экз|ч|мин|кл)\\.$`,
  'i',
);

/** A text without its full stop, to stand within a sentence; that of a shortened word stays. */
export function clause(text: string): string {
  const trimmed = text.trim();
  return abbreviation.test(trimmed) ? trimmed : trimmed.replace(/(?<!\.)\.$/, '');
}

/** A text that begins in lower case; what is an abbreviation stays as it is. */
export function inLowerCase(text: string): string {
  const [first = '', second = ''] = text;
  const isWord = first !== first.toLowerCase() && (second === ' ' || second !== second.toUpperCase());
  return isWord ? first.toLowerCase() + text.slice(1) : text;
}

/** A sentence as it goes on within another. */
export function withinSentence(text: string): string {
  return inLowerCase(clause(text));
}
