import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'fact-has-plans-unit';
test('tells of other units and of words', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, facts: ['100 %'] },
        { on: 1, facts: ['все'] },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'Факт «100 %» – в других единицах, чем план «Внесены данные по 6 школам»: напишите его в единицах плана.',
      'Показатель, против которого стоит факт',
    ],
    [
      'В факте «все» нет числа, а запланировано «Проведено 4 совещания»: напишите, сколько достигнуто.',
      'Показатель, против которого стоит факт',
    ],
  ]);
});

test('takes the unit in any form, and a number alone', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, facts: ['5 школ', ['2', 'хорошее'], ['9', '1']] },
        { on: 1, facts: ['2'] },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass', 'pass', 'pass', 'pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
