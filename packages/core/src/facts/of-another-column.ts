import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import { readOrganizations } from '../organizations/read-organizations.ts';
import { isTimeAlone, namesTime } from '../phrases/parse-deadline.ts';
import { foldTitle, foldWord } from '../text/fold.ts';
import { letter } from '../text/letters.ts';
import { participles, pastVerbs } from './indicator-measure-words.ts';

/** No longer text is only a time, a body or a person. */
const longest = 80;
const howOften = /\d.*раз/;

/** Whether an indicator is a deadline and nothing else: «май 2026», «до 25.05.2026», «ежеквартально». */
export function isOnlyDeadline(text: string): boolean {
  return text.length <= longest && !howOften.test(text) && namesTime(text) && isTimeAlone(text);
}

const initials = '\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?';
const surname = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const person = new RegExp(`^(?:${surname}\\s${initials}|${initials}\\s?${surname})$`, 'u');

/** Who is there before any event; a council or a group may be what comes of one. */
const office =
  /^(?:управлени|отдел|департамент|министерств|комитет|администраци|директор|руководител|заместител|методист)/;

/** Whether an indicator only names who performs: one of the event's own, a body by its words, or a person. */
export function isOnlyPerformer(text: string, { performers, coPerformers }: Event): boolean {
  if (text.length > longest || /\d+\s*%/.test(text)) return false;
  const meant = foldTitle(text);
  if ([...performers, ...coPerformers].some((each) => namesOf(each).some((name) => foldTitle(name) === meant))) {
    return true;
  }
  if (person.test(text.trim())) return true;
  return office.test(meant) && readOrganizations(text).some(({ words }) => foldTitle(words) === meant);
}

function namesOf(mention: Mention): readonly string[] {
  if (mention.kind === 'declared') return [mention.handle, mention.title];
  return mention.kind === 'text' ? [mention.text] : [];
}

const result = new RegExp(
  `^(?:(?:${participles.join('|')})[аоы]?|(?:${pastVerbs.join('|')})л[аои]?(?:с[ья])?|не (?:менее|более|ниже))(?![а-я])`,
);

/** Whether what stands for a performer is an indicator and nothing else: «100 %», «Участвовали не менее 200 родителей». */
export function isOnlyResult(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return !letter.test(text) || result.test(foldWord(text).trim());
}
