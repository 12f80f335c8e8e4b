import { languageOf } from '../syntax/keyword-reader.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import type { SpellingLanguage } from '../vocabulary/spellings.ts';

/** The language in which most of the lines spell their keywords; of as many in each, that of the first line. */
export function languageOfLines(lines: readonly SourceLine[]): SpellingLanguage {
  const languages = lines.flatMap((line) => (line.shape === 'stray' ? [] : [languageOf(line.word.text)]));
  const english = languages.filter((language) => language === 'english').length;
  const russian = languages.length - english;
  if (english === russian) return languages[0] ?? 'russian';
  return english > russian ? 'english' : 'russian';
}
