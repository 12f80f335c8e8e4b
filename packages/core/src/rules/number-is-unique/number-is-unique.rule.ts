import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { type Place, placeOf } from '../../model/place.ts';
import { bareNumber } from '../../roadmap/numbering.ts';
import { containersOf, innermost } from '../../roadmap/walk.ts';
import type { Subject } from '../../score/subject.ts';
import { titleOf } from '../../view/event-alone.ts';

const isTaken = message`Номер ${'number'} уже стоит у ${'what'} «${'title'}»: дайте другой или уберите написанные номера, и они посчитаются сами.`;

/** Of events, of sections and of subsections no two are printed with one number, written or counted. */
export const numberIsUnique: Rule = {
  ...headingOf('number-is-unique'),
  *examine(subject) {
    const earlier = new Map<string, string>();
    for (const { what, number, title, place } of numbered(subject)) {
      const key = `${what} ${number}`;
      const taken = earlier.get(key);
      if (taken === undefined) earlier.set(key, title);
      yield taken === undefined ? pass(place) : fail(place, isTaken({ number, what, title: shortened(taken) }));
    }
  },
};

/** What is printed with a number, and where it is told of. */
interface Numbered {
  readonly what: string;
  readonly number: string;
  readonly title: string;
  readonly place: Place;
}

function* numbered({ view }: Subject): Generator<Numbered> {
  for (const container of [...containersOf(view.roadmap)].map(innermost)) {
    const number = 'rank' in container ? view.numbers.sections.get(container) : undefined;
    if (!('rank' in container) || number === undefined) continue;
    const what = container.rank === 'section' ? 'раздела' : 'подраздела';
    const place = placeOf(container, container.number === undefined ? 'title' : 'number');
    yield { what, number: bareNumber(number), title: container.title, place };
  }
  for (const each of view.events) {
    if (each.number === undefined) continue;
    const place = placeOf(each.event, each.event.number === undefined ? 'title' : 'number');
    yield { what: 'мероприятия', number: each.number, title: titleOf(each), place };
  }
}
