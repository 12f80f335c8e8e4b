import { expect, test } from 'vitest';
import { monthsInterval } from './calendar.ts';
import { timesText } from './times-text.ts';

test.each([
  ['апрель, май, июнь 2021', [4, 5, 6].map((month) => monthsInterval(2021, month, month))],
  ['декабрь 2021, январь 2022', [monthsInterval(2021, 12, 12), monthsInterval(2022, 1, 1)]],
  ['I квартал, IV квартал 2021', [monthsInterval(2021, 1, 3), monthsInterval(2021, 10, 12)]],
  ['01.03.2021 – 05.03.2021, апрель 2021', [{ from: '2021-03-01', to: '2021-03-05' }, monthsInterval(2021, 4, 4)]],
  ['15.03.2021', [{ from: '2021-03-15', to: '2021-03-15' }]],
  ['', []],
])('%j', (text, times) => {
  expect(timesText(times)).toBe(text);
});

test('a year of months is named whole, and of more how many are left', () => {
  const months = Array.from({ length: 24 }, (_, index) =>
    monthsInterval(2021 + Math.floor(index / 12), (index % 12) + 1, (index % 12) + 1),
  );
  expect(timesText(months.slice(0, 12))).toBe(
    'январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь 2021',
  );
  expect(timesText(months)).toMatch(/декабрь 2021 и ещё 12$/);
});
