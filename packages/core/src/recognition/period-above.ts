import { parsePeriod, periodDays } from '../phrases/parse-period.ts';
import type { Period } from '../phrases/period.schema.ts';
import { periodInTitle } from '../phrases/title-period.ts';

/** The period that a title names: its years, or days and months within them («на период с 01.01.2026 по 31.05.2026»). */
export function periodOfTitle(title: string): Period | undefined {
  const years = periodInTitle(title);
  const tail = [...title.matchAll(/(?:^|\s)\(?(?:на|за|в)\s+(?=\S)/giu)]
    .map(({ index, 0: { length } }) => wholePeriod(title.slice(index + length)))
    .find((period) => period !== undefined);
  const [ofYears, ofTail] = [periodDays(years), periodDays(tail)];
  const isNarrower = ofTail !== undefined && (ofYears?.from !== ofTail.from || ofYears.to !== ofTail.to);
  return isNarrower ? tail : years;
}

/** The period that words are, all of them: «на 2025/2026 учебный год», «(2026 год)». */
export function wholePeriod(words: string): Period | undefined {
  const bare = words
    .trim()
    .replace(/^\(?(?:на\s+)?(?:период\s+)?/iu, '')
    .replace(/\)+\.?$/u, '');
  if (bare.length > 60 || !/(?:19|20)\d{2}/.test(bare)) return undefined;
  const period = parsePeriod(plainYears(bare));
  return period.notes.length === 0 && periodDays(period) !== undefined ? period : undefined;
}

/** «2022 год» is «2022»: documents print the word for themselves. */
export function plainYears(period: string): string {
  return period.replace(/^(\d{4}(?:\s*[-–]\s*\d{4})?)\s*(?:год[аы]?|гг?\.?)$/u, '$1');
}
