import { compareFact, parseQuantity } from '@dorkarta/core';
import { expect, test } from 'vitest';

test.each([
  ['100 %', '100 %', 'reached'],
  ['98,5 %', '100 %', 'missed'],
  ['22 учителя', 'Обучены 20 учителей', 'reached'],
  ['2 совещания', 'Проведено не менее 3 совещаний', 'missed'],
  ['2', 'Проведено не менее 2 совещаний', 'reached'],
  ['7 школ', 'не более 5 школ', 'missed'],
  ['4', 'от 3 до 5', 'reached'],
  ['2', 'от 3 до 5', 'missed'],
  ['6 школ', '100 %', 'other-unit'],
  ['все школы', '6 школ', 'no-number'],
  ['6 школ', 'Внесены данные', 'no-plan'],
  ['увеличение на 12 %', 'увеличение на 10 %', 'reached'],
  ['увеличение на 8 %', 'увеличение на 10 %', 'missed'],
  ['снижение на 12 %', 'снижение на 10 %', 'reached'],
  ['36 %', 'рост с 20 до 35 %', 'reached'],
  ['30 %', 'рост с 20 до 35 %', 'missed'],
  ['35 %', 'увеличение на 10 %', 'unclear'],
  ['2 совещания, 80 % школ', 'Проведено не менее 2 совещаний, участвовали 100 % школ', 'missed'],
  ['2 совещания', 'Проведено не менее 2 совещаний, участвовали 100 % школ', 'reached'],
])('«%s» of «%s» is %s', (fact, plan, state) => {
  expect(compareFact(parseQuantity(fact).quantities, parseQuantity(plan).quantities)).toBe(state);
});
