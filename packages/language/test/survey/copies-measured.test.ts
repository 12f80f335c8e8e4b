import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RoadmapRecord, readHeld, type SayingRecord, type SurveyRecord, surveyOf } from '@dorkarta/core/survey';
import { beforeAll, expect, test } from 'vitest';
import { type RegionFiles, recordsOf } from './workspace.ts';

/** Roadmaps that were written one by one for another purpose, and before anybody looked for copies. */
const independent = join(import.meta.dirname, '../../../core/src/inference/fixtures/roadmaps');

const texts: RegionFiles = Object.fromEntries(
  readdirSync(independent, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.dk'))
    .toSorted()
    .map((name) => [name.replaceAll(/[\\/]/g, '-'), readFileSync(join(independent, name), 'utf8')]),
);

const roadmaps: RoadmapRecord[] = [];
beforeAll(async () => {
  const isRoadmap = (record: SurveyRecord): record is RoadmapRecord => record.type === 'roadmap';
  const records = (await recordsOf(texts)).filter(isRoadmap);
  // Each is of another municipality, whatever it says itself.
  roadmaps.push(
    ...records.map((each, index) => ({ ...each, level: 'municipal', municipality: `Район${index} район` }) as const),
  );
});

test('64 independent roadmaps have nothing of each other', () => {
  expect(roadmaps).toHaveLength(64);
  expect(surveyOf(roadmaps).copies).toEqual([]);
});

/** What a title tells by which its copies can be known. */
type Kind = 'with a school' | 'of many words' | 'of few words';

function kindOf({ roots, schools }: SayingRecord): Kind {
  if (schools.length > 0) return 'with a school';
  return roots.split(' ').length >= 8 ? 'of many words' : 'of few words';
}

const copier = 'Списанный район';

/** Every fourth own event of the roadmaps, as somebody takes it over who puts it in other words: how many of each kind are found. */
async function foundAmong(reworded: (title: string) => string): Promise<Readonly<Record<Kind, string>>> {
  const titles = roadmaps.flatMap(({ events, sayings: held }) => {
    const sayings = readHeld(held);
    return readHeld(events).filter(
      ({ facts }, index) => facts.municipal?.certainty === 'yes' && sayings[index] !== null,
    );
  });
  const taken = titles.filter((_, index) => index % 4 === 0).map(({ title }) => `мероприятие ${reworded(title)}\n`);
  const [copy] = await recordsOf({ 'копия.dk': `карта Карта\n  муниципалитет: ${copier}\n${taken.join('')}` });
  if (copy?.type !== 'roadmap') throw new Error('A roadmap is surveyed');
  const places = surveyOf([...roadmaps, copy]).copies.flatMap((each) => each.places);
  const found = new Set(places.filter(({ municipality }) => municipality === copier).map(({ number }) => number));
  const sayings = readHeld(copy.sayings);
  const said = readHeld(copy.events).flatMap(({ number }, index) => {
    const saying = sayings[index];
    return saying == null ? [] : [{ kind: kindOf(saying), isFound: found.has(number) }];
  });
  const share = (kind: Kind): string => {
    const own = said.filter((each) => each.kind === kind);
    return `${own.filter(({ isFound }) => isFound).length} of ${own.length}`;
  };
  return {
    'with a school': share('with a school'),
    'of many words': share('of many words'),
    'of few words': share('of few words'),
  };
}

const otherWords = { педагогов: 'учителей', учителей: 'преподавателей', обучающихся: 'учеников', помощи: 'поддержки' };

test.each<[string, (title: string) => string, readonly [string, string, string]]>([
  ['as they are', (title) => title, ['18 of 22', '33 of 33', '0 of 102']],
  ['in capitals', (title) => title.toUpperCase(), ['17 of 28', '30 of 30', '0 of 99']],
  [
    'with their last three words in front',
    (title) => [...title.split(' ').slice(-3), ...title.split(' ').slice(0, -3)].join(' '),
    ['13 of 20', '33 of 35', '0 of 102'],
  ],
  [
    'with some words put otherwise',
    (title) => Object.entries(otherWords).reduce((text, [word, other]) => text.replaceAll(word, other), title),
    ['15 of 22', '23 of 34', '0 of 101'],
  ],
  [
    'without every sixth word',
    (title) =>
      title
        .split(' ')
        .filter((_, index) => index % 6 !== 5)
        .join(' '),
    ['9 of 17', '7 of 20', '0 of 120'],
  ],
])('of events that are taken over %s so many are found', async (_, reworded, [school, many, few]) => {
  expect(await foundAmong(reworded)).toEqual({ 'with a school': school, 'of many words': many, 'of few words': few });
});
