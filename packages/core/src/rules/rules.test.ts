import {
  examineRoadmap,
  monitoringRules,
  type Printable,
  prepareSubject,
  type Rule,
  type RuleHeading,
  type RuleId,
  reviewRules,
  roadmapRules,
  rulesAbout,
} from '@dorkarta/core';
import { expect, test } from 'vitest';
import { roadmapOf } from '../testing/roadmap-of.ts';

/** The rules about what each kind of file says. */
const rulesOf: Readonly<Record<Printable['type'], readonly RuleHeading[]>> = {
  roadmap: roadmapRules,
  monitoring: monitoringRules,
  review: reviewRules,
};

test('every rule of the catalogue that looks at what files say is there, once and in its order', () => {
  const ids = (rules: readonly { readonly id: string }[]): readonly string[] => rules.map(({ id }) => id);
  for (const [kind, listed] of Object.entries(rulesOf)) {
    expect(ids(listed)).toEqual(ids(rulesAbout(kind as Printable['type'])));
  }
});

test('a rule that fails itself becomes one finding that names it, and the others still run', () => {
  const broken: Rule = {
    about: 'roadmap',
    id: 'rule-is-broken' as RuleId,
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
