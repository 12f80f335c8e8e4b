import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import { declared } from '../../testing/roadmap-of.ts';

const id = 'roadmap-meets-content-4';
const declarations = [{ kind: 'project', title: 'Точка роста', level: 'federal' }] as const;
const events = [{ title: 'Практикум', resources: [declared('Точка роста')] }];

test('accepts resources of a federal project other than the roadmap’s own', () => {
  expect(verdictsOf(id, { declarations, events })).toEqual(['pass']);
  expect(verdictsOf(id, { title: 'Дорожная карта проекта «Точка роста»', declarations, events })).toEqual(['fail']);
});

test('reports a roadmap without any', () => {
  expect(messagesOf(id, { events: [{ title: 'Практикум' }] })).toEqual([
    expect.stringContaining('К4 «Привлечение ресурсов и возможностей иных федеральных и региональных проектов»'),
  ]);
});
