import { kindNames } from '../taxonomy/kind.ts';
import { foldTitle } from '../text/fold.ts';
import { phraseStem, stemWord, wordsOf } from '../text/stem.ts';
import type { Figure, Survey } from './survey.ts';

/** The figures that somebody's words mean: by an id, by the word for a kind of event, else by words of their titles. */
export function figuresMeantBy(words: string, { figures }: Survey): readonly Figure[] {
  const asked = foldTitle(words);
  const byId = figures.filter(({ id }) => id === asked);
  if (byId.length > 0) return byId;
  const kind = Object.entries(kindNames).find(([, name]) => phraseStem(name) === phraseStem(words))?.[0];
  const byKind = figures.filter(({ id }) => id === kind);
  if (byKind.length > 0) return byKind;
  const stems = wordsOf(words).map(stemWord);
  return figures.filter(({ title }) => {
    const own = wordsOf(title).map(stemWord);
    return stems.length > 0 && stems.every((stem) => own.some((each) => each.startsWith(stem)));
  });
}
