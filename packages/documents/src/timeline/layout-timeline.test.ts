import {
  chooseTemplate,
  type Event,
  parseDeadline,
  parsePeriod,
  type Roadmap,
  type TableTemplate,
  templateOf,
  viewRoadmap,
} from '@dorkarta/core';
import { expect, test } from 'vitest';
import { layoutRoadmap, layoutTimeline, type Timeline } from '../index.ts';
import {
  declaredOf,
  eventOf,
  proposalOf,
  roadmapOf,
  sectionOf,
  stageOf,
  subsectionOf,
} from '../testing/roadmap-parts.ts';
import { timelineText } from '../testing/timeline-text.ts';

function timelineOf(roadmap: Roadmap, template?: TableTemplate): Timeline {
  const chosen = chooseTemplate(roadmap);
  if (!chosen.ok) throw new Error(chosen.trouble.code);
  const view = viewRoadmap(roadmap);
  return layoutTimeline(layoutRoadmap(view, template ?? chosen.value), view);
}

/** An event of a title and a deadline as it is written; without one it states none. */
function eventAt(title: string, deadline?: string): Event {
  return eventOf({ title, ...(deadline === undefined ? {} : { deadline: parseDeadline(deadline) }) });
}

/** The timeline of events with the given deadlines, which are their titles too. */
function timelineAt(period: string | undefined, ...deadlines: readonly string[]): Timeline {
  const events = deadlines.map((deadline) => eventAt(deadline, deadline));
  return timelineOf(
    roadmapOf({ title: 'План', ...(period === undefined ? {} : { period: parsePeriod(period) }), events }),
  );
}

test('every manner of taking time, in the rows of the table', () => {
  const roadmap = roadmapOf({
    title: 'План',
    label: 'Трек',
    period: parsePeriod('2022'),
    events: [eventAt('Совет', 'март 2022'), eventAt('Сбор данных', 'апрель, июнь')],
    sections: [
      sectionOf({
        title: 'Поддержка школ',
        goals: ['Цель раздела'],
        events: [eventAt('Совещания', 'ежеквартально'), eventAt('Дежурство', 'ежедневно с марта по май')],
        subsections: [
          subsectionOf({
            title: 'Без времени',
            events: [
              eventAt('Семинар', 'по отдельному\nграфику'),
              eventAt('Визиты', 'когда рак на горе свистнет'),
              eventAt('Отчет'),
              eventAt('Приказ', '…'),
            ],
          }),
        ],
        proposals: [proposalOf({ title: 'Конкурс' })],
      }),
      sectionOf({ title: 'За пределами', events: [eventAt('Итоги', 'ноябрь 2022 – январь 2023')] }),
    ],
  });
  expect(timelineText(timelineOf(roadmap))).toMatchInlineSnapshot(`
    "2022-01-01 – 2022-12-31: 2022
    янв фев мар апр май июн июл авг сен окт ноя дек
    event: 1 Совет | once | 16.2+8.5 | март 2022: 01.03.2022 – 31.03.2022
    event: 2 Сбор данных | once | 24.7+8.2 41.4+8.2 | апрель, июнь: 01.04.2022 – 30.04.2022, 01.06.2022 – 30.06.2022
    section: Трек 1. Поддержка школ
    event: 3 Совещания | recurring | 0.0+24.7 24.7+24.9 49.6+25.2 74.8+25.2 | ежеквартально: 01.01.2022 – 31.03.2022, 01.04.2022 – 30.06.2022, 01.07.2022 – 30.09.2022, 01.10.2022 – 31.12.2022
    event: 4 Дежурство | recurring | 16.2+25.7×92 | ежедневно с марта по май: 92 раза, 01.03.2022 – 31.05.2022
    subsection: 1.1. Без времени
    event: 5 Семинар | vague |  | по отдельному графику
    event: 6 Визиты | not-understood |  | когда рак на горе свистнет: срок не понят
    event: 7 Отчет | none |  | срок не указан
    event: 8 Приказ | none |  | срок не указан
    section: Трек 2. За пределами
    event: 9 Итоги | once | 83.3+16.7 ▶ | ноябрь 2022 – январь 2023: 01.11.2022 – 31.01.2023"
  `);
});

test('stages have the rows that they have in the table, with the deadline of their event where they state none', () => {
  const event = eventOf({
    title: 'Корректировка документов',
    deadline: parseDeadline('декабрь'),
    stages: [
      stageOf({ title: 'Планирование', number: '1.', deadline: parseDeadline('апрель') }),
      stageOf({ deadline: parseDeadline('май – июнь') }),
      stageOf({ title: 'Итоги' }),
    ],
  });
  const roadmap = roadmapOf({ title: 'План', period: parsePeriod('2022'), events: [event] });
  const timeline = timelineOf(roadmap);
  expect(timelineText(timeline)).toMatchInlineSnapshot(`
    "2022-01-01 – 2022-12-31: 2022
    янв фев мар апр май июн июл авг сен окт ноя дек
    event: 1 Корректировка документов | once | 91.5+8.5 | декабрь: 01.12.2022 – 31.12.2022
    stage: 1 Корректировка документов (1. Планирование) | once | 24.7+8.2 | апрель: 01.04.2022 – 30.04.2022
    stage: 1 Корректировка документов (этап 2) | once | 32.9+16.7 | май – июнь: 01.05.2022 – 30.06.2022
    stage: 1 Корректировка документов (Итоги) | once | 91.5+8.5 | декабрь: 01.12.2022 – 31.12.2022"
  `);
  expect(timeline.rows.map(({ source }) => source)).toEqual([event, ...event.stages]);
});

