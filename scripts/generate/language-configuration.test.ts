import { describe, expect, test } from 'vitest';
import { languageConfiguration } from './language-configuration.ts';

const { onEnterRules, wordPattern } = languageConfiguration();

describe('a line below', () => {
  test.each(['карта К', '  Мероприятие 1. М', 'отчет 1', 'EVENT', 'группа а = Г'])('«%s» is indented', (line) => {
    expect(onEnterRules.some(({ beforeText }) => new RegExp(beforeText.pattern, beforeText.flags).test(line))).toBe(
      true,
    );
  });

  test.each(['срок: май', 'исполнитель а = А', 'разделы', 'карта-схема', 'на раздел'])('«%s» is not', (line) => {
    expect(onEnterRules.some(({ beforeText }) => new RegExp(beforeText.pattern, beforeText.flags).test(line))).toBe(
      false,
    );
  });
});

test('words are names and words with hyphens', () => {
  expect('мероприятие сош_15: план-график, «цос»'.match(new RegExp(wordPattern, 'g'))).toEqual([
    'мероприятие',
    'сош_15',
    'план-график',
    'цос',
  ]);
});
