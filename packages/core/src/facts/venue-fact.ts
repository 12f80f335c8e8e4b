import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { EventAlone } from '../view/event-alone.ts';
import type { Setting } from '../view/setting.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';
import type { FactSource } from './fact-source.ts';

/** Whether an event is held at a school: as stated, else as its title says. */
export function venueFact({ event, texts, setting }: EventAlone, source: FactSource): Fact {
  if (event.venue !== undefined && !isPlaceholder(mentionTitle(event.venue)))
    return statedVenueFact(event.venue, setting, source);
  return strongest(
    texts.map((text) => {
      const venue = source.inference.venue(text);
      if (venue === undefined) return noFact();
      return venue.sure ? inferredFact(venue.words) : doubtfulFact(venue.words, 'не ясно, на базе какой школы');
    }),
  );
}

function statedVenueFact(venue: Mention, setting: Setting, { inference }: FactSource): Fact {
  const title = mentionTitle(venue);
  const words = `площадка: ${title}`;
  const declared = setting.declared.get(title)?.find(({ kind }) => kind === 'school' || kind === 'group');
  if (venue.kind === 'declared' && declared?.kind === 'school') return statedFact(words);
  if (declared?.kind === 'group') return doubtfulFact(words, 'названа группа школ, а не одна школа');
  return inference.venue(`на базе ${title}`)?.sure ? statedFact(words) : doubtfulFact(words, 'не ясно, школа ли это');
}
