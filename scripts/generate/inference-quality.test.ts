import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measure, measureDirections, measureLevels, measureProjects, precision, recall } from './inference-measures.ts';
import { inferenceQualityPage } from './inference-quality.ts';
import { labelledRoadmaps, roadmapParts } from './labelled-roadmaps.ts';
import { labelledTitles } from './labelled-titles.ts';
import { countVerdicts, shareOfSure, verdictsOn } from './roadmap-measures.ts';
import { differing, noteLists, surveyOfTable } from './survey-note.ts';

const titles = labelledTitles();
const parts = [
  { part: 'for tuning', titles: titles.filter(({ aside }) => !aside) },
  { part: 'kept aside', titles: titles.filter(({ aside }) => aside) },
];

describe.each(parts)('on the titles $part', ({ titles: part }) => {
  test.each(['organizational', 'methodical'] as const)(
    'sure guesses of %s are precise before they are many',
    (kind) => {
      const measured = measure(part, kind);
      expect(precision(measured)).toBeGreaterThanOrEqual(0.95);
      expect(recall(measured)).toBeGreaterThanOrEqual(0.7);
    },
  );

  test.each([
    { what: 'venues', measured: measure(part, 'venue') },
    { what: 'projects', measured: measureProjects(part) },
    { what: 'levels', measured: measureLevels(part) },
    { what: 'directions', measured: measureDirections(part) },
  ])('$what are found', ({ measured }) => {
    expect(precision(measured)).toBeGreaterThanOrEqual(0.8);
    expect(recall(measured)).toBeGreaterThanOrEqual(0.7);
  });
});

test('a third of at least 250 titles is kept aside', () => {
  const aside = titles.filter((each) => each.aside).length;
  expect(titles.length).toBeGreaterThanOrEqual(250);
  expect(aside / titles.length).toBeGreaterThan(0.3);
  expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length);
});

test('what the reader calls neither organizational nor methodical is never surely either', () => {
  const outside = titles.filter(({ organizational, methodical }) => organizational === 'no' && methodical === 'no');
  expect(measure(outside, 'organizational').wrong + measure(outside, 'methodical').wrong).toBe(0);
});

const surveyed = surveyOfTable();

test.each(noteLists())(
  'the survey of 2024 names the same municipalities for $id, but for the differences explained',
  (list) => {
    expect(differing(list, surveyed).toSorted()).toEqual(Object.keys(list.differences).toSorted());
  },
);

test('of whole roadmaps few sure verdicts are contradicted, and few are left to an expert', () => {
  const roadmaps = labelledRoadmaps();
  expect(roadmaps.filter(({ part }) => part !== 'tuned').length).toBeGreaterThanOrEqual(roadmaps.length / 2);
  for (const asked of roadmapParts) {
    const measured = countVerdicts(verdictsOn(roadmaps.filter(({ part }) => part === asked)));
    expect(shareOfSure(measured, 'contradicted')).toBeLessThanOrEqual(0.03);
    expect(shareOfSure(measured, 'left')).toBeLessThanOrEqual(0.15);
  }
});

test('the page is fresh', () => {
  const page = new URL('../../docs/inference-quality.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(inferenceQualityPage());
});
