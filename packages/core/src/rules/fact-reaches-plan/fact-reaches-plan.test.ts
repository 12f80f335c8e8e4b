import { describe, expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'fact-reaches-plan';
test('tells of a plan that was missed', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, held: '15.03.2021', facts: ['4 школы'] }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'План не выполнен: «4 школы» вместо «Внесены данные по 6 школам». Объясните отклонение в строке «причина: …» или исправьте факт.',
      'Показатель, против которого стоит факт',
    ],
  ]);
});

test('is content with a reason, with more than was planned, and while the event goes on', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, facts: ['4 школы'], reason: 'Ремонт' },
        { on: 1, held: '15.03.2021', facts: ['1 совещание'] },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('reaches the plan', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0, facts: ['7 школ'] }] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

describe('facts of several times against one plan', () => {
  const found = (plan: string, ...facts: readonly string[]): readonly string[] => {
    const roadmap = { period: '2021', events: [{ title: 'Курсы', deadline: 'март, май 2021', indicators: [plan] }] };
    const report = { on: 0, held: '15.03.2021, 15.05.2021', facts };
    return reportFindingsOf(id, monitoringOf({ date: '01.07.2021', reports: [report] }, roadmap)).flatMap(
      ([message = '']) => message,
    );
  };
  const missed = (facts: string, plan: string): string =>
    `План не выполнен: «${facts}» вместо «${plan}». Объясните отклонение в строке «причина: …» или исправьте факт.`;
  const unclear = (facts: string, plan: string): string =>
    `Факты «${facts}» – против одного плана «${plan}»: прибавлять их друг к другу или верен последний, программа не знает, решит эксперт. Напишите итог одной строкой.`;

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['Обучены 50 педагогов', ['25 педагогов', '25 чел.'], []],
    ['Обучены 50 педагогов', ['25 педагогов', '15 чел.'], [missed('25 педагогов» и «15 чел.', 'Обучены 50 педагогов')]],
    ['Проведено 3 семинара', ['1 семинар', '2 семинара'], []],
    ['Доля педагогов 75 %', ['50 %', '80 %'], []],
    ['Доля педагогов 75 %', ['80 %', '50 %'], [missed('80 %» и «50 %', 'Доля педагогов 75 %')]],
    ['Средний балл 4', ['3 балла', '4 балла'], []],
    ['Участвовали 6 школ', ['6 школ', '6 школ'], []],
    ['Участвовали 6 школ', ['2 школы', '2 школы'], [missed('2 школы» и «2 школы', 'Участвовали 6 школ')]],
    ['Участвовали 6 школ', ['3 школы', '3 школы'], [unclear('3 школы» и «3 школы', 'Участвовали 6 школ')]],
    ['Проведено 3 семинара, обучены 50 педагогов', ['3 семинара', '50 педагогов'], []],
  ])('of «%s», %j', (plan, facts, messages) => {
    expect(found(plan, ...facts)).toEqual(messages);
  });
});
