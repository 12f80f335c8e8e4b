import { parseDays, parseState } from '@dorkarta/core';
import { expect, test } from 'vitest';

test.each([
  ['частично', 'partly', undefined],
  ['Проведено частично, два семинара из трёх', 'partly', undefined],
  ['не проведено', 'not-held', undefined],
  ['Не проводилось', 'not-held', undefined],
  ['не состоялась из-за карантина', 'not-held', undefined],
  ['перенесено на сентябрь 2021', 'moved', 'сентябрь 2021'],
  ['Перенесён с мая на 15.09.2021', 'moved', '15.09.2021'],
  ['перенесена', 'moved', undefined],
  ['проведено', undefined, undefined],
  ['частичное', undefined, undefined],
  ['', undefined, undefined],
])('the state «%s»', (text, is, deadline) => {
  const state = parseState(text);
  expect([state.text, state.is, state.deadline?.text]).toEqual([text, is, deadline]);
});

test.each([
  ['15.03.2021', ['2021-03-15/2021-03-15'], undefined],
  ['15 марта 2021 г.', ['2021-03-15/2021-03-15'], undefined],
  ['14.04.2021, 12.05.2021', ['2021-04-14/2021-04-14', '2021-05-12/2021-05-12'], undefined],
  ['22–26 января 2024', ['2024-01-22/2024-01-26'], undefined],
  ['31.02.2021', [], 'day-does-not-exist'],
  ['15.03', [], 'year-is-missing'],
  ['март 2021', [], 'is-no-day'],
  ['до 15.03.2021', [], 'is-no-day'],
  ['15.03.2021 кажется', [], 'is-no-day'],
  ['', [], 'is-no-day'],
])('the days «%s»', (text, days, trouble) => {
  const reading = parseDays(text);
  expect(reading.statement.text).toBe(text);
  expect(reading.statement.days.map(({ from, to }) => `${from}/${to}`)).toEqual(days);
  expect(reading.trouble).toBe(trouble);
});
