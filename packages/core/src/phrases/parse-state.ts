import type { EventState } from './event-states.ts';
import { parseDeadline } from './parse-deadline.ts';
import type { StateStatement } from './state.schema.ts';

/** How each state is written, for messages and for completion. */
export const eventStateNames: Readonly<Record<EventState, string>> = {
  partly: 'частично',
  'not-held': 'не проведено',
  moved: 'перенесено на',
};

const beginnings: readonly (readonly [EventState, RegExp])[] = [
  ['moved', /^перенес[её]н(?:о|а|ы)?(?![а-яё])/iu],
  ['not-held', /^не\s+(?:провед[её]н(?:о|а|ы)?|проводил(?:ось|ась|ись|ся)|состоял(?:ось|ась|ись|ся))(?![а-яё])/iu],
  ['partly', /^(?:(?:провед[её]н|выполнен|исполнен)(?:о|а|ы)?\s+)?частично(?![а-яё])/iu],
];

const untilWhen = /^\s*(?:с\s+.+?\s+)?на\s+/iu;

/**
 * Reads the state of an event («частично», «не проведено», «перенесено на сентябрь 2021»). Total: words that say none are kept.
 * What stands behind the state and is no deadline is the author's remark.
 */
export function parseState(text: string): StateStatement {
  const words = text.trim();
  for (const [is, beginning] of beginnings) {
    const found = beginning.exec(words)?.[0];
    if (found === undefined) continue;
    const rest = words.slice(found.length);
    const preposition = is === 'moved' ? untilWhen.exec(rest)?.[0] : undefined;
    return preposition === undefined
      ? { text, is }
      : { text, is, deadline: parseDeadline(rest.slice(preposition.length)) };
  }
  return { text };
}
