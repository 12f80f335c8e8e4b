import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import { declared, type RoadmapDraft } from '../../testing/roadmap-of.ts';

const id = 'performer-is-used';
const declarations = [{ kind: 'performer', title: 'Координатор' }] as const;
const performers = [declared('Координатор')];

test.each<[string, RoadmapDraft]>([
  ['the roadmap', { performers }],
  ['a section', { sections: [{ performers }] }],
  ['a subsection', { sections: [{ subsections: [{ performers }] }] }],
  ['an event', { events: [{ performers }] }],
  ['a stage', { events: [{ stages: [{ performers }] }] }],
  ['those who help with a section', { sections: [{ coPerformers: performers }] }],
  ['those who help with an event', { events: [{ coPerformers: performers }] }],
  ['those who help with a stage', { events: [{ stages: [{ coPerformers: performers }] }] }],
  ['an action', { events: [{ actions: [['Координатор', 'Собрать данные']] }] }],
  ['a column of a matrix', { bodies: ['Координатор'] }],
])('a performer of %s is used', (_, draft) => {
  expect(verdictsOf(id, { ...draft, declarations })).toEqual(['pass']);
});

test('reports one that nobody mentions, but not those of imported directories', () => {
  const imported = { kind: 'performer', title: 'Кураторы', from: 'справочник.dk' } as const;
  expect(messagesOf(id, { declarations: [...declarations, imported] })).toEqual([
    'Исполнитель «Координатор» объявлен, но нигде не назван: укажите его в строке «исполнители: …» или уберите объявление.',
  ]);
});
