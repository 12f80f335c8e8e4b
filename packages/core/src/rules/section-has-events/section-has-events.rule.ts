import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { placeOf } from '../../model/place.ts';
import type { Roadmap, Section, Subsection } from '../../model/roadmap.ts';

const isEmpty = message`В ${'place'} «${'title'}» нет мероприятий: добавьте мероприятие или уберите ${'what'}.`;

/** Every section has events, its own or those of its subsections; every subsection has its own. */
export const sectionHasEvents: Rule = {
  ...headingOf('section-has-events'),
  *examine({ view }) {
    for (const section of sectionsOf(view.roadmap)) {
      const place = placeOf(section, 'title');
      if (hasContent(section)) yield pass(place);
      else yield fail(place, isEmpty({ ...wordsOf(section), title: shortened(section.title) }));
    }
  },
};

function* sectionsOf({ sections }: Roadmap): Generator<Section | Subsection> {
  for (const section of sections) {
    yield section;
    if (section.rank === 'section') yield* section.subsections;
  }
}

/** A section with subsections is looked at through them. */
function hasContent(section: Section | Subsection): boolean {
  return section.events.length > 0 || (section.rank === 'section' && section.subsections.length > 0);
}

function wordsOf({ rank }: Section | Subsection): { readonly place: string; readonly what: string } {
  return rank === 'section' ? { place: 'разделе', what: 'раздел' } : { place: 'подразделе', what: 'подраздел' };
}
