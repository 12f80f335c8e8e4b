import {
  type CriterionState,
  explainScore,
  officialRubric,
  type Reference,
  type Score,
  scoreRoadmap,
  scoreSummary,
} from '@dorkarta/core';
import { scoreSchema } from '@dorkarta/core/schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roadmapOf } from '../testing/roadmap-of.ts';
import { nextFrom } from './conclusion.ts';
import { criterionOf, scoreOf } from './testing/score-of.ts';

const visits: Reference = {
  event: '14',
  title: 'Визиты в школы',
  line: 109,
  column: 17,
  words: 'визиты в школы: не ясно, на базе какой школы',
  basis: 'doubtful',
};
const remedyOf = (text: string, points = 1) => ({ remedy: { text, points } });

describe('a roadmap by the official criteria', () => {
  const events = [{ title: 'Семинар для учителей', indicators: ['Проведён 1 семинар'] }];
  const score = scoreRoadmap(roadmapOf({ events }));
  if (score === null) throw new Error('a municipal roadmap is scored');
  const explanation = explainScore(score);

  test('names the criteria with version and title', () => {
    expect(explanation.summary).toBe(scoreSummary(score));
    expect(explanation.rubric).toEqual({
      name: 'рекомендации_2022 версия 1',
      title: 'Критерии оценки выполнения мероприятий дорожной карты',
    });
  });

  test('explains each criterion in the order of the rubric, with its part', () => {
    expect(explanation.criteria.map(({ id }) => id)).toEqual(officialRubric.criteria.map(({ id }) => id));
    expect([...new Set(explanation.criteria.map(({ partName }) => partName))]).toEqual([
      'Содержательная экспертиза',
      'Информация о проведении мероприятий',
      'Рекомендации и управленческие решения',
    ]);
  });

  test('tells how far the next conclusion is, why points are open, and where the bounds come from', () => {
    expect(explanation.conclusion).toBeNull();
    expect(explanation.distance).toMatch(/^До «[а-я ]+» не хватает \d балл(а|ов); не оценено 5 баллов, .*\.$/);
    expect(explanation.notes).toContainEqual({
      state: 'not-assessed',
      text: 'Не оценено, пока нет отчёта о мониторинге: С1, С2, С3, Р1, Р2.',
    });
    expect(explanation.boundsNote).toBe(officialRubric.boundsNote);
  });
});

describe('the state of a criterion and its points', () => {
  test.each<readonly [state: CriterionState, of: number, words: string, points: string]>([
    ['met', 1, 'выполнено', '1 из 1'],
    ['met', 0.5, 'выполнено', '0,5 из 0,5'],
    ['unmet', 2, 'не выполнено', '0 из 2'],
    ['expert', 1, 'решает эксперт', '0–1 из 1'],
    ['expert', 1.5, 'решает эксперт', '0–1,5 из 1,5'],
    ['not-assessed', 1, 'не оценено', '– из 1'],
    ['unknown', 0.25, 'не удалось оценить', '– из 0,25'],
  ])('%s of %s', (state, of, stateWords, points) => {
    const [criterion] = explainScore(scoreOf([criterionOf(state, { of })])).criteria;
    expect(criterion).toMatchObject({ state, stateWords, points });
  });
});

describe('what a criterion rests on', () => {
  const explained = (reference: Reference) =>
    explainScore(scoreOf([criterionOf('expert', { evidence: [reference] })])).criteria[0]?.evidence[0];

  test('an event: its number and title, its words, how sure they are, and where it stands', () => {
    expect(explained(visits)).toEqual({
      label: '№ 14 «Визиты в школы»',
      number: '№ 14',
      words: 'визиты в школы: не ясно, на базе какой школы',
      basis: 'doubtful',
      basisWords: 'под вопросом',
      line: 109,
      column: 17,
    });
  });

  test('a model that comes from elsewhere has no lines', () => {
    const { line: _, column: __, ...elsewhere } = visits;
    expect(Object.keys(explained(elsewhere) ?? {})).toEqual(['label', 'number', 'words', 'basis', 'basisWords']);
  });

  test.each<readonly [label: string, number: string | null, event: string | null, title: string]>([
    ['«Преодолеть дефициты»', null, null, 'Преодолеть дефициты'],
    ['№ 3.2 «Семинар „Точка роста“»', '№ 3.2', '3.2', 'Семинар «Точка роста»'],
    ['№ 5 «Семинар для учителей»', '№ 5', '5', 'Семинар\n  для учителей'],
    ['№ 5', '№ 5', '5', ''],
    ['без названия', null, null, ' '],
  ])('%s', (label, number, event, title) => {
    expect(explained({ ...visits, event, title })).toMatchObject({ label, number });
  });

  test.each([
    ['stated', 'указано'],
    ['inferred', 'по названию'],
    ['doubtful', 'под вопросом'],
  ] as const)('%s is «%s»', (basis, basisWords) => {
    expect(explained({ ...visits, basis })).toMatchObject({ basis, basisWords });
  });

  test('what stands in its way is told likewise', () => {
    const score = scoreOf([criterionOf('unmet', { obstacles: [{ ...visits, words: 'нет\r\nпоказателя' }] })]);
    expect(explainScore(score).criteria[0]?.obstacles).toMatchObject([
      { label: '№ 14 «Визиты в школы»', words: 'нет показателя' },
    ]);
  });
});

