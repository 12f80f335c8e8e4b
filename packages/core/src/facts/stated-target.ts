import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { isPlaceholder } from '../text/placeholder.ts';

/** What an event's own fields say of whom it supports: its participants, venue or risk; undefined where they say nothing. */
export function statedTarget({ participants, venue, risks }: Event): string | undefined {
  const mentioned = (field: string, mentions: readonly Mention[]): readonly string[] =>
    mentions
      .map(mentionTitle)
      .filter((title) => !isPlaceholder(title))
      .map((title) => `${field}: ${title}`);
  return [
    ...mentioned('участники', participants),
    ...mentioned('площадка', venue === undefined ? [] : [venue]),
    ...risks.filter((risk) => !isPlaceholder(risk)).map((risk) => `риск: ${risk}`),
  ][0];
}
