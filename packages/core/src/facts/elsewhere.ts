import { foldWord } from '../text/fold.ts';
import type { Setting } from '../view/setting.ts';

const neighbour = /(?:соседн|друг)\S+\s+(?:\S+\s+)?(?:район|муниципал|округ|город|област)/i;
const ofDistrict =
  /([А-ЯЁ][а-яё-]{3,}?(?:ск|цк))(?:ого|ом|ому|ий|им)\s+(?:(?:муниципальн|городск)\S+\s+)?(?:район|округ|МР|МО|ГО|р-н)/gu;
const inTown = /(?<!\p{L})(?:г\.\s*|города?\s+|городе\s+)([А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+)?)/gu;

/** What every name of a municipality has: most texts have none of it. */
const hint = /район|округ|муницип|город|област|г\.|М[РО]|ГО|р-н/u;

/** Whether a text speaks of a place in a neighbouring municipality, or in a district of another name. */
export function isElsewhere(text: string, setting: Setting): boolean {
  if (!hint.test(text)) return false;
  if (neighbour.test(text)) return true;
  const own = ownNames(setting);
  const knowsOwn = own.search(/(?:район|округ)/u) >= 0;
  return knowsOwn && [...text.matchAll(ofDistrict)].some(([, name = '']) => !own.includes(foldWord(name)));
}

/** Enough letters to tell towns apart, few enough to be the same in «Руза» and «Рузский», «Истра» and «Истринский». */
const telling = (name: string): string => foldWord(name).slice(0, Math.max(3, Math.min(4, name.length - 1)));

/** Whether a text names a town whose name the municipality has no part of: it may lie in it all the same. */
export function isInOtherTown(text: string, setting: Setting): boolean {
  if (setting.municipality === '' || !hint.test(text)) return false;
  const own = ownNames(setting);
  return [...text.matchAll(inTown)].some(([, name = '']) =>
    name.split(/[ -]/).every((word) => !own.includes(telling(word))),
  );
}

function ownNames({ municipality, title }: Setting): string {
  return foldWord(`${municipality} ${title}`);
}