describe('what to do', () => {
  test.each([
    [1, 'Принесёт 1 балл.'],
    [2, 'Принесёт 2 балла.'],
    [5, 'Принесёт 5 баллов.'],
    [0.5, 'Принесёт 0,5 балла.'],
  ])('%s points', (points, brings) => {
    const score = scoreOf([criterionOf('unmet', remedyOf('Назовите школу: «площадка: …».', points))]);
    expect(explainScore(score).criteria[0]?.remedy).toEqual({ text: 'Назовите школу: «площадка: …».', brings });
  });

  test('becomes a sentence if it was none', () => {
    const score = scoreOf([criterionOf('unmet', remedyOf('запланируйте\nсеминар'))]);
    expect(explainScore(score).nextSteps[0]?.text).toBe('Запланируйте семинар.');
  });

  test('the most points first, then what is missing before what an expert may grant', () => {
    const score = scoreOf([
      criterionOf('met', { id: 'met', code: 'А' }),
      criterionOf('expert', { id: 'doubtful', code: 'Б', ...remedyOf('Назовите школу.') }),
      criterionOf('unmet', { id: 'missing', code: 'В', ...remedyOf('Запланируйте семинар.') }),
      criterionOf('unmet', { id: 'dear', code: 'Г', of: 2, ...remedyOf('Дополните показателями.', 2) }),
    ]);
    expect(explainScore(score).nextSteps).toEqual([
      { criterion: 'dear', code: 'Г', text: 'Дополните показателями.', brings: 'Принесёт 2 балла.' },
      { criterion: 'missing', code: 'В', text: 'Запланируйте семинар.', brings: 'Принесёт 1 балл.' },
      { criterion: 'doubtful', code: 'Б', text: 'Назовите школу.', brings: 'Принесёт 1 балл.' },
    ]);
  });
});

describe('why points are open', () => {
  test('what an expert decides, what waits for a report, and what failed', () => {
    const states = { А: 'unknown', Б: 'not-assessed', В: 'expert', Г: 'met', Д: 'expert', Е: 'unmet' } as const;
    const score = scoreOf(Object.entries(states).map(([code, state]) => criterionOf(state, { code })));
    expect(explainScore(score).notes).toEqual([
      { state: 'expert', text: 'Решает эксперт, пока основание под вопросом: В, Д.' },
      { state: 'not-assessed', text: 'Не оценено, пока нет отчёта о мониторинге: Б.' },
      { state: 'unknown', text: 'Не удалось оценить из-за ошибки в программе: А.' },
    ]);
  });

  test('nothing where all is settled', () => {
    expect(explainScore(scoreOf([criterionOf('met'), criterionOf('unmet')])).notes).toEqual([]);
  });
});

