import { type CriterionScore, criteriaRestingOn, prepareSubject, type Score, scoreRoadmap } from '@dorkarta/core';
import { scoreSchema } from '@dorkarta/core/schemas';
import { expect, test } from 'vitest';
import { roadmapOf } from '../testing/roadmap-of.ts';

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

test('of a long list of references it tells the beginning, and how many more there are', () => {
  const events = ['Семинар', 'Практикум', 'Лекция'].map((title) => ({
    title: `${title} для учителей математики`,
    kinds: ['семинар'],
    indicators: [`Проведено занятий: 2`],
  }));
  const full = prepareSubject(roadmapOf({ events }));
  const cut = prepareSubject(roadmapOf({ events }), { mostReferences: 2 });
  const methodical = (score: Score | null): CriterionScore | undefined =>
    score?.criteria.find(({ id }) => id === 'content-2');
  expect(methodical(full.score)?.evidence.length).toBe(3);
  expect(methodical(full.score)).not.toHaveProperty('more');
  expect(methodical(cut.score)?.evidence).toEqual(methodical(full.score)?.evidence.slice(0, 2));
  expect(methodical(cut.score)?.more).toEqual({ evidence: 1, obstacles: 0 });
  expect(scoreSchema.parse(cut.score)).toEqual(cut.score);
  const [, , last] = cut.view.events;
  expect(last === undefined ? [] : criteriaRestingOn(last, cut).map(({ code }) => code)).toContain('К2');
});
