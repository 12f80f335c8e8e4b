import {
  type Container,
  containersAround,
  criteriaRestingOn,
  daysText,
  type EventView,
  levelNames,
  mentionTitle,
  type Subject,
  titleOf,
} from '@dorkarta/core';
import { printedNumber } from '../view/printed-number.ts';
import { describeUnstatedKind } from './describe-kind.ts';
import { bullets, paragraphs, plain } from './markdown.ts';

/** «4. Семинар для кураторов»: an event in a list. */
export function eventLine(event: EventView): string {
  const number = event.number === undefined ? '' : `${printedNumber(event.number)} `;
  return `${number}${plain(titleOf(event), 100) || 'без названия'}`;
}

/** An event: its number, what holds for it without standing there, its kind, and what it counts for. */
export function describeEvent(event: EventView, subject: Subject): string {
  const number = event.number === undefined ? 'Мероприятие без номера' : `Мероприятие ${event.number}`;
  return paragraphs(
    `**${number}** – ${plain(titleOf(event)) || 'без названия'}`,
    bullets([
      ...inheritedLines(event, subject),
      ...deadlineLines(event),
      ...(event.inherited.kinds.length > 0 ? [] : [describeUnstatedKind(subject, event)]),
      ...criteriaLines(event, subject),
    ]),
  );
}

interface InheritedField {
  readonly word: string;
  readonly words: (source: EventView['event'] | Container) => readonly string[];
}

const inheritedFields: readonly InheritedField[] = [
  { word: 'задачи', words: ({ serves }) => serves.map(({ title }) => title) },
  { word: 'участники', words: ({ participants }) => participants.map(mentionTitle) },
  { word: 'риск', words: ({ risks }) => risks },
  { word: 'исполнители', words: ({ performers }) => performers.map(mentionTitle) },
  { word: 'соисполнители', words: ({ coPerformers }) => coPerformers.map(mentionTitle) },
  { word: 'вид', words: ({ kinds }) => kinds.map(({ text }) => text) },
  { word: 'уровень', words: ({ level }) => (level === undefined ? [] : [levelNames[level]]) },
];

/** What the event does not state itself, and from where it has it. */
function inheritedLines({ event }: EventView, { view }: Subject): readonly string[] {
  const inwards = containersAround(event, view).toReversed();
  return inheritedFields.flatMap(({ word, words }) => {
    if (words(event).length > 0) return [];
    const source = inwards.find((container) => words(container).length > 0);
    return source === undefined
      ? []
      : [
          `${word} (${sourceName(source)}): ${words(source)
            .map((each) => plain(each))
            .join(', ')}`,
        ];
  });
}

function sourceName(container: Container): string {
  if (!('rank' in container)) return 'от карты';
  return container.rank === 'section' ? 'от раздела' : 'от подраздела';
}

function deadlineLines({ deadlines }: EventView): readonly string[] {
  return deadlines.flatMap(({ deadline, resolution: { intervals } }) => {
    const [first, last] = [intervals[0], intervals.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [`срок «${plain(deadline.text)}»: ${daysText({ from: first.from, to: last.to })}`];
  });
}

/** The criteria that rest on the event. */
function criteriaLines(event: EventView, subject: Subject): readonly string[] {
  if (subject.score === null) return [];
  return criteriaRestingOn(event, subject).map(({ code, words, basis }) => {
    const doubt = basis === 'doubtful' ? 'может засчитать эксперт' : 'засчитано';
    return `${code}: ${doubt}${words === '' ? '' : ` – ${plain(words)}`}`;
  });
}
