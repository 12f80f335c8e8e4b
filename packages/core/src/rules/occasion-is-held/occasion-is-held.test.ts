import { describe, expect, test } from 'vitest';
import { monitoringOf, reportedRoadmap, reportFindingsOf, reportVerdictsOf } from '../../testing/monitoring-of.ts';

const id = 'occasion-is-held';
test('asks whether an event was held that is due', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, information: 'Данные внесены' }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'Срок мероприятия № 1 «Сбор данных» наступил 31.03.2021, а проведено ли оно, не сказано: допишите «проведено: …» с датой или «состояние: …».',
      'Мероприятие в карте',
    ],
  ]);
});

test('asks for the times of what recurs that have no date', () => {
  const view = monitoringOf({ date: '01.07.2021', reports: [{ on: 1, held: '15.05.2021' }] }, reportedRoadmap);
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'О мероприятии № 2 «Совещания» сказано 1 из 2: нет даты за I квартал 2021. Допишите её в «проведено: …» или скажите в «состояние: …», что не проведено.',
      'Мероприятие в карте',
    ],
  ]);
});

test('tells of what was moved and missed again', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, state: 'перенесено на май 2021' }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['fail']);
  expect(reportFindingsOf(id, view)).toEqual([
    [
      'Мероприятие № 1 «Сбор данных» перенесено (перенесено на май 2021), но и новый срок прошёл 31.05.2021: допишите «проведено: …» с датой или новый перенос.',
      'Мероприятие в карте',
    ],
  ]);
});

test('what was held, was not, or is to come passes; what cannot be read or is out of time is told elsewhere', () => {
  const view = monitoringOf(
    { date: '01.07.2021', reports: [{ on: 0, state: 'не проведено' }, { on: 1, held: 'потом' }, { on: 2 }] },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual(['pass']);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

test('a day to come is told elsewhere', () => {
  const view = monitoringOf(
    {
      date: '01.07.2021',
      reports: [
        { on: 0, held: '15.08.2021' },
        { on: 1, state: 'как-нибудь' },
      ],
    },
    reportedRoadmap,
  );
  expect(reportVerdictsOf(id, view)).toEqual([]);
  expect(reportFindingsOf(id, view)).toEqual([]);
});

describe('a state of one time', () => {
  const monthly = { period: '2021', events: [{ title: 'Советы', deadline: 'ежемесячно с марта по июнь' }] };
  const found = (report: object): readonly string[] =>
    reportFindingsOf(id, monitoringOf({ date: '01.07.2021', reports: [{ on: 0, ...report }] }, monthly)).flatMap(
      ([message = '']) => message,
    );

  test('leaves the others to be told of', () => {
    expect(found({ held: '15.03.2021', state: 'апрель 2021: не проведено' })).toEqual([
      'О мероприятии № 1 «Советы» сказано 2 из 4: нет даты за май, июнь 2021. Допишите её в «проведено: …» или скажите в «состояние: …», что не проведено.',
    ]);
  });

  test('that the event does not have', () => {
    expect(found({ held: '15.03.2021, 15.04.2021, 15.05.2021, 15.06.2021', state: 'август: не проведено' })).toEqual([
      'У мероприятия № 1 «Советы» нет срока «август», есть март, апрель, май, июнь 2021: исправьте срок в состоянии.',
    ]);
  });

  test('is asked for where a state beside days could mean one or all', () => {
    const several =
      'Состояние «не проведено» отнесено ко всем срокам, о которых больше ничего не сказано: май, июнь 2021. Если оно об одном из них, назовите его: «май 2021: не проведено», и скажите об остальных.';
    expect(found({ held: '15.03.2021, 15.04.2021', state: 'не проведено' })).toEqual([several]);
    expect(found({ held: '15.03.2021, 15.04.2021', state: 'май, июнь 2021: не проведено' })).toEqual([]);
    expect(found({ held: '15.03.2021, 15.04.2021, 15.05.2021', state: 'не проведено' })).toEqual([]);
    expect(found({ state: 'не проведено' })).toEqual([]);
  });
});
