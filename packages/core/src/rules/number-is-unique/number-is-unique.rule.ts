import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Proposal, Stage, Task } from '../../model/event.ts';
import { type Place, placeOf } from '../../model/place.ts';
import { bareNumber } from '../../roadmap/numbering.ts';
import { containersOf, innermost } from '../../roadmap/walk.ts';
import type { Subject } from '../../score/subject.ts';
import { titleOf } from '../../view/event-alone.ts';

const isTaken = message`Номер ${'number'} уже стоит у ${'what'} «${'title'}»: дайте другой или уберите написанные номера, и они посчитаются сами.`;

/** Of events, of sections and of subsections no two are printed with one number, nor of the tasks, proposals and stages that stand together. */
export const numberIsUnique: Rule = {
  ...headingOf('number-is-unique'),
  *examine(subject) {
    const earlier = new Map<string, string>();
    const repeated = new Set<string>();
    for (const each of numbered(subject)) {
      const { what, within = '', number, title, place } = each;
      const key = `${what} ${within} ${number}`;
      const taken = earlier.get(key);
      if (taken === undefined) earlier.set(key, title);
      const isTold = each.isCounted === true && repeated.has(aboveOf(number));
      if (taken !== undefined && each.isContainer === true) repeated.add(number);
      const isUnique = taken === undefined || isTold;
      yield isUnique ? pass(place) : fail(place, isTaken({ number, what, title: shortened(taken) }));
    }
  },
};

/** «1.2» of «1.2.3»: the number of a section, which those that are counted in it begin with. */
function aboveOf(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}

/** What is printed with a number, and where it is told of. */
interface Numbered {
  readonly what: string;
  /** What it is counted in; the roadmap where absent. */
  readonly within?: number | undefined;
  readonly number: string;
  readonly title: string;
  readonly place: Place;
  /** Whether it is a section or a subsection. */
  readonly isContainer?: boolean;
  /** Whether nobody wrote its number, so that it is the same only where that of its section is. */
  readonly isCounted?: boolean;
}

function* numbered(subject: Subject): Generator<Numbered> {
  const { view } = subject;
  for (const [index, container] of [...containersOf(view.roadmap)].map(innermost).entries()) {
    yield* writtenIn(container.tasks, 'задачи', index);
    yield* writtenIn(container.proposals, 'предложения', index);
    const number = 'rank' in container ? view.numbers.sections.get(container) : undefined;
    if (!('rank' in container) || number === undefined) continue;
    const what = container.rank === 'section' ? 'раздела' : 'подраздела';
    const place = placeOf(container, container.number === undefined ? 'title' : 'number');
    yield { what, number: bareNumber(number), title: container.title, place, isContainer: true };
  }
  yield* numberedEvents(subject);
}

function* numberedEvents({ view }: Subject): Generator<Numbered> {
  for (const [index, each] of view.events.entries()) {
    const { event } = each;
    if (event.stages.length > 1) yield* writtenIn(event.stages, 'этапа', index);
    if (each.number === undefined) continue;
    const place = placeOf(event, event.number === undefined ? 'title' : 'number');
    yield {
      what: 'мероприятия',
      number: each.number,
      title: titleOf(each),
      place,
      isCounted: event.number === undefined,
    };
  }
}

/** Tasks, proposals or stages that are numbered by hand. */
function* writtenIn(nodes: readonly (Task | Proposal | Stage)[], what: string, within: number): Generator<Numbered> {
  for (const node of nodes) {
    const { number, title } = node;
    if (number !== undefined) yield { what, within, number: bareNumber(number), title, place: placeOf(node, 'number') };
  }
}
