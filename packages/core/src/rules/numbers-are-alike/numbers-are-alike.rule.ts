import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { placeOf } from '../../model/place.ts';

const isOther = message`Номер раздела «${'number'}» – ${'kind'}, а у раздела «${'title'}» – «${'first'}»: напишите номера разделов одинаково.`;

/** The numbers of sections are all written in Roman digits, or none of them. */
export const numbersAreAlike: Rule = {
  ...headingOf('numbers-are-alike'),
  *examine({ view }) {
    const numbered = view.roadmap.sections.filter(({ number }) => number !== undefined);
    const [first] = numbered;
    for (const section of numbered) {
      const { number = '' } = section;
      const isAlike = isRoman(number) === isRoman(first?.number ?? '');
      const place = placeOf(section, 'number');
      const kind = isRoman(number) ? 'римский' : 'арабский';
      const words = { number, kind, title: shortened(first?.title ?? ''), first: first?.number ?? '' };
      yield isAlike ? pass(place) : fail(place, isOther(words));
    }
  },
};

function isRoman(number: string): boolean {
  return /^[A-Z]/.test(number);
}
