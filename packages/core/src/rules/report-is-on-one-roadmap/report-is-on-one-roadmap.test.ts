import { expect, test } from 'vitest';
import { monitoringOf, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'report-is-on-one-roadmap';
const roadmap = { period: '2021', events: [{ title: 'Сбор данных', deadline: 'март 2021' }] };
const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 0 }] }, roadmap);

test('one roadmap is right, and so are earlier reports on it', () => {
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportVerdictsOf(id, { ...view, history: [{ ...view, path: 'весна.dk' }] })).toEqual(['pass']);
});

test('tells of several roadmaps, and of an earlier report on another one', () => {
  const { roadmaps, reports } = view;
  const alien = { ...view, path: 'весна.dk', reports: reports.map((report) => ({ ...report, event: undefined })) };
  const several = { ...view, roadmaps: [...roadmaps, ...roadmaps], history: [alien] };
  expect(reportFindingsOf(id, several)).toEqual([
    ['Подключено карт: 2, а баллы и заключение даются по одной: разделите отчёт на файлы по одной карте.'],
    [
      'Прежний отчёт «весна.dk» – о другой карте, и о мероприятиях этой он ничего не говорит: подключите отчёт по этой карте или уберите строку.',
    ],
  ]);
});
