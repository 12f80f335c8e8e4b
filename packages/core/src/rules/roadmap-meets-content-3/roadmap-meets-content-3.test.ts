import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import { declared } from '../../testing/roadmap-of.ts';

const id = 'roadmap-meets-content-3';
const declarations = [
  { kind: 'school', title: 'МОУ СОШ № 1' },
  { kind: 'group', title: 'Наставники', schools: [declared('МОУ СОШ № 1')] },
] as const;
const verdicts = (venue: string): readonly string[] =>
  verdictsOf(id, { declarations, events: [{ title: 'Семинар', venue: declared(venue) }] });

test('accepts a school as venue; a group is left to the expert', () => {
  expect(verdicts('МОУ СОШ № 1')).toEqual(['pass']);
  expect(verdicts('Наставники')).toEqual(['expert']);
});

test('reports a roadmap without one', () => {
  expect(messagesOf(id, { events: [{ title: 'Семинар' }] })).toEqual([
    'К3 «Наличие включённых в муниципальную дорожную карту мероприятий на базе школ муниципалитета» – не выполнено. Назовите школу муниципалитета, на базе которой пройдёт хотя бы одно муниципальное мероприятие: «площадка: …». Принесёт 1 балл.',
  ]);
});
