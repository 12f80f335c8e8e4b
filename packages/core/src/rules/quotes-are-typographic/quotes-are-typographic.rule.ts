import { message } from '../../judging/message.ts';
import { type EventRule, eventRule, fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { type PrintedText, textsAroundEvents, textsOfEvent } from './printed-texts.ts';

const arePlain = message`Прямые кавычки в официальном документе заменяют на «ёлочки»: вместо ${'plain'} напишите ${'typographic'}.`;
const isOdd = message`Прямые кавычки в официальном документе заменяют на «ёлочки» (в «${'text'}»).`;

/** Texts that are printed use the quotes of Russian typography. */
export const quotesAreTypographic: EventRule = eventRule(
  'quotes-are-typographic',
  ({ event }) => judgeTexts(textsOfEvent(event)),
  ({ view }) => judgeTexts(textsAroundEvents(view.roadmap)),
);

function judgeTexts(texts: Iterable<PrintedText>): readonly Outcome[] {
  return [...texts].map(({ place, text }) => (text.includes('"') ? fail(place, messageFor(text)) : pass(place)));
}

function messageFor(text: string): string {
  const quoted = /"([^"]+)"/.exec(text)?.[1];
  if (quoted === undefined) return isOdd({ text: shortened(text) });
  const words = shortened(quoted);
  return arePlain({ plain: `"${words}"`, typographic: `«${words}»` });
}
