import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'reported-roadmap-is-sound';
const viewOf = (deadline: string) =>
  monitoringOf({ date: '01.07.2021', reports: [] }, { period: '2021', events: [{ title: 'Сбор данных', deadline }] });

test('counts the errors of the lines of a roadmap, and of its deadlines', () => {
  const view = viewOf('31.02.2021');
  const roadmaps = view.roadmaps.map((each) => ({ ...each, errors: 2 }));
  expect(reportFindingsOf(id, { ...view, roadmaps })).toEqual([
    ['В карте «карта.dk» есть ошибки (3): сроки и баллы могут быть неверны. Исправьте сначала её.', 'Ошибка в сроке'],
  ]);
});

test('is content with a roadmap without errors', () => {
  expect(reportVerdictsOf(id, viewOf('март 2021'))).toEqual(['pass']);
});
