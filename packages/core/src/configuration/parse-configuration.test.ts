import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../index.ts';

const known = { rules: ['deadline-exists', 'name-is-known'] };

function troublesOf(text: string): readonly string[] {
  const parsed = parseConfiguration(text, known);
  return parsed.ok ? [] : parsed.trouble;
}

describe('a good configuration', () => {
  test('may be empty', () => {
    expect(parseConfiguration('{}', known)).toEqual({ ok: true, value: {} });
  });

  test('gives templates with the keys of the model, whichever words name the columns', () => {
    const text = `\uFEFF{
      "rubric": "рекомендации_2022 версия 1", "rubrics": ["критерии.json"], "template": "Наш",
      "templates": {"наш": [{"column": "срок", "header": "Когда"}, {"column": "event", "header": "Что"}]},
      "severity": {"deadline-exists": "off"}
    }`;
    expect(parseConfiguration(text, known)).toEqual({
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
    'ключа «templete» нет: возможно, «template»; есть «rubric», «rubrics», «template», «templates», «severity».',
  ],
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
