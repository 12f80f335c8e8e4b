import { scoreRoadmap } from '@dorkarta/core';
import { scoreSchema } from '@dorkarta/core/schemas';
import { expect, test } from 'vitest';
import { roadmapOf } from '../rules/testing/roadmap-of.ts';

const roadmap = roadmapOf({
  events: [{ title: 'Семинар для учителей математики', kinds: ['семинар'], indicators: ['Проведён 1 семинар'] }],
});

test.each([
  ['of the file that is judged', { line: 4, column: 13 }],
  ['of another file', { file: 'карта.dk', line: 4, column: 13 }],
])('references say where their events stand: %s', (_, place) => {
  const score = scoreRoadmap(roadmap, undefined, () => place);
  const references = (score?.criteria ?? []).flatMap(({ evidence }) => evidence);
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) expect(reference).toMatchObject(place);
  expect(scoreSchema.parse(score)).toEqual(score);
});

test('without a place in a text they have none', () => {
  const references = (scoreRoadmap(roadmap)?.criteria ?? []).flatMap(({ evidence }) => evidence);
  expect(references.flatMap((reference) => Object.keys(reference))).not.toContain('line');
});
