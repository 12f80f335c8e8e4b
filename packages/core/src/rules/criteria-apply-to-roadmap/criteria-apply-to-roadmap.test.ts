import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'criteria-apply-to-roadmap';

test('a roadmap of another level has no points to decide on', () => {
  const decisions = [['К1', 'выполнено – совет создан']] as const;
  expect(reviewVerdictsOf(id, reviewOf({ decisions }, { events: [{ title: 'Совет' }] }))).toEqual(['pass']);
  const regional = reviewOf({ decisions }, { level: 'regional', events: [{ title: 'Совет' }] });
  expect(regional.examined?.scores).toBeNull();
  expect(reviewMessagesOf(id, regional)).toEqual([
    'Подключена региональная дорожная карта: критерии не применяются, и решения экспертизы ничего не меняют. Подключите муниципальную карту или укажите критерии для этого уровня.',
  ]);
});
