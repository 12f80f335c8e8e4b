import { expect, test } from 'vitest';
import { clause, inLowerCase, withinSentence } from './clause.ts';

test.each([
  ['Родительские собрания.', 'Родительские собрания'],
  ['Карта на 2024 г.', 'Карта на 2024 г.'],
  ['Семинары, выезды и т. д.', 'Семинары, выезды и т. д.'],
  ['Семинары и т.п.', 'Семинары и т.п.'],
  ['Выезд в город Уд.', 'Выезд в город Уд'],
  ['Консультации…', 'Консультации…'],
  ['Консультации...', 'Консультации...'],
])('«%s» within a sentence is «%s»', (text, within) => {
  expect(clause(text)).toBe(within);
});

test('a sentence goes on in lower case, but for what is an abbreviation', () => {
  expect(['Файл не читается.', 'ВПР проведены.', '«Семинар» назван дважды.'].map(withinSentence)).toEqual([
    'файл не читается',
    'ВПР проведены',
    '«Семинар» назван дважды',
  ]);
  expect(['К 1 мая', 'К5 не выполнено', 'В школе'].map(inLowerCase)).toEqual(['к 1 мая', 'К5 не выполнено', 'в школе']);
});
