import { describe, expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';

const id = 'deadline-is-within-period';
const verdicts = (deadline: string, period = '2022'): readonly string[] =>
  verdictsOf(id, { period, events: [{ title: 'Семинар', deadline }] });

test.each(['март 2022', 'март', 'до 18 мая 2022', 'с сентября 2022', 'I квартал 2022', '2022 год'])(
  'accepts «%s» in 2022',
  (deadline) => {
    expect(verdicts(deadline)).toEqual(['pass']);
  },
);

test.each(['март 2023', 'декабрь 2021 - январь 2022', 'сентябрь 2022 – май 2023', '2021/2022 учебный год'])(
  'reports «%s» in 2022',
  (deadline) => {
    expect(verdicts(deadline)).toEqual(['fail']);
  },
);

test.each(['в течение года', 'ежемесячно', 'по отдельному графику'])('has nothing to say of «%s»', (deadline) => {
  expect(verdicts(deadline)).toEqual(['not-applicable']);
});

test('needs a period that is understood', () => {
  expect(verdicts('март 2022', 'ближайшее время')).toEqual(['not-applicable']);
});

test('says on which side the deadline leaves the period', () => {
  const events = ['март 2023', 'декабрь 2021 – март 2022', 'сентябрь 2022 – май 2023'].map((deadline) => ({
    deadline,
  }));
  expect(messagesOf(id, { period: '2022', events })).toEqual([
    'Срок «март 2023» (01.03.2023 – 31.03.2023) не попадает в период карты «2022»: исправьте срок или период.',
    'Срок «декабрь 2021 – март 2022» начинается 01.12.2021, раньше периода карты «2022»: исправьте срок или период.',
    'Срок «сентябрь 2022 – май 2023» кончается 31.05.2023, позже периода карты «2022»: исправьте срок или период.',
  ]);
});

test('what a year found by the period leads to is a matter of the year, unless none of it is in the period', () => {
  expect(verdicts('1, 3 квартал', '2026/2027 учебный год')).toEqual(['pass']);
  expect(verdicts('август', 'январь – июнь 2022')).toEqual(['fail']);
});

describe('a plan for a time', () => {
  const event = (...parts: readonly string[]) => {
    const plans = parts.map((against) => [against, '50 %'] as const);
    return { title: 'Семинар', indicators: [{ text: 'Доля школ', plans }] };
  };
  const planVerdicts = (...parts: readonly string[]): readonly string[] =>
    verdictsOf(id, { period: 'сентябрь 2026 – август 2027', events: [event(...parts)] });

  test('may reach out of the period, as a year does from a school year, but is not for a time without a day of it', () => {
    expect(planVerdicts('2026', '2027', 'IV квартал', '2031', '2025 год')).toEqual([
      'pass',
      'pass',
      'pass',
      'fail',
      'fail',
    ]);
  });

  test('is told with its days, of a stage too', () => {
    const stages = [event('2031')];
    expect(messagesOf(id, { period: '2026', events: [{ title: 'Совет', stages }] })).toEqual([
      'План на «2031» (01.01.2031 – 31.12.2031) не попадает в период карты «2026»: исправьте, на какое время он дан, или период.',
    ]);
  });

  test('says nothing where it is for a school, and where the table shows no indicators', () => {
    expect(planVerdicts('СОШ № 15')).toEqual(['not-applicable']);
    const columns = [{ key: 'event', header: 'Что' }] as const;
    expect(messagesOf(id, { period: '2026', columns, events: [event('2031')] })).toEqual([]);
  });
});
