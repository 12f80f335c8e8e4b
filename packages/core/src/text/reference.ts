import { foldWord } from './fold.ts';

/** «те же», «то же самое», «там же», «те же, что в п. 3»: the same as in another row, however it goes on. */
const sameAs =
  /^(?:тот|та|те|там|туда)\s+же(?!\p{L})|^то\s+же(?:$|\s+сам|[\s,;]+(?:что|как)\s)|^(?:тоже|он[аои]?\s+же)[.,;]?$/u;

/** «см. выше», «смотри п. 3», «аналогично п. 3», «указаны выше», «как в п. 3» */
const lookThere =
  /^(?:см\.?|смотри(?:те)?)\s*(?:выше|ниже|п(?:ункт|\.|\s)|№|\d)|^аналогичн[оы]|^как\s+(?:выше|в\s+(?:п(?:ункте|\.|\s)|№))|^(?:указан\S*\s+выше|выше\s?указанн\S*)$/u;

/** A sign for «the same as above»: «-//-», «-"-», «″». */
const ditto = /^[-–—\s]*(?:\/{2}|["“”„«»″]|['’]{2})[-–—\s]*[.]?$/u;

/** Whether a text is but a sign for what stands in the row above. */
export function isDitto(text: string): boolean {
  return text.length <= longestDitto && ditto.test(text);
}

const longestDitto = 12;

/** Whether a text says nothing by itself, only that it is what another row says. */
export function isReference(text: string): boolean {
  const words = foldWord(text).trim();
  return sameAs.test(words) || lookThere.test(words) || isDitto(words);
}
