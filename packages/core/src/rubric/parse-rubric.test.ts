import { officialRubric } from '@dorkarta/core';
import { parseRubric } from '@dorkarta/core/settings';
import { describe, expect, test } from 'vitest';

const good = JSON.stringify(officialRubric);
const changed = (change: (rubric: { readonly criteria: readonly object[] }) => void): string => {
  const rubric = JSON.parse(good);
  change(rubric);
  return JSON.stringify(rubric);
};

test('the official criteria are a file of criteria like any other', () => {
  expect(parseRubric(good)).toEqual({ ok: true, value: officialRubric });
});

describe('a wrong file names the key, the value and what was expected', () => {
  test.each<[string, string]>([
    ['{', 'это не JSON'],
    [
      changed((rubric) => Object.assign(rubric, { version: 'первая' })),
      'ключ «version»: значение "первая" не подходит, ожидается номер версии: целое число от 1.',
    ],
    [changed((rubric) => Object.assign(rubric, { verion: 1 })), 'ключа «verion» нет: возможно, «version»; есть'],
    [
      changed((rubric) => Object.assign(rubric, { criteria: [] })),
      'ключ «criteria»: значение [] не подходит, ожидается хотя бы один критерий.',
    ],
    [
      changed(({ criteria }) => Object.assign(criteria[0] ?? {}, { points: -1 })),
      'ключ «criteria[0].points»: значение -1 не подходит, ожидается число баллов, больше 0.',
    ],
    [
      changed(({ criteria }) =>
        Object.assign(criteria[0] ?? {}, { requires: [{ count: { events: ['municipall'], atLeast: 1 } }] }),
      ),
      'ключ «criteria[0].requires[0].count.events[0]»: значение "municipall" не подходит, ожидается одно из: "municipal"',
    ],
    [
      changed(({ criteria }) => Object.assign(criteria[0] ?? {}, { requires: [{ counts: 1 }] })),
      'ключ «criteria[0].requires[0]»: значение {"counts":1} не подходит, ожидается одно из требований',
    ],
    [
      changed(({ criteria }) => Object.assign(criteria[1] ?? {}, { id: 'content-1' })),
      'ключ «criteria[1].id»: имя "content-1" уже есть выше',
    ],
  ])('%#', (text, message) => {
    const parsed = parseRubric(text);
    expect(parsed.ok ? [] : parsed.trouble).toEqual([expect.stringContaining(message)]);
  });
});

const withRequirement = (requirement: unknown): string =>
  changed(({ criteria }) => Object.assign(criteria[0] ?? {}, { requires: [requirement] })).replaceAll(',"', ',\n"');

test.each<[string, unknown, string]>([
  [
    'a requirement that is none',
    { counts: { events: ['municipal'], atLeast: 1 } },
    '{"exists": …}. Возможно, «count». Строка 11, столбец 13.',
  ],
  [
    'a key in a requirement',
    { count: { event: ['municipal'], atLeast: 1 } },
    'ключа «criteria[0].requires[0].count.event» нет: возможно, «events»; есть «events», «atLeast».',
  ],
  [
    'a key in another one',
    { share: { of: ['municipal'], with: ['indicator'], atleast: 1 } },
    'ключа «criteria[0].requires[0].share.atleast» нет: возможно, «atLeast»; есть «of», «with», «atLeast».',
  ],
  [
    'a key beside a requirement',
    { count: { events: ['municipal'], atLeast: 1 }, exist: 1 },
    'ключа «criteria[0].requires[0].exist» нет',
  ],
  [
    'two requirements in one',
    { count: { events: [], atLeast: 1 }, exists: 1 },
    '«criteria[0].requires[0].exists» лишний',
  ],
  ['a short key', { share: { of: [], wth: [], atLeast: 1 } }, 'share.wth» нет: возможно, «with»'],
  ['a short word of a requirement', { cont: { events: [], atLeast: 1 } }, 'Возможно, «count».'],
  ['a word', { reported: { with: 'dokument', atLeast: 1 } }, 'Возможно, «document».'],
])('%s gets the nearest one', (_, requirement, message) => {
  const parsed = parseRubric(withRequirement(requirement));
  expect(parsed.ok ? '' : parsed.trouble.join('\n')).toContain(message);
});

test.each<[string, string, string]>([
  ['a list', withRequirement({ count: { events: 5, atLeast: 1 } }), 'ожидается список в квадратных скобках.'],
  ['a missing list', withRequirement({ everyTask: {} }), 'а нужен: список в квадратных скобках.'],
  ['an object', changed(({ criteria }) => Object.assign(criteria, { 0: 5 })), 'ожидается запись в фигурных скобках.'],
  [
    'a word of few',
    changed((rubric) => Object.assign(rubric, { levels: ['municpal'] })),
    'ожидается одно из: "federal", "regional", "municipal", "school". Возможно, «municipal».',
  ],
])('%s is asked for in Russian', (_, text, message) => {
  const parsed = parseRubric(text);
  expect(parsed.ok ? '' : parsed.trouble.join('\n')).toContain(message);
});
