import { message } from '../message.ts';
import { fail, pass, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';
import { shortened } from '../shortened.ts';
import { printedTexts } from './printed-texts.ts';

const arePlain = message`Прямые кавычки в официальном документе заменяют на «ёлочки»: вместо ${'plain'} напишите ${'typographic'}.`;
const isOdd = message`Прямые кавычки в официальном документе заменяют на «ёлочки» (в «${'text'}»).`;

/** Texts that are printed use the quotes of Russian typography. */
export const quotesAreTypographic: Rule = {
  ...headingOf('quotes-are-typographic'),
  *examine({ view }) {
    for (const { place, text } of printedTexts(view.roadmap)) {
      yield text.includes('"') ? fail(place, messageFor(text)) : pass(place);
    }
  },
};

function messageFor(text: string): string {
  const quoted = /"([^"]+)"/.exec(text)?.[1];
  if (quoted === undefined) return isOdd({ text: shortened(text) });
  const words = shortened(quoted);
  return arePlain({ plain: `"${words}"`, typographic: `«${words}»` });
}
