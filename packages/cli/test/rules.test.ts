import { rules } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { call } from './support/call.ts';

const all = rules.map(({ id }) => id);

test('the list has every rule once, with its severity and its title', async () => {
  const { code, stdout } = await call('.', ['rules']);
  expect(code).toBe(0);
  expect(stdout.map((line) => line.split(' ')[0])).toEqual(all);
  for (const line of stdout) expect(line).toMatch(/^[a-z0-9-]+ +(error|warning|info) +[А-Я]/);
  expect(stdout).toContain('event-has-indicator          warning  У мероприятия есть показатель');
});

test.each(all)('the page of %s, in Markdown', async (id) => {
  const { code, stdout, stderr } = await call('.', ['rules', id]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout[0]).toMatch(/^# /);
  expect(stdout[2]).toMatch(new RegExp(`^\`${id}\` · (ошибка|предупреждение|к сведению)$`));
  for (const heading of ['Что проверяется', 'Почему это важно', 'Как исправить']) {
    expect(stdout).toContain(`## ${heading}`);
  }
});

test.each([['[deadline-exists]'], ['Deadline-Exists']])('«%s» is understood', async (id) => {
  expect((await call('.', ['rules', id])).stdout).toContain('`deadline-exists` · ошибка');
});

test.each([
  [
    'event-has-indicatr',
    'Правила «event-has-indicatr» нет. Возможно, «event-has-indicator». Все правила: dorkarta rules',
  ],
  ['показатель', 'Правила «показатель» нет. Все правила: dorkarta rules'],
])('there is no rule %s', async (id, says) => {
  expect(await call('.', ['rules', id])).toEqual({ code: 2, stdout: [], stderr: `${says}\n` });
});
