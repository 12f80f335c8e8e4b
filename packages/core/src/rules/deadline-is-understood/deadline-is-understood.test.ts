import { expect, test } from 'vitest';
import { messagesOf } from '../../testing/examined.ts';

const messages = (deadline: string): readonly string[] =>
  messagesOf('deadline-is-understood', { period: '2022', events: [{ title: 'Семинар', deadline }] });

test.each([
  'до мая 2022',
  'середина мая 2022',
  'март 2022 абракадабра',
  'Декабрь 2022г. Февраль 2023г.',
  'Май - Май 2022',
  'весенние каникулы 2022',
])('tells how «%s» was read', (deadline) => {
  expect(messages(deadline)).toHaveLength(1);
});

test.each(['март 2022', 'март', 'ежеквартально', 'до 18 мая 2022', 'По отдельному графику', 'В течение года'])(
  'says nothing of «%s»',
  (deadline) => {
    expect(messages(deadline)).toEqual([]);
  },
);

test('says what to write to be exact', () => {
  expect(messages('март 2022 абракадабра')[0]).toContain('слова «абракадабра» не поняты');
});
