import { expect, test } from 'vitest';
import { handingOver, sharedTurns, turnsOf } from './turns.ts';

test('each is taken once, whoever asks', () => {
  const shared = sharedTurns(3);
  const [one, other] = [turnsOf(shared), turnsOf(shared)];
  expect([one.next(), other.next(), other.next(), one.next(), other.next()]).toEqual([0, 1, 2, undefined, undefined]);
});

test('nothing is begun after a stop', () => {
  const shared = sharedTurns(3);
  const [one, other] = [turnsOf(shared), turnsOf(shared)];
  expect(one.next()).toBe(0);
  other.stop();
  expect([one.next(), other.next()]).toEqual([undefined, undefined]);
});

test('what comes early waits for those before it', () => {
  const taken: string[] = [];
  const hand = handingOver<string>((item) => taken.push(item));
  hand(2, 'third');
  hand(0, 'first');
  expect(taken).toEqual(['first']);
  hand(1, 'second');
  expect(taken).toEqual(['first', 'second', 'third']);
});
