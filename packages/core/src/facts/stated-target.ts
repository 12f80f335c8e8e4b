import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { letters } from '../text/letters.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { type EventAlone, recallBy } from '../view/event-alone.ts';
import type { Setting } from '../view/setting.ts';
import type { Inference } from './inference.ts';

/** What an event's own fields say of whom it supports. */
export interface StatedTarget {
  /** `yes` for schools that the roadmap supports, `all` for all schools alike. */
  readonly is: 'yes' | 'all';
  /** «участники: Школы с низкими образовательными результатами» */
  readonly words: string;
}

const schools = `(?:школ|оо(?![${letters}])|оу(?![${letters}])|(?:обще)?образовательн\\S+\\s+(?:организаци|учреждени))[${letters}]*`;
/** «Все школы», «руководители школ района», «городские школы», «работники образования» */
const everySchool = new RegExp(
  `(?<![${letters}])(?:все|всех|всем|всеми)\\s+(?:\\S+\\s+)?${schools}|${schools}\\s+(?:района|города|округа|муниципалитета|муниципальн)|(?:городск|районн|муниципальн)(?:ых|их|ые|ие|ым|им|ыми|ими)\\s+${schools}|работник[${letters}]*\\s+образования`,
  'i',
);

/** The words by which a text speaks of all schools alike. */
export function everySchoolIn(text: string): string | undefined {
  return everySchool.exec(text)?.[0];
}

/**
 * What an event's own participants, venue or risk say of whom it supports: a declared school or group, one by its name, schools
 * with low results. All schools are not the supported ones; «педагоги» says nothing.
 */
export function statedTarget({ event, setting, known }: EventAlone, inference: Inference): StatedTarget | undefined {
  return recallBy(known, statedTarget, () => ({ target: findTarget(event, setting, inference) })).target;
}

function findTarget(
  { participants, venue, risks }: Event,
  setting: Setting,
  inference: Inference,
): StatedTarget | undefined {
  const called = participants.find((each) => isSupported(each, setting, inference));
  if (called !== undefined) return { is: 'yes', words: `участники: ${mentionTitle(called)}` };
  const all = participants.find(isEverySchool);
  if (all !== undefined) return { is: 'all', words: `участники: ${mentionTitle(all)}` };
  const risk = risks.find((each) => !isPlaceholder(each));
  if (risk !== undefined) return { is: 'yes', words: `риск: ${risk}` };
  const isAtSupported = venue !== undefined && isSupported(venue, setting, inference);
  return isAtSupported ? { is: 'yes', words: `площадка: ${mentionTitle(venue)}` } : undefined;
}

function isEverySchool(mention: Mention): boolean {
  return mention.kind === 'all-schools' || everySchoolIn(mentionTitle(mention)) !== undefined;
}

function isSupported(mention: Mention, setting: Setting, inference: Inference): boolean {
  const title = mentionTitle(mention);
  if (isEverySchool(mention) || isPlaceholder(title)) return false;
  const declared = setting.declared.get(title)?.some(({ kind }) => kind === 'school' || kind === 'group');
  if (mention.kind === 'declared' && declared === true) return true;
  if (inference.organizations(title).some(({ school }) => school === 'named')) return true;
  return inference.targeting(title, setting.supported, setting.title).targeted === 'sure';
}
