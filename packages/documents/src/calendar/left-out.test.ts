import { leftOutWithoutDays } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { roadmapView } from '../testing/printed-file.ts';
import { layoutCalendar } from './layout-calendar.ts';

async function leftOut(events: string, period = '  период: 2021\n'): Promise<string> {
  const { undated } = layoutCalendar(await roadmapView(`карта Дорожная карта\n${period}\n${events}`));
  return undated.length === 0 ? '' : leftOutWithoutDays('в календарь', undated);
}

const event = (title: string, deadline = ''): string =>
  `мероприятие ${title}\n${deadline === '' ? '' : `  срок: ${deadline}\n`}\n`;

test('what a calendar leaves out is told with the deadline as it stands, equal ones together', async () => {
  const events = [
    event('Сбор', 'март 2021'),
    event('Выезд', 'по отдельному графику'),
    event('Форум'),
    event('Слёт', 'по отдельному графику'),
    event('Съезд', 'по отдельному графику'),
    event('Курсы', 'по отдельному графику'),
    event('Сессия', 'как получится'),
    event('Смотр', 'май 2023'),
  ];
  expect(await leftOut(events.join(''))).toBe(
    'в календарь не вошли мероприятия: № 2, 4–6 – срок «по отдельному графику»; № 3 – срок не указан; № 7 – срок «как получится», он не понят',
  );
  expect(await leftOut(event('Сбор', 'ежемесячно'), '')).toBe(
    'в календарь не вошло мероприятие: № 1 – срок «ежемесячно», а период карты не назван',
  );
});

test('of an event with stages those are named that have no days', async () => {
  const stages = (first: string, second: string): string =>
    `мероприятие Конкурс\n  этап Отбор\n${first}  этап Финал\n${second}`;
  expect(await leftOut(stages('    срок: март 2021\n', '    срок: по отдельному графику\n'))).toBe(
    'в календарь не вошло мероприятие: № 1 (этап «Финал») – срок «по отдельному графику»',
  );
  expect(await leftOut(stages('', ''))).toBe('в календарь не вошло мероприятие: № 1 – срок не указан');
});
