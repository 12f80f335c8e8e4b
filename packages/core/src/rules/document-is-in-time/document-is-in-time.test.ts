import { expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'document-is-in-time';
test('tells of a document older than the time of the roadmap, its approval, or what it proves, and of one that is later than the report', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        {
          on: 0,
          held: '15.03.2021',
          documents: [
            'Справка от 18.03.2020',
            'Справка от 18.01.2021',
            'Приказ от 01.03.2021 № 12',
            'Справка от 05.07.2021',
            'Справка от 15.03.2021',
            'Справка',
            'Справка от 31.02.2021 № 3',
          ],
        },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail', 'fail', 'fail', 'fail', 'pass', 'not-applicable', 'fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'Документ «Справка от 18.03.2020» старше карты, её период начинается 01.01.2021: он ничего из неё не подтверждает, приложите другой.',
    ],
    [
      'Документ «Справка от 18.01.2021» старше карты, она утверждена 01.02.2021: приложите документ, составленный по ней.',
    ],
    [
      'Документ «Приказ от 01.03.2021 № 12» старше мероприятия, оно проведено 15.03.2021: приложите документ о том, что оно прошло, – справку, протокол, отчёт.',
    ],
    ['Документ «Справка от 05.07.2021» – позже даты отчёта (01.07.2021): исправьте дату документа или отчёта.'],
    ['Документ «Справка от 31.02.2021 № 3»: дня «31.02.2021» в календаре нет: исправьте число, месяц или год.'],
  ]);
});

test('what took place before the approval is confirmed by what is as old', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, held: '15.01.2021', documents: ['Справка от 18.01.2021'] }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});
