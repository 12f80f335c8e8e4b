import { expect, test } from 'vitest';
import { verdictsOf } from '../../testing/examined.ts';

const verdicts = (deadline: string): readonly string[] =>
  verdictsOf('deadline-runs-forward', { events: [{ title: 'Круглый стол', deadline }] });

test.each(['май 2022 – март 2022', 'с 18.05.2022 по 12.05.2022', '20–10 мая 2022'])('reports «%s»', (deadline) => {
  expect(verdicts(deadline)).toEqual(['fail']);
});

test.each(['март – май 2022', 'Сентябрь-июнь', 'Май - Май', 'декабрь 2021- январь 2022'])(
  'accepts «%s»',
  (deadline) => {
    expect(verdicts(deadline)).toEqual(['pass']);
  },
);
