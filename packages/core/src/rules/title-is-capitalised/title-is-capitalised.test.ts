import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'title-is-capitalised';

test('says once what is wrong with a title', () => {
  expect(messagesOf(id, { events: [{ title: 'анализ результатов ВПР.' }] })).toEqual([
    'Название «анализ результатов ВПР.» начинается со строчной буквы и кончается точкой: в таблице названия пишут с прописной буквы и без точки.',
  ]);
});

test('looks at sections and stages too', () => {
  const events = [{ title: 'Семинар', stages: [{ title: 'первый модуль' }, {}] }];
  expect(messagesOf(id, { sections: [{ title: 'Кадры.', events }] })).toHaveLength(2);
});

test.each(['Семинар', '«Шаг к успеху»', 'Встречи, занятия и т.д.', 'План на 2026 г.', '10 шагов', 'Этап 2.'])(
  'accepts «%s»',
  (title) => {
    expect(verdictsOf(id, { events: [{ title }] })).toEqual(['pass', 'pass']);
  },
);
