import { expect, test } from 'vitest';
import { messagesOf } from '../testing/examined.ts';

const messages = (deadline: string): readonly string[] =>
  messagesOf('deadline-is-spelled', { period: '2022', events: [{ title: 'Семинар', deadline }] });

test.each([
  ['мавт 2022', '«мавт» прочитано как март'],
  ['15 мавта 2022', '«мавта» прочитано как март'],
  ['июнт 2022', '«июнт» прочитано как июнь'],
  ['нояьбрь 2022', '«нояьбрь» прочитано как ноябрь'],
  ['сентярбь 2022', '«сентярбь» прочитано как сентябрь'],
  ['15,03,2022', '«15,03,2022» прочитано как 15.03.2022'],
  ['до 15.03,2022', '«15.03,2022» прочитано как 15.03.2022'],
])('«%s»: %s', (deadline, told) => {
  expect(messages(deadline)).toEqual([`Срок «${deadline}»: ${told}: исправьте опечатку.`]);
});

test.each([
  'март 2022',
  '15.03.2022',
  '15/03/2022',
  '15-03-2022',
  '15.03.22',
  'мар 2022',
  '15, 16 марта 2022',
  'план 2022',
])('says nothing of «%s»', (deadline) => {
  expect(messages(deadline)).toEqual([]);
});
