import { examineRoadmap, parseDeadline, prepareSubject, type Roadmap, type Rule, roadmapRules } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';

/** A roadmap with one event of this deadline. */
function roadmapWith(deadline: string): Roadmap {
  const nothing = { serves: [], participants: [], risks: [], performers: [], kinds: [], suppressions: [] };
  const event = {
    ...nothing,
    title: 'Круглый стол',
    deadline: parseDeadline(deadline),
    indicators: [],
    documents: [],
    resources: [],
    actions: [],
    notes: [],
    stages: [],
  };
  return {
    ...nothing,
    type: 'roadmap',
    title: 'Дорожная карта',
    imports: [],
    declarations: [],
    columns: [],
    goals: [],
    tasks: [],
    events: [event],
    proposals: [],
    sections: [],
  };
}

function rulesBroken(deadline: string): readonly string[] {
  return examineRoadmap(prepareSubject(roadmapWith(deadline)), roadmapRules).map(({ rule }) => rule);
}

describe('deadline-exists', () => {
  test.each(['31 февраля 2022', '31.02.2022', 'до 31 июня', 'с 1 по 31 сентября 2022', '32 мая'])(
    'reports «%s»',
    (deadline) => {
      expect(rulesBroken(deadline)).toContain('deadline-exists');
    },
  );

  test.each(['28 февраля 2022', '29 февраля 2024', '31.12.2022', 'март'])('accepts «%s»', (deadline) => {
    expect(rulesBroken(deadline)).toEqual([]);
  });
});

describe('deadline-runs-forward', () => {
  test.each(['май 2022 – март 2022', 'с 18.05.2022 по 12.05.2022', '20–10 мая 2022'])('reports «%s»', (deadline) => {
    expect(rulesBroken(deadline)).toEqual(['deadline-runs-forward']);
  });

  test.each(['март – май 2022', 'Сентябрь-июнь', 'Май - Май', 'декабрь 2021- январь 2022'])(
    'accepts «%s»',
    (deadline) => {
      expect(rulesBroken(deadline)).toEqual([]);
    },
  );
});

test('a message names the deadline and says what to do', () => {
  const [finding] = examineRoadmap(prepareSubject(roadmapWith('31.02.2022')), roadmapRules);
  expect(finding?.message).toBe('В сроке «31.02.2022» нет такого дня («31.02.2022»): проверьте число и месяц.');
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
  const findings = examineRoadmap(prepareSubject(roadmapWith('31.02.2022')), [broken, ...roadmapRules]);
  expect(findings.map(({ rule }) => rule)).toEqual(['rule-is-broken', 'deadline-exists']);
  expect(findings[0]?.message).toContain('boom');
});