test('where a table prints all stages in one row, its time is theirs together', () => {
  const stages = ['апрель – май', 'май – июнь', 'сентябрь', 'сентябрь'].map((text) =>
    stageOf({ deadline: parseDeadline(text) }),
  );
  const roadmap = roadmapOf({
    title: 'План',
    period: parsePeriod('2022'),
    events: [eventOf({ title: 'Корректировка', stages })],
  });
  const template = templateOf('', [{ key: 'event', header: 'Мероприятие' }]);
  expect(timelineText(timelineOf(roadmap, template))).toMatchInlineSnapshot(`
    "2022-01-01 – 2022-12-31: 2022
    янв фев мар апр май июн июл авг сен окт ноя дек
    event: 1 Корректировка | once | 24.7+24.9×2 66.6+8.2 | апрель – май; май – июнь; сентябрь: 01.04.2022 – 31.05.2022, 01.05.2022 – 30.06.2022, 01.09.2022 – 30.09.2022"
  `);
});

test('an event that states no time has that of its stages', () => {
  const stages = [stageOf({ title: 'Анализ', deadline: parseDeadline('апрель') })];
  const roadmap = roadmapOf({
    title: 'План',
    period: parsePeriod('2022'),
    events: [eventOf({ title: 'Отчет', stages })],
  });
  expect(timelineText(timelineOf(roadmap))).toContain(
    'event: 1 Отчет | once | 24.7+8.2 | апрель: 01.04.2022 – 30.04.2022\nstage: 1 Отчет (Анализ) | once | 24.7+8.2 |',
  );
});

test('a matrix: events without a title are called by their first action, headings are no rows', () => {
  const service = declaredOf('ммс', 'Методическая служба');
  const act = (text: string): Partial<Event> => ({ actions: [{ bodies: [service], text }] });
  const roadmap = roadmapOf({
    title: 'План',
    template: { name: 'по исполнителям', bodies: [service] },
    events: [
      eventOf(act('Назначить координатора')),
      eventOf({ title: 'Конкурс практик', deadline: parseDeadline('ноябрь 2022'), ...act('Провести конкурс') }),
      eventOf({ title: 'Итоговое совещание', performers: [service] }),
    ],
  });
  expect(timelineText(timelineOf(roadmap))).toMatchInlineSnapshot(`
    "2022-11-01 – 2022-11-30: 2022
    ноя
    event: 1 Назначить координатора | none |  | срок не указан
    event: 2 Конкурс практик | once | 0.0+100.0 | ноябрь 2022: 01.11.2022 – 30.11.2022
    event: 3 Итоговое совещание | none |  | срок не указан"
  `);
});

test('without a period the months of all deadlines are shown, and what needs the period says so', () => {
  expect(timelineText(timelineAt(undefined, '15 марта 2022', 'до 1 июня 2022', 'сентябрь'))).toMatchInlineSnapshot(`
    "! Дни некоторых сроков неизвестны: напишите период карты, например «период: 2022».
    2022-03-01 – 2022-06-30: 2022
    мар апр май июн
    event: 1 15 марта 2022 | once | 11.5+0.8 | 15 марта 2022: 15.03.2022
    event: 2 до 1 июня 2022 | once | 75.4+0.8 | до 1 июня 2022: 01.06.2022
    event: 3 сентябрь | undated |  | сентябрь: нужен период карты"
  `);
});

test.each<{ when: string; timeline: () => Timeline; remark: string | undefined }>([
  {
    when: 'there are no events',
    timeline: () => timelineAt('2022'),
    remark: 'Мероприятий пока нет: напишите «мероприятие …» и под ним «срок: март – май 2022».',
  },
  {
    when: 'there are no deadlines',
    timeline: () => timelineOf(roadmapOf({ title: 'План', period: parsePeriod('2022'), events: [eventAt('Совет')] })),
    remark: 'Ни у одного мероприятия нет срока: напишите под мероприятием, например, «срок: март – май 2022».',
  },
  {
    when: 'nothing says which days to show',
    timeline: () => timelineAt(undefined, 'март', 'по отдельному графику'),
    remark: 'Неизвестно, какое время показать: напишите период карты, например «период: 2022».',
  },
  { when: 'all is said', timeline: () => timelineAt('2022', 'март'), remark: undefined },
])('what to write where $when', ({ timeline, remark }) => {
  expect(timeline().remark).toBe(remark);
});

test.each<{ period: string; years: string; columns: string }>([
  { period: '18.05.2022 – 31.08.2022', years: '2022', columns: 'май июн июл авг' },
  { period: '2021/2022 учебный год', years: '2021 2022', columns: 'сен окт ноя дек янв фев мар апр май июн июл авг' },
  { period: '2022–2024', years: '2022 2023 2024', columns: 'I II III IV I II III IV I II III IV' },
  { period: '2010–2024', years: '', columns: Array.from({ length: 15 }, (_, index) => 2010 + index).join(' ') },
  {
    period: '1981–2060',
    years: '',
    columns: '1980 1985 1990 1995 2000 2005 2010 2015 2020 2025 2030 2035 2040 2045 2050 2055 2060',
  },
])('the scale of «$period»', ({ period, years, columns }) => {
  const { scale } = timelineAt(period, 'март');
  const labels = (marks: readonly { label: string }[] = []): string => marks.map(({ label }) => label).join(' ');
  expect([labels(scale?.years), labels(scale?.columns)]).toEqual([years, columns]);
});

test('times that cannot be drawn apart are one bar', () => {
  const bars = timelineAt('2013–2022', 'ежедневно', 'ежемесячно', 'ежегодно').rows.map((row) =>
    'manner' in row ? row.bars.map(({ times }) => times) : [],
  );
  expect(bars[0]).toEqual([3652]);
  expect(bars[1]).toEqual([120]);
  expect(bars[2]).toEqual(Array.from({ length: 10 }, () => 1));
});
