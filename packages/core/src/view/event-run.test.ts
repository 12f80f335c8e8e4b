import { createEventMemory, examineRoadmap, plainInference, prepareSubject, type Roadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { eventRule, pass } from '../judging/rule.ts';
import { roadmapOf } from '../testing/roadmap-of.ts';

const months = ['январь', 'март', 'май', 'октябрь'];
const eventsOf = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Семинар № ${from + index} для педагогов`,
    deadline: `${months[index % months.length]} 2022`,
    indicators: ['Проведено не менее 2 занятий'],
  }));

/** 100 events in one list, and three sections of 10. */
const roadmap = roadmapOf({
  period: '2022',
  events: eventsOf(100, 1),
  sections: [101, 111, 121].map((from) => ({ title: `Раздел ${from}`, events: eventsOf(10, from) })),
});

/** The same roadmap with another title of one of the events in its list. */
function retitled(before: Roadmap, at: number, title: string): Roadmap {
  return { ...before, events: before.events.map((event, index) => (index === at ? { ...event, title } : event)) };
}

/** Looks at one version after another, and counts the events that a rule and an inference are asked about. */
function createLooks() {
  const memory = createEventMemory();
  const asked = { rule: [] as string[], inference: [] as string[] };
  const rules = [
    eventRule('event-has-deadline', ({ event }) => {
      asked.rule.push(event.title);
      return [pass({ node: event })];
    }),
  ];
  const inference = {
    ...plainInference,
    kinds: (...[title, context]: Parameters<typeof plainInference.kinds>) => {
      asked.inference.push(title);
      return plainInference.kinds(title, context);
    },
  };
  return (version: Roadmap) => {
    asked.rule = [];
    asked.inference = [];
    const subject = prepareSubject(version, { memory, inference });
    examineRoadmap(subject, rules);
    // The score is found out when it is first asked for.
    expect(subject.score).not.toBeNull();
    return { subject, rule: asked.rule, inference: [...new Set(asked.inference)] };
  };
}

test('an edit inside one event asks rules and facts of that event alone', () => {
  const look = createLooks();
  expect(look(roadmap).rule.length).toBe(130);
  const title = 'Семинар о другом для педагогов';
  const edited = retitled(roadmap, 40, title);
  const after = look(edited);
  expect(after.rule).toEqual([title]);
  expect(after.inference).toEqual([title]);
  expect(look(edited).rule).toEqual([]);
});

test('the runs in which nothing changed are the same objects, and so is what was summed up of them', () => {
  const look = createLooks();
  const before = look(roadmap).subject.view.runs;
  const after = look(retitled(roadmap, 40, 'Семинар о другом для педагогов')).subject.view.runs;
  expect(after.length).toBe(before.length);
  expect(after.filter(({ run }, index) => run !== before[index]?.run).length).toBe(1);
});

test('what is said of an edited roadmap is what a fresh look says', () => {
  const look = createLooks();
  look(roadmap);
  // Copies of events above and below, an event that is no copy any more, and one without words.
  const titles = [
    'Семинар № 90 для педагогов',
    'Семинар № 2 для педагогов',
    'Семинар № 125 для педагогов',
    '',
    'Семинар № 41 для педагогов',
  ];
  let version = roadmap;
  for (const [index, title] of titles.entries()) {
    version = retitled(version, index * 20, title);
    const { view, score } = look(version).subject;
    const fresh = prepareSubject(version);
    expect(score).toEqual(fresh.score);
    const placesOf = ({ events }: typeof view) =>
      events.map(({ event, number, original }) => [event.title, number, original && events.indexOf(original)]);
    expect(placesOf(view)).toEqual(placesOf(fresh.view));
  }
});
