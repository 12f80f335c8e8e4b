import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { Subsection } from '../../model/roadmap.ts';
import { bareNumber } from '../../roadmap/numbering.ts';
import type { Subject } from '../../score/subject.ts';

const isInner = message`У подраздела есть номер ${'number'}, поэтому его мероприятия получили номера ${'number'}.1, ${'number'}.2, а не номера по разделу: напишите «нумерация: по подразделам» или уберите номера подразделов.`;

/** Where events are counted by section, subsections have no numbers that theirs would have to begin with; told once. */
export const numberingFitsSubsections: Rule = {
  ...headingOf('numbering-fits-subsections'),
  *examine({ view }) {
    if (view.roadmap.numbering !== 'by-section') return;
    const found = firstNumbered(view);
    if (found !== undefined) yield found;
  },
};

function firstNumbered(view: Subject['view']): Outcome | undefined {
  for (const { subsections } of view.roadmap.sections.flatMap((each) => (each.rank === 'section' ? [each] : []))) {
    for (const subsection of subsections) {
      const number = view.numbers.sections.get(subsection);
      if (subsection.events.length === 0) continue;
      return number === undefined
        ? pass(placeOfNumber(subsection))
        : fail(placeOfNumber(subsection), isInner({ number: bareNumber(number) }));
    }
  }
  return undefined;
}

function placeOfNumber(subsection: Subsection): ReturnType<typeof placeOf> {
  return placeOf(subsection, subsection.number === undefined ? 'title' : 'number');
}
