import { parseDeadline, parsePeriod, type Roadmap, templateOf, viewRoadmap } from '@dorkarta/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bar, layoutRoadmap, layoutTimeline, renderTimeline, type Timeline } from '../index.ts';
import { eventOf, roadmapOf, stageOf } from '../testing/roadmap-parts.ts';

const template = templateOf('', [
  { key: 'event', header: 'Мероприятие' },
  { key: 'deadline', header: 'Срок' },
]);

function timelineOf(roadmap: Roadmap): Timeline {
  const view = viewRoadmap(roadmap);
  return layoutTimeline(layoutRoadmap(view, template), view);
}

const year = fc.integer({ min: 1995, max: 2050 });
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => {
  const [years, months, days] = date.toISOString().slice(0, 10).split('-');
  return `${days}.${months}.${years}`;
});
const words = fc.oneof(
  fc.constantFrom(
    'март',
    'ежедневно',
    'еженедельно',
    'ежемесячно до 5 числа',
    'по понедельникам',
    'постоянно',
    '2 раза в год',
  ),
  fc.constantFrom('по отдельному графику', 'ежегодно до 1 марта', '31 декабря', 'с сентября', 'до мая', '…'),
  day,
  fc.tuple(day, day).map(([from, to]) => `${from} – ${to}`),
  year.map((each) => `ежеквартально в ${each} году`),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const event = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.array(words, { maxLength: 3 }))
  .map(([title, deadlines]) =>
    eventOf({ title, stages: deadlines.map((text) => stageOf({ deadline: parseDeadline(text) })) }),
  );
const period = fc.oneof(
  fc.constant(undefined),
  year.map(String),
  fc.tuple(year, year).map(([from, to]) => `${Math.min(from, to)}–${Math.max(from, to)}`),
  fc.tuple(day, day).map(([from, to]) => `${from} – ${to}`),
);
const anyRoadmap = fc
  .tuple(period, fc.array(event, { maxLength: 6 }))
  .map(([text, events]) =>
    roadmapOf({ title: 'План', ...(text === undefined ? {} : { period: parsePeriod(text) }), events }),
  );

const barsOf = ({ rows }: Timeline): readonly (readonly Bar[])[] =>
  rows.map((row) => ('manner' in row ? row.bars : []));

test('all that is drawn lies on the scale, from left to right', () => {
  fc.assert(
    fc.property(anyRoadmap, (roadmap) => {
      const timeline = timelineOf(roadmap);
      const { years = [], columns = [] } = timeline.scale ?? {};
      for (const places of [...barsOf(timeline), years, columns]) {
        for (const { start, width } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(start + width).toBeLessThanOrEqual(100.0001);
        }
        const starts = places.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }
    }),
    { numRuns: 200 },
  );
});

test('each time is drawn, or said to lie beyond the scale; a row has no more bars than can be seen', () => {
  fc.assert(
    fc.property(anyRoadmap, (roadmap) => {
      for (const row of timelineOf(roadmap).rows) {
        if (!('manner' in row)) continue;
        const isDrawn = row.bars.length > 0 || row.beyond.earlier || row.beyond.later;
        expect(isDrawn).toBe(row.manner === 'once' || row.manner === 'recurring');
        expect(row.bars.length).toBeLessThanOrEqual(200);
      }
    }),
    { numRuns: 200 },
  );
});

test('the same roadmap gives the same page', () => {
  fc.assert(
    fc.property(anyRoadmap, (roadmap) => {
      expect(renderTimeline(timelineOf(structuredClone(roadmap)))).toBe(renderTimeline(timelineOf(roadmap)));
    }),
  );
});

/** The shortest of some runs, in milliseconds. */
function fastest(run: () => void): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

test('ten thousand events are drawn in well under a second, were each of them daily through thirteen years', () => {
  const deadline = parseDeadline('ежедневно');
  const events = Array.from({ length: 10_000 }, (_, index) => eventOf({ title: `Мероприятие ${index}`, deadline }));
  const roadmap = roadmapOf({ title: 'План', period: parsePeriod('2020–2032'), events });
  const view = viewRoadmap(roadmap);
  const document = layoutRoadmap(view, template);
  expect(fastest(() => renderTimeline(layoutTimeline(document, view)))).toBeLessThan(1000);
});
