import { message } from '../../judging/message.ts';
import { type EventRule, eventRule, fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { type PrintedText, textsAroundEvents, textsOfEvent } from '../../roadmap/printed-texts.ts';
import { brokenAddressIn } from '../../text/links.ts';

const isNoAddress = message`«${'words'}» – не адрес страницы: он начинается с http:// или https://. Напишите «${'meant'}» или скопируйте адрес из строки браузера.`;

/** What is meant as the address of a page opens one: nothing is fetched, only its beginning is read. */
export const addressIsValid: EventRule = eventRule(
  'address-is-valid',
  ({ event }) => judgeTexts(textsOfEvent(event)),
  ({ view }) => judgeTexts(textsAroundEvents(view.roadmap)),
);

function judgeTexts(texts: Iterable<PrintedText>): readonly Outcome[] {
  return [...texts].map(({ place, text }) => {
    const broken = brokenAddressIn(text);
    if (broken === undefined) return pass(place);
    return fail(place, isNoAddress({ words: shortened(broken.words), meant: shortened(broken.meant) }));
  });
}
