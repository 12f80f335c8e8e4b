import { expect, test } from 'vitest';
import { viewOf } from '../services/view-of.ts';

function found(text: string): readonly string[] {
  const rules = /^(?:line-|colon-|name-|value-|task-)/;
  return viewOf(text).diagnostics.flatMap(({ rule, span }) =>
    rules.test(rule) ? [`${rule} »${text.slice(span.start, span.end)}«`] : [],
  );
}

test.each([
  ['кадры = Преодолеть дефицит кадров', 'кадры'],
  ['Преодолеть дефицит кадров', 'Преодолеть дефицит кадров'],
])('a task that is declared with a colon is one, and names mean it: %s', (declared, meant) => {
  const text = `карта К\n  период: 2021\n  задача: ${declared}\n\nмероприятие М\n  задачи: ${meant}\n`;
  expect(found(text)).toEqual(['colon-is-needed »:«']);
  const { file } = viewOf(text);
  expect(file.type === 'roadmap' ? file.tasks.map(({ title }) => title) : []).toEqual(['Преодолеть дефицит кадров']);
});

test('what an event, or a list of names, says is no declaration', () => {
  const text = 'карта К\n  период: 2021\n  задача кадры = Кадры\n  задачи: кадры\n\nмероприятие М\n  задача: кадры\n';
  expect(found(text)).toEqual([]);
  const listed = 'карта К\n  период: 2021\n  задача кадры = Кадры\n  задача: кадры\n\nмероприятие М\n';
  expect(found(listed)).toEqual([]);
});
