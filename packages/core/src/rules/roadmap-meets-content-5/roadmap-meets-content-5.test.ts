import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'roadmap-meets-content-5';
const withIndicator = { title: 'Семинар', indicators: ['Участвовали 20 педагогов'] };

test('accepts a roadmap where every section has an indicator, and nearly every event', () => {
  expect(verdictsOf(id, { sections: [{ events: [withIndicator] }] })).toEqual(['pass']);
});

test('reports a task without indicators; a roadmap without events meets nothing', () => {
  const sections = [{ events: [withIndicator] }, { events: [{ title: 'Практикум', indicators: ['Практикум'] }] }];
  expect(messagesOf(id, { sections })).toEqual([expect.stringContaining('К5 «Наличие муниципальных индикативных')]);
  expect(verdictsOf(id, {})).toEqual(['fail']);
});

test('a matrix is asked too', () => {
  expect(verdictsOf(id, { events: [{ actions: [['Школа', 'Создать команду']] }], bodies: ['Школа'] })).toEqual([
    'fail',
  ]);
});
