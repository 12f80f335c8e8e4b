import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../settings.ts';

function troublesOf(text: string): readonly string[] {
  const parsed = parseConfiguration(text);
  return parsed.ok ? [] : parsed.trouble;
}

describe('a good configuration', () => {
  test('may be empty', () => {
    expect(parseConfiguration('{}')).toEqual({ ok: true, value: {} });
  });

  test('gives templates with the keys of the model, whichever words name the columns', () => {
    const text = `\uFEFF{
      "rubric": "рекомендации_2022 версия 1", "rubrics": ["критерии.json"], "template": "Наш",
      "templates": {"наш": [{"column": "срок", "header": "Когда"}, {"column": "event", "header": "Что"}]},
      "severity": {"deadline-exists": "off"}
    }`;
    expect(parseConfiguration(text)).toEqual({
      ok: true,
      value: {
        rubric: 'рекомендации_2022 версия 1',
        rubrics: ['критерии.json'],
        template: 'Наш',
        templates: {
          наш: [
            { key: 'deadline', header: 'Когда' },
            { key: 'event', header: 'Что' },
          ],
        },
        severity: { 'deadline-exists': 'off' },
      },
    });
  });
});

test.each([
  ['{"template": "типовой",', 'это не JSON'],
  ['[]', 'содержимое: значение [] не подходит, ожидается всё содержимое в одних фигурных скобках.'],
  [
    '{"templete": "типовой"}',
    'ключа «templete» нет: возможно, «template»; есть «rubric», «rubrics», «template», «templates», «severity», «warnDays».',
  ],
  ['{"warnDays": 0}', 'целое число дней от 1 до 366, например 30'],
  ['{"template": 5}', 'ключ «template»: значение 5 не подходит, ожидается название шаблона в кавычках'],
  [
    '{"template": "типавой"}',
    'ключ «template»: шаблона «типавой» нет, возможно, «типовой»; есть «типовой», «действия», «региональный», «по исполнителям».',
  ],
  ['{"templates": {"наш": []}}', 'ключ «templates.наш»: значение [] не подходит, ожидается список столбцов'],
  [
    '{"templates": {"наш": [{"column": "сроки", "header": "Когда"}]}}',
    'ключ «templates.наш[0].column»: значение "сроки" не подходит, ожидается одно из слов "номер", "мероприятие"',
  ],
  ['{"templates": {"наш": [{"column": "срок"}]}}', 'нет ключа «templates.наш[0].header», а нужен: заголовок столбца'],
  [
    '{"templates": {"наш": [{"column": "срок", "header": "", "width": 1}]}}',
    'ключа «templates.наш[0].width» нет: есть',
  ],
  ['{"severity": {"deadline-exist": "off"}}', 'правила «deadline-exist» нет, возможно, «deadline-exists».'],
  ['{"severity": {"deadline-exists": "fatal"}}', 'значение "fatal" не подходит, ожидается одно из слов "error"'],
  ['{"rubrics": "критерии.json"}', 'ключ «rubrics»: значение "критерии.json" не подходит, ожидается список путей'],
])('%s is refused', (text, message) => {
  const troubles = troublesOf(text);
  expect(troubles).toHaveLength(1);
  expect(troubles[0]).toContain(message);
});

describe('what is wrong is told with its line and column', () => {
  test.each<[string, string, string]>([
    ['a comma behind the last value', '{\n  "template": "типовой",\n}', 'это не JSON (строка 3, столбец 1): '],
    [
      'a missing comma',
      '{\r\n"template": "типовой"\r\n  "rubric": "р"}',
      'это не JSON (строка 3, столбец 3): здесь не хватает запятой.',
    ],
    ['an unclosed quote', '{"template": "типовой', 'это не JSON (строка 1, столбец 14): не закрыта кавычка.'],
    [
      'single quotes',
      "\uFEFF{'template': 1}",
      'это не JSON (строка 1, столбец 2): здесь стоит то, чего в JSON не бывает',
    ],
    ['a comment', '{} // пояснение', 'это не JSON (строка 1, столбец 4): пояснений в JSON не бывает: уберите его.'],
    ['no text at all', '', 'файл пуст: в нём ожидаются фигурные скобки с содержимым. Строка 1, столбец 1.'],
    ['more behind the end', '{}\n{}', 'это не JSON (строка 2, столбец 1): здесь содержимое уже закончилось'],
    ['a key that is not there', '{\n  "templete": 1\n}', 'Строка 2, столбец 3.'],
    ['a value', '{\n  "template": 5\n}', 'Строка 2, столбец 15.'],
    ['a key that is missing', '{"templates": {"наш": [\n  {"column": "срок"}]}}', 'Строка 2, столбец 3.'],
    [
      'an unknown rule',
      '{"severity": {\n  "deadline-exist": "off"}}',
      'возможно, «deadline-exists». Строка 2, столбец 3.',
    ],
    ['an unknown template', '{\n\n"template": "типавой"}', 'Строка 3, столбец 13.'],
  ])('%s', (_, text, message) => {
    const troubles = troublesOf(text);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toContain(message);
  });
});

describe('the nearest key and the nearest word, at every depth', () => {
  test.each([
    ['{"templates": {"наш": [{"colum": "срок", "header": "Когда"}]}}', 'возможно, «column»; есть «column», «header».'],
    ['{"templates": {"наш": [{"column": "сроки", "header": "Когда"}]}}', 'Возможно, «срок».'],
    ['{"severity": {"deadline-exists": "warnin"}}', 'Возможно, «warning».'],
  ])('%s', (text, hint) => {
    expect(troublesOf(text).join('\n')).toContain(hint);
  });
});

test.each(['[', '{"severity":', `${'['.repeat(3)}{"а":`])(
  '%s nested 5,000 times is an error with its place',
  (bracket) => {
    const closing = bracket.startsWith('[') ? ']' : '}';
    expect(troublesOf(`${bracket.repeat(5000)}1${closing.repeat(5000)}`)).toEqual([
      expect.stringMatching(/^скобки вложены глубже 100 уровней: уберите лишние\. Строка 1, столбец \d+\.$/),
    ]);
  },
);

test('keys that every object has are keys like any other', () => {
  expect(troublesOf('{"__proto__": {}, "constructor": 1}')).toEqual([
    expect.stringContaining('ключа «__proto__» нет'),
    expect.stringContaining('ключа «constructor» нет'),
  ]);
});