describe('the conclusion', () => {
  const rubric = { id: 'обзор', version: 2, title: 'Обзор', boundsNote: 'Границы установлены приказом' };

  test('with its level, the distance to the next one and the note on bounds', () => {
    const score = scoreOf([criterionOf('unmet', { of: 0.5 })], {
      rubric,
      conclusion: { level: 2, text: 'Есть элементы плановой работы' },
      next: { points: 0.5, text: 'до «плановой работы» не хватает 0,5 балла.' },
    });
    expect(explainScore(score)).toMatchObject({
      conclusion: { level: 2, title: 'Заключение 2', text: 'Есть элементы плановой работы.' },
      distance: 'До «плановой работы» не хватает 0,5 балла.',
      boundsNote: 'Границы установлены приказом.',
    });
  });

  test('the distance of a rubric’s own words and fractions', () => {
    const [criterion] = officialRubric.criteria;
    if (criterion === undefined) throw new Error('the official rubric has criteria');
    const own = {
      ...officialRubric,
      criteria: [{ ...criterion, points: 0.3 }],
      conclusions: [{ level: 1, text: 'План «А» есть', short: 'плана «А»', from: 0.3 }] as const,
    };
    const score = scoreRoadmap(roadmapOf({}), own);
    expect(score === null ? null : explainScore(score).distance).toBe('До «плана „А“» не хватает 0,3 балла.');
  });

  test.each([
    [
      'nothing is in doubt',
      { min: 3, max: 3 },
      'до «середины» не хватает 1 балла; не оценено 5 баллов, с ними можно дойти до «верха».',
    ],
    [
      'an expert may grant enough',
      { min: 3, max: 5 },
      'до «середины» не хватает 1 балла, если эксперт не засчитает спорное; если засчитает, баллов хватит для «середины»; не оценено 5 баллов, с ними можно дойти до «верха».',
    ],
    [
      'an expert may grant some',
      { min: 1, max: 2 },
      'до «середины» не хватает 2–3 баллов; не оценено 5 баллов, с ними можно дойти до «середины».',
    ],
  ] as const)('the distance while %s', (_, points, text) => {
    const conclusions = [
      { level: 1, text: 'Верх', short: 'верха', from: 8 },
      { level: 2, text: 'Середина', short: 'середины', from: 4 },
      { level: 3, text: 'Низ', short: 'низа', from: 0 },
    ] as const;
    expect(nextFrom({ ...officialRubric, conclusions }, { points, notAssessed: 5, of: 10 })?.text).toBe(text);
  });

  test('where there is none and none is left to reach, nothing is said of bounds', () => {
    const { conclusion, distance, boundsNote } = explainScore(scoreOf([criterionOf('met')], { rubric }));
    expect({ conclusion, distance, boundsNote }).toEqual({ conclusion: null, distance: null, boundsNote: null });
  });
});

describe('any score', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\n', 'до «А»\r\n\u2028не хватает'));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const range = fc.record({ min: number, max: number });
  const reference = fc.record(
    {
      event: fc.option(text),
      title: text,
      line: fc.nat(),
      column: fc.nat(),
      words: text,
      basis: fc.constantFrom('stated', 'inferred', 'doubtful'),
    },
    { requiredKeys: ['event', 'title', 'words', 'basis'] },
  );
  const criterion = fc.record({
    id: text,
    code: text,
    part: fc.constantFrom('content', 'information', 'decisions'),
    title: text,
    state: fc.constantFrom('met', 'unmet', 'expert', 'not-assessed', 'unknown'),
    points: range,
    of: number,
    evidence: fc.array(reference, { maxLength: 3 }),
    obstacles: fc.array(reference, { maxLength: 3 }),
    remedy: fc.option(fc.record({ text, points: number })),
  });
  const scores: fc.Arbitrary<Score> = fc
    .record({
      rubric: fc.record(
        { id: text, version: number, title: text, boundsNote: text },
        { requiredKeys: ['id', 'version', 'title'] },
      ),
      points: range,
      of: number,
      notAssessed: number,
      criteria: fc.array(criterion, { maxLength: 4 }),
      conclusion: fc.option(
        fc.record({ level: fc.constantFrom(1, 2, 3), text, boundsNote: text }, { requiredKeys: ['level', 'text'] }),
      ),
      next: fc.option(fc.record({ points: number, text })),
    })
    .map((score) => scoreSchema.parse(score));

  test('is explained in plain JSON', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const explanation = explainScore(score);
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
        expect(explanation.criteria).toHaveLength(score.criteria.length);
        expect(explainScore(score)).toEqual(explanation);
      }),
    );
  });

  test('has every text but the identifiers on one line', () => {
    fc.assert(
      fc.property(scores, (score) => {
        JSON.stringify(explainScore(score), (key, value) => {
          if (key === 'id' || key === 'criterion') return undefined;
          if (typeof value === 'string') expect(value).not.toMatch(/[\n\v\f\r\u2028\u2029]/);
          return value;
        });
      }),
    );
  });
});

test('what a criterion failed of is kept in the score, and told', () => {
  const [first, ...others] = officialRubric.criteria;
  if (first === undefined) throw new Error('no criteria');
  const broken = { ...officialRubric, criteria: [{ ...first, requires: [{ surprise: 1 } as never] }, ...others] };
  const score = scoreRoadmap(roadmapOf({}), broken);
  expect(score?.criteria[0]).toMatchObject({ state: 'unknown', cause: expect.stringMatching(/^Error: .*surprise/) });
  expect(score?.criteria[1]).not.toHaveProperty('cause');
  const unknown = score === null ? undefined : explainScore(score).notes.find(({ state }) => state === 'unknown');
  expect(unknown?.text).toMatch(/^Не удалось оценить из-за ошибки в программе: К1 \(Error: .*surprise.*\)\.$/);
});
