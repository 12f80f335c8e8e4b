import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import {
  federalAbbreviations,
  municipalAbbreviations,
  regionalAbbreviations,
} from '../organizations/organization-words.ts';
import { readOrganizations } from '../organizations/read-organizations.ts';
import { isTimeAlone, namesTime } from '../phrases/parse-deadline.ts';
import { foldTitle, foldWord } from '../text/fold.ts';
import { letter } from '../text/letters.ts';
import { recallOfList, type Setting } from '../view/setting.ts';
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
  /^(?:управлени|отдел|департамент|министерств|комитет|администраци|институт|директор|руководител|заместител|завуч|методист)/;

/** What comes of events, though it may perform others. */
const created = /(?:^|\s)(?:\p{L}*совет|групп|штаб|команд|комисси|офис|объединени|сообществ|ассоциаци|клуб)/u;
const legalForm = /^(?:м[бка]?у|[гк][бка]?у|обл?[бка]?у)(?: дпо)? «[^»]+»$/u;
const bodies: ReadonlySet<string> = new Set([
  ...regionalAbbreviations,
  ...federalAbbreviations,
  ...municipalAbbreviations,
]);
/** Associations of teachers, which come of events too. */
const association = /^[а-я]?мо$/u;
const betweenNames = /\s*[,;\n]\s*|\s+и\s+/u;

/**
 * Whether an indicator only names who performs, alone or several: performers of this event or of the roadmap, bodies by
 * their words, or persons.
 */
export function isOnlyPerformer(text: string, { performers, coPerformers }: Event, setting: Setting): boolean {
  if (text.length > longest || /\d+\s*%/.test(text)) return false;
  const own = [...performers, ...coPerformers].flatMap(namesOf).map(foldTitle);
  const isPerformer = (words: string): boolean =>
    own.includes(foldTitle(words)) || isDeclared(words, setting) || isBody(words) || person.test(words);
  const whole = text.trim().replace(/\.$/, '');
  if (isPerformer(whole) || person.test(text.trim())) return true;
  const names = whole.split(betweenNames);
  return names.length > 1 && names.every(isPerformer);
}

/** Whether the roadmap declares a performer of this title, as another event may have. */
function isDeclared(words: string, setting: Setting): boolean {
  const title = foldTitle(words);
  return !created.test(title) && recallOfList(setting, setting.declarations, performersDeclared).has(title);
}

function performersDeclared(declarations: Setting['declarations']): ReadonlySet<string> {
  return new Set(declarations.filter(({ kind }) => kind === 'performer').map(({ title }) => foldTitle(title)));
}

/** Whether words are a body and nothing else: «Управление образования», «ИМЦ», «МКУ «Центр развития образования»». */
function isBody(words: string): boolean {
  const meant = foldTitle(words);
  if (bodies.has(meant)) return !association.test(meant);
  if (created.test(meant)) return false;
  if (legalForm.test(foldWord(words))) return true;
  return office.test(meant) && readOrganizations(words).some((each) => foldTitle(each.words) === meant);
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
