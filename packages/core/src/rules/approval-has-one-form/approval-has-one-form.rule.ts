import { message } from '../../judging/message.ts';
import { roadmapPlace } from '../../judging/municipal-roadmap.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';

const hasBoth = message`Карту утверждают и должностное лицо, и документ: по ГОСТ Р 7.0.97-2016 гриф одной из двух форм – «УТВЕРЖДАЮ», должность, подпись и дата или «УТВЕРЖДЕНА» с документом. Напечатаны обе; если так не задумано, оставьте одну.`;

const isAnnex = message`«${'approval'}» – реквизит приложения, а не гриф: напишите его строкой «приложение: …», а в строке «утверждено» оставьте документ, его дату и номер.`;

/** The standard knows two forms of the grif: by an official, or by an act. Both are printed where both are written. */
export const approvalHasOneForm: Rule = {
  ...headingOf('approval-has-one-form'),
  *examine({ view }) {
    const { approval, position, signature, approvers } = view.roadmap;
    const hasOfficial = position !== undefined || signature !== undefined || approvers.length > 0;
    if (approval === undefined) yield notApplicable(roadmapPlace(view));
    else if (/^приложени/i.test(approval.text)) {
      yield fail({ node: approval }, isAnnex({ approval: shortened(approval.text) }));
    } else yield hasOfficial ? fail({ node: approval }, hasBoth({})) : pass({ node: approval });
  },
};
