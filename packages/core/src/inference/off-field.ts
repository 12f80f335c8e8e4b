import { type Hit, hitsOf, type TitleReading } from './reading/read-title.ts';
import { covers } from './reading/spans.ts';

/** The first place where the title speaks of the logistics of exams, not of their results. */
export function examLogistics(reading: TitleReading): Hit | undefined {
  const results = hitsOf(reading, 'exam-results');
  return hitsOf(reading, 'exam-logistics').find((hit) => !results.some((result) => covers(result, hit)));
}

/** The first place where the title speaks of school life in general: feasts, sports, repairs, meals. */
export function schoolLife(reading: TitleReading): Hit | undefined {
  return hitsOf(reading, 'school-life')[0];
}
