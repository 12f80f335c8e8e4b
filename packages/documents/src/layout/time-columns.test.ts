import { type Column, type Event, parseDeadline, parsePeriod, templateOf, viewRoadmap } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { tableRecords } from '../document/table-records.ts';
import { layoutRoadmap } from '../index.ts';
import { eventOf, roadmapOf, stageOf } from '../testing/roadmap-parts.ts';

const months: Column = { key: 'months', header: 'Месяцы' };
const quarters: Column = { key: 'quarters', header: 'Кварталы' };

function tableOf(period: string | undefined, deadlines: readonly (string | Event)[], column: Column) {
  const events = deadlines.map((each) =>
    typeof each === 'string' ? eventOf({ title: 'М', deadline: parseDeadline(each) }) : each,
  );
  const roadmap = roadmapOf({
    title: 'К',
    events,
    ...(period === undefined ? {} : { period: parsePeriod(period) }),
  });
  const { blocks } = layoutRoadmap(
    viewRoadmap(roadmap),
    templateOf('по времени', [{ key: 'event', header: 'Что' }, column]),
  );
  const table = blocks.find((block) => block.type === 'table');
  if (table === undefined) throw new Error('There is no table');
  return table;
}

/** The heads of the parts, and of each row what stands in them. */
function gridOf(...parts: Parameters<typeof tableOf>): readonly string[] {
  const table = tableOf(...parts);
  const heads = table.columns.slice(1).map(({ header }) => header);
  return [
    heads.join(' '),
    ...tableRecords(table).map((cells) =>
      cells
        .slice(1)
        .map((text) => text || '.')
        .join(' '),
    ),
  ];
}

describe('the parts of a column over time', () => {
  test.each([
    ['2026', months, 'янв фев мар апр май июн июл авг сен окт ноя дек'],
    ['2026/2027 учебный год', months, 'сен окт ноя дек янв фев мар апр май июн июл авг'],
    ['январь – май 2026', months, 'янв фев мар апр май'],
    ['2026–2028', months, 'янв фев мар апр май июн июл авг сен окт ноя дек'],
    [undefined, months, 'янв фев мар апр май июн июл авг сен окт ноя дек'],
    ['2026', quarters, 'I II III IV'],
    ['2026/2027 учебный год', quarters, 'сен–ноя дек–фев мар–май июн–авг'],
    ['апрель – август 2026', quarters, 'II июл–авг'],
    ['2026–2028', quarters, 'I II III IV'],
  ])('of %s: %o', (period, column, heads) => {
    expect(gridOf(period, [], column)).toEqual([heads]);
    expect(
      new Set(
        tableOf(period, [], column)
          .columns.slice(1)
          .map(({ group }) => group),
      ),
    ).toEqual(new Set([column.header]));
  });
});

describe('where a deadline falls', () => {
  test.each([
    ['октябрь 2026', '. × . .'],
    ['сентябрь – октябрь 2026', '× × . .'],
    ['15.10.2026', '. × . .'],
    ['до 15 октября 2026', '. × . .'],
    ['сентябрь, ноябрь', '× . × .'],
    ['в течение года', 'в течение года . . .'],
    ['ежемесячно', 'ежемесячно . . .'],
    ['по отдельному графику', 'по отдельному графику . . .'],
    ['март 2031', 'март 2031 . . .'],
  ])('%s', (deadline, cells) => {
    expect(gridOf('сентябрь – декабрь 2026', [deadline], months)[1]).toBe(cells);
  });

  test('in a period of several years, and without one, its years stand in place of the mark', () => {
    expect(gridOf('2026–2028', ['март 2026, март 2028', 'IV квартал 2027'], quarters)).toEqual([
      'I II III IV',
      '2026\n2028 . . .',
      '. . . 2027',
    ]);
    expect(gridOf(undefined, ['март 2026'], quarters)[1]).toBe('2026 . . .');
  });

  test('each stage has its own, and equal marks of neighbours stay apart', () => {
    const stages = ['март 2026', 'март – май 2026'].map((text) => stageOf({ deadline: parseDeadline(text) }));
    expect(gridOf('2026', [eventOf({ title: 'М', stages })], quarters)).toEqual(['I II III IV', '× . . .', '× × . .']);
    const { rows } = tableOf('2026', [eventOf({ title: 'М', stages })], quarters);
    expect(rows.map(({ cells }) => cells.length)).toEqual([5, 4]);
  });
});

test('the words of a deadline stand under the title where the marks do not say them all', () => {
  const titles = (deadline: string): string => tableRecords(tableOf('2026', [deadline], months))[0]?.[0] ?? '';
  expect(titles('март 2026')).toBe('М');
  expect(titles('до 15 марта 2026')).toBe('М\nСрок: до 15 марта 2026');
  expect(titles('с марта 2026')).toBe('М\nСрок: с марта 2026');
  expect(titles('в течение года')).toBe('М');
});
