import { expect, test } from 'vitest';
import { reviewOf } from '../testing/review-of.ts';
import { type RoadmapDraft, roadmapOf } from '../testing/roadmap-of.ts';
import { explainScore } from './explain-score.ts';
import { scoreRoadmap } from './score-roadmap.ts';

const indicators = ['Участвовали 20 педагогов'];
const everyOne = 'каждому муниципальному мероприятию и каждой решаемой задаче';
const k5 = `айте показатель ${everyOne}: «показатель: …» – что будет сделано и сколько. Принесёт 1 балл.`;
const doubt = 'Балл решает эксперт. Чтобы сомнений не было, скажите прямо о том, что под вопросом, или ';

function remedyOf(code: string, roadmap: RoadmapDraft): string | undefined {
  const score = scoreRoadmap(roadmapOf(roadmap));
  const remedy = score === null ? null : explainScore(score).criteria.find((each) => each.code === code)?.remedy;
  return remedy == null ? undefined : `${remedy.text} ${remedy.brings}`;
}

test.each<readonly [string, RoadmapDraft, string | undefined]>([
  ['all events have indicators', { events: [{ title: 'Семинар', indicators }] }, undefined],
  [
    'all have, and a task has no event',
    {
      declaredTasks: ['Развить кадры', 'Поддержать школы'],
      events: [{ title: 'Семинар', indicators, tasks: ['Развить кадры'] }],
    },
    `Д${k5}`,
  ],
  ['some have none', { events: [{ title: 'Семинар', indicators }, { title: 'Практикум' }] }, `Д${k5}`],
  ['none has any', { events: [{ title: 'Семинар' }] }, `Д${k5}`],
  ['there is no event', {}, `Д${k5}`],
  ['all are doubtful', { events: [{ title: 'Семинар', indicators: ['Повышение качества'] }] }, `${doubt}д${k5}`],
])('what К5 asks for is asked for whatever there is: %s', (_, roadmap, remedy) => {
  expect(remedyOf('К5', roadmap)).toBe(remedy);
});

test.each([
  [
    'К3',
    'не выполнено – площадка не названа',
    'Назовите школу муниципалитета, на базе которой пройдёт хотя бы одно муниципальное мероприятие: «площадка: …». Принесёт 1 балл, когда эксперт решит заново.',
  ],
  [
    'К5',
    'не выполнено – показатели повторяют названия',
    'Устраните то, что эксперт назвал причиной. Принесёт 1 балл, когда эксперт решит заново.',
  ],
  [
    'К5',
    '0,5 балла – показатели есть в половине',
    'Устраните то, что эксперт назвал причиной. Принесёт 0,5 балла, когда эксперт решит заново.',
  ],
] as const)('what an expert does not grant is not asked for again: %s %s', (code, decision, remedy) => {
  const { examined } = reviewOf({ decisions: [[code, decision]] }, { events: [{ title: 'Семинар', indicators }] });
  const score = examined?.scores?.decided;
  const told = score === undefined ? undefined : explainScore(score).nextSteps.find((step) => step.code === code);
  expect(`${told?.text} ${told?.brings}`).toBe(remedy);
});
