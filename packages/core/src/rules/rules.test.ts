import { examineRoadmap, prepareSubject, type Rule, roadmapRules } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { roadmapOf } from './testing/roadmap-of.ts';

test('every rule has a name of its own', () => {
  expect(new Set(roadmapRules.map(({ id }) => id)).size).toBe(roadmapRules.length);
});

test('a rule that fails itself becomes one finding that names it, and the others still run', () => {
  const broken: Rule = {
    id: 'rule-is-broken',
    severity: 'error',
    title: 'Сломано',
    examine: () => {
      throw new Error('boom');
    },
  };
  const roadmap = roadmapOf({ events: [{ title: 'Круглый стол', deadline: '31.02.2022' }] });
  const findings = examineRoadmap(prepareSubject(roadmap), [broken, ...roadmapRules]);
  expect(findings.slice(0, 2).map(({ rule }) => rule)).toEqual(['rule-is-broken', 'deadline-exists']);
  expect(findings[0]?.message).toContain('boom');
});

test('every rule looks at an empty roadmap without failing', () => {
  for (const rule of roadmapRules) {
    expect(() => [...rule.examine(prepareSubject(roadmapOf({ title: '', events: [{}] })))], rule.id).not.toThrow();
  }
});
