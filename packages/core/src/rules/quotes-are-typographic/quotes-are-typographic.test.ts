import { expect, test } from 'vitest';
import { messagesOf } from '../../testing/examined.ts';
import type { RoadmapDraft } from '../../testing/roadmap-of.ts';

const id = 'quotes-are-typographic';
const text = 'Практикум "Урок успеха"';

test.each<[string, RoadmapDraft]>([
  ['the title', { title: text }],
  ['a goal', { goals: ['Цель', text] }],
  ['a task', { declaredTasks: [text] }],
  ['a section', { sections: [{ title: text }] }],
  ['an event', { events: [{ title: text }] }],
  ['a stage', { events: [{ stages: [{ title: text }] }] }],
  ['an indicator', { events: [{ indicators: [text] }] }],
  ['a plan', { events: [{ indicators: [['Доля', text]] }] }],
  ['a document', { events: [{ documents: [text] }] }],
  ['a note', { events: [{ notes: [text] }] }],
  ['an action', { events: [{ actions: [['Школа', text]] }] }],
  ['a performer in free words', { events: [{ performers: [text] }] }],
  ['a venue in free words', { events: [{ venue: text }] }],
  ['a declaration', { declarations: [{ kind: 'school', title: text }] }],
  ['a column', { columns: [{ key: 'event', header: text }] }],
])('in %s', (_, draft) => {
  expect(messagesOf(id, draft)).toEqual([
    'Прямые кавычки в официальном документе заменяют на «ёлочки»: вместо "Урок успеха" напишите «Урок успеха».',
  ]);
});

test('an imported text is a matter of its own file, and a single quote is only shown', () => {
  const declarations = [{ kind: 'school', title: text, from: 'справочник.dk' }] as const;
  expect(messagesOf(id, { declarations, events: [{ title: 'Урок "успеха' }, { title: 'Урок «успеха»' }] })).toEqual([
    'Прямые кавычки в официальном документе заменяют на «ёлочки» (в «Урок "успеха»).',
  ]);
});

test.each(['Практикум “Урок успеха”', 'Практикум „Урок успеха”'])('English ones are told too: %s', (title) => {
  expect(messagesOf(id, { events: [{ title }] })).toEqual([
    `Английские кавычки в официальном документе заменяют на «ёлочки»: вместо ${title.slice(10)} напишите «Урок успеха».`,
  ]);
});

test('those within «ёлочки» are right', () => {
  expect(messagesOf(id, { events: [{ title: 'Практикум «Проект „Урок успеха“»' }] })).toEqual([]);
});
