import { heldInWords, nearestState, parseDays, parseState } from '@dorkarta/core';
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
  ['февраль 2021: не проведено', 'not-held', 'февраль 2021', undefined],
  ['I квартал – частично, без школы № 3', 'partly', 'I квартал', undefined],
  ['Отбор: май 2021: не проведено', 'not-held', 'Отбор: май 2021', undefined],
  ['не проведено в феврале 2021', 'not-held', 'феврале 2021', undefined],
  ['выполнено частично за I квартал', 'partly', 'I квартал', undefined],
  ['не проведено в связи с карантином', 'not-held', undefined, undefined],
  ['перенесено с мая на сентябрь 2021', 'moved', 'мая', 'сентябрь 2021'],
  ['май: отложено до 1 сентября 2021', 'moved', 'май', '1 сентября 2021'],
  ['срок перенесён на сентябрь', 'moved', undefined, 'сентябрь'],
  ['отменено', 'not-held', undefined, undefined],
  ['Отменена из-за карантина', 'not-held', undefined, undefined],
  ['не реализовано', 'not-held', undefined, undefined],
  ['выполнено не в полном объёме', 'partly', undefined, undefined],
  ['не завершено', 'partly', undefined, undefined],
  ['потом: посмотрим', undefined, undefined, undefined],
])('the state «%s» of some time', (text, is, about, deadline) => {
  const state = parseState(text);
  expect([state.text, state.is, state.about, state.deadline?.text]).toEqual([text, is, about, deadline]);
});

test.each([
  ['выполнено', '', undefined],
  ['Исполнена.', '', undefined],
  ['реализовано 29.03.2021', '29.03.2021', undefined],
  ['состоялось', '', undefined],
  ['завершено', '', undefined],
  ['выполнено частично', undefined, undefined],
  ['в работе', undefined, 'partly'],
  ['Находится на исполнении', undefined, 'partly'],
  ['выполняется', undefined, 'partly'],
  ['снято с контроля', undefined, 'not-held'],
  ['выполненный', undefined, undefined],
])('«%s» says that it was held, or nearly a state', (text, held, nearest) => {
  expect([heldInWords(text), nearestState(text)]).toEqual([held, nearest]);
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
