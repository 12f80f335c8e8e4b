import { type Container, containersOf, innermost, numberRoadmap, type Roadmap } from '@dorkarta/core';
import { createParser, mapFile } from '@dorkarta/language';
import { expect, test } from 'vitest';

const parse = createParser();

function roadmapOf(text: string): Roadmap {
  const { file } = mapFile(parse(text), { imports: [] });
  if (file.type !== 'roadmap') throw new Error('The text holds no roadmap');
  return file;
}

/** The numbers of sections and events in printed order; what has none is called by its title. */
function numbersOf(numbering: string, body: string): readonly string[] {
  const roadmap = roadmapOf(`карта К\n  нумерация: ${numbering}\n${body}`);
  const { sections, events } = numberRoadmap(roadmap);
  const headOf = (container: Container): readonly string[] =>
    'rank' in container ? [sections.get(container) ?? container.title] : [];
  return [...containersOf(roadmap)]
    .map(innermost)
    .flatMap((container) => [
      ...headOf(container),
      ...container.events.map((event) => events.get(event) ?? event.title),
    ]);
}

const event = 'мероприятие М\n';

test.each([
  {
    what: 'by subsection behind their numbers',
    numbering: 'по подразделам',
    body: `раздел Р\nподраздел П\n${event}${event}подраздел О\n${event}раздел С\n${event}`,
    numbers: ['1.', '1.1.', '1.1.1', '1.1.2', '1.2.', '1.2.1', '2.', '2.1'],
  },
  {
    what: 'by section where its subsections are numbered: never with the number of one',
    numbering: 'по разделам',
    body: `раздел 1. Р\n${event}подраздел 1.1. П\n${event}подраздел 1.2. О\n${event}раздел 2. С\n${event}`,
    numbers: ['1.', '1.3', '1.1.', '1.1.1', '1.2.', '1.2.1', '2.', '2.1'],
  },
  {
    what: 'by section through subsections that have no numbers',
    numbering: 'по разделам',
    body: `раздел Р\nподраздел П\n${event}подраздел О\n${event}раздел II. С\n${event}`,
    numbers: ['1.', 'П', '1.1', 'О', '1.2', 'II.', 'II.1'],
  },
  {
    what: 'Roman ones are counted on, and need no dot where no title follows',
    numbering: 'сквозная',
    body: `раздел IV. Р\n${event}раздел С\n${event}раздел IX\nраздел Т\n${event}`,
    numbers: ['IV.', '1', 'V.', '2', 'IX', 'X.', '3'],
  },
])('numbers $what', ({ numbering, body, numbers }) => {
  expect(numbersOf(numbering, body)).toEqual(numbers);
});

test.each(['раздел Информация', 'раздел I квартал', 'раздел XIX век', 'раздел Vасилёк', 'раздел IIII. Кадры'])(
  '«%s» has no number',
  (line) => {
    expect(roadmapOf(`карта К\n${line}\n${event}`).sections[0]?.number).toBeUndefined();
  },
);
