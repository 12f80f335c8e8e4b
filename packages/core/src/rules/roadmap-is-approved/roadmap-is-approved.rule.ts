import { message } from '../../judging/message.ts';
import { roadmapPlace } from '../../judging/municipal-roadmap.ts';
import { fail, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { type Place, placeOf } from '../../model/place.ts';
import type { Signatory } from '../../model/signatory.ts';
import type { Approval } from '../../phrases/approval.schema.ts';
import { namesImpossibleDay } from '../../phrases/impossible-day.ts';
import { approvalOf, placeOfApproval } from '../../roadmap/approval-of.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

const example = '«утверждено: приказ управления образования от 18.05.2021 № 51»';
const isNot = message`Дорожная карта не утверждена: добавьте строку, например ${'example'}.`;
const isBlank = message`Не заполнено, чем утверждена дорожная карта: напишите вид документа, дату и номер, например ${'example'}.`;
const isNoOffice = message`Не заполнено, кто утверждает дорожную карту: напишите должность, например «утверждаю: Начальник управления образования».`;
const lacks = message`Утверждение «${'approval'}» не называет ${'missing'}: допишите, например ${'example'}.`;
const noSuchDay = message`В утверждении «${'approval'}» названа дата, которой нет в календаре: исправьте её.`;

/** A roadmap is an official document: an act with its date and number approves it, as an annex of its too, or an official. */
export const roadmapIsApproved: Rule = {
  ...headingOf('roadmap-is-approved'),
  *examine({ view }) {
    const { roadmap } = view;
    const [official] = roadmap.approvers;
    const approval = approvalOf(roadmap);
    const isFirst = roadmap.approval !== undefined || official === undefined;
    if (approval !== undefined && isFirst) yield judge(approval, placeOfApproval(roadmap));
    else yield official === undefined ? fail(roadmapPlace(view), isNot({ example })) : judgeOfficial(official);
  },
};

function judge(approval: Approval, place: Place): Outcome {
  if (isPlaceholder(approval.text)) return fail(place, isBlank({ example }));
  const words = shortened(approval.text);
  if (namesImpossibleDay(approval)) return fail(place, noSuchDay({ approval: words }));
  const missing = missingIn(approval);
  return missing.length === 0
    ? pass(place)
    : fail(place, lacks({ approval: words, missing: missing.join(', '), example }));
}

/** An official signs on paper: what has to be there before is the office. */
function judgeOfficial(official: Signatory): Outcome {
  return isPlaceholder(official.text)
    ? fail(placeOf(official, 'text'), isNoOffice({}))
    : pass(placeOf(official, 'text'));
}

/** What an approval does not name, in the genitive. */
function missingIn({ act, date, number }: Approval): readonly string[] {
  return [
    ...(act === undefined ? ['вида документа'] : []),
    ...(date === undefined ? ['даты'] : []),
    ...(number === undefined ? ['номера'] : []),
  ];
}
