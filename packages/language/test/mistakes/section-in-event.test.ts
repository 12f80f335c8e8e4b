import { describe, expect, test } from 'vitest';
import { viewOf } from '../services/view-of.ts';

const head = 'карта К\n  период: 2021\n\nраздел 1. Кадры\n\n  мероприятие Семинар для учителей\n';
const fields = '    срок: май 2021\n    исполнители: Координатор\n    показатель: Проведено 2 занятия\n      план: 2\n';

/** What is told of lines and of what stands in them. */
function found(text: string): readonly string[] {
  const { diagnostics } = viewOf(text);
  const rules = /^(?:line-|colon-|section-has|event-has)/;
  return diagnostics.flatMap(({ rule, span }) =>
    rules.test(rule) ? [`${rule} »${text.slice(span.start, span.end)}«`] : [],
  );
}

describe('the line of a section among the fields of an event', () => {
  test.each([
    ['раздел 2. Методика', 'раздел'],
    ['раздел: Методика', 'раздел'],
    ['подраздел Методика', 'подраздел'],
  ])('«%s» is told once, and the fields below are the event’s', (line, word) => {
    const text = `${head}    ${line}\n${fields}`;
    expect(found(text)).toEqual([`line-is-understood »${word}«`]);
    const { file } = viewOf(text);
    const [event] = file.type === 'roadmap' ? (file.sections[0]?.events ?? []) : [];
    expect([event?.deadline?.text, event?.performers.length, event?.indicators[0]?.target?.text]).toEqual([
      'май 2021',
      1,
      '2',
    ]);
  });

  test('what follows the event stands in the section', () => {
    const text = `${head}    срок: май 2021\nраздел 2. Методика\n    показатель: Проведено 2 занятия\n\n  мероприятие Круглый стол\n`;
    const { file } = viewOf(text);
    if (file.type !== 'roadmap') throw new Error('no roadmap');
    expect(file.sections.map(({ events }) => events.map(({ title }) => title))).toEqual([
      ['Семинар для учителей'],
      ['Круглый стол'],
    ]);
    expect(file.sections[0]?.events[0]?.indicators).toHaveLength(1);
  });

  test('a section in its place is one, with fields of its own', () => {
    const text = `${head}${fields}\nраздел 2. Методика\n  исполнители: РМО\n\n  мероприятие Круглый стол\n${fields}`;
    expect(found(text)).toEqual([]);
  });
});
