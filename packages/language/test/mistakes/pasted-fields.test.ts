import { describe, expect, test } from 'vitest';
import { viewOf } from '../services/view-of.ts';

const head = 'исполнитель имц = Центр\nкарта К\n  период: 2026\nраздел 1. А\n  мероприятие Семинар\n    ';

function read(lines: string) {
  const text = `${head}${lines}\n`;
  const { file, diagnostics } = viewOf(text);
  const [event] = file.type === 'roadmap' ? (file.sections[0]?.events ?? []) : [];
  const told = diagnostics.flatMap(({ rule, span }) =>
    rule === 'line-is-understood' ? [text.slice(span.start, span.end)] : [],
  );
  return { event, told };
}

describe('fields pasted behind a value in one line', () => {
  test.each(['показатель', 'документ', 'примечание', 'участники'])('behind «%s»', (field) => {
    const { event, told } = read(`${field}: Участвовали 200 родителей срок: май 2026 исполнители: имц`);
    expect(told).toEqual(['срок']);
    expect([event?.deadline?.text, event?.performers.length]).toEqual(['май 2026', 1]);
  });

  test.each([
    'показатель: Определены исполнители: 3 организации',
    'показатель: Указан срок: май 2026',
    'показатель: Соблюдается срок: один рабочий день',
  ])('«%s» is a sentence', (line) => {
    expect(read(line).told).toEqual([]);
  });

  test('in a section below an event, the line is told of once, and the section stands in its place', () => {
    const { told } = read('срок: май 2026\nраздел 2. Б\n  исполнители: Отдел срок: май 2026\n  мероприятие Сбор');
    expect(told).toEqual(['срок']);
  });
});
