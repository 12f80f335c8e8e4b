import { message } from '../../judging/message.ts';
import { type EventRule, eventRule, fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { type PrintedText, textsAroundEvents, textsOfEvent } from '../../roadmap/printed-texts.ts';
import { isDitto } from '../../text/reference.ts';

const areForeign = message`${'kind'} кавычки в официальном документе заменяют на «ёлочки»: вместо ${'plain'} напишите ${'typographic'}.`;
const isOdd = message`${'kind'} кавычки в официальном документе заменяют на «ёлочки» (в «${'text'}»).`;

const isAlone = message`Кавычка в «${'text'}» без пары: допишите «ёлочку», которой не хватает, или уберите эту.`;

/** Texts that are printed use the quotes of Russian typography. */
export const quotesAreTypographic: EventRule = eventRule(
  'quotes-are-typographic',
  ({ event }) => judgeTexts(textsOfEvent(event)),
  ({ view }) => judgeTexts(textsAroundEvents(view.roadmap)),
);

function judgeTexts(texts: Iterable<PrintedText>): readonly Outcome[] {
  return [...texts].map(({ place, text }) => {
    // A sign for the row above is told as what it is.
    if (isDitto(text)) return pass(place);
    if (isForeign.test(text)) return fail(place, messageFor(text));
    return isUnpaired(text) ? fail(place, isAlone({ text: shortened(text) })) : pass(place);
  });
}

/** Whether quotes open that nothing closes, or the other way round; one closing mark may stand for several. */
function isUnpaired(text: string): boolean {
  return text.includes('«') !== text.includes('»');
}

/** No mark of Russian typography ends as a straight or an English one does. */
const isForeign = /["”]/;

function messageFor(text: string): string {
  const kind = text.includes('"') ? 'Прямые' : 'Английские';
  const [whole, quoted = ''] = /["“„]([^"“„”]+)["”]/.exec(text) ?? [];
  if (whole === undefined) return isOdd({ kind, text: shortened(text) });
  const words = shortened(quoted);
  const plain = `${whole.slice(0, 1)}${words}${whole.slice(-1)}`;
  return areForeign({ kind, plain, typographic: `«${words}»` });
}
