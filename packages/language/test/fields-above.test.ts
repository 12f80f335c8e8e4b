import { expect, test } from 'vitest';
import { viewOf } from './services/view-of.ts';

const head = 'карта Дорожная карта\n  период: 2022\n\n';
const asked = /^(?:line-is-understood|field-stands-once|event-has-)/;

/** What is told of the lines, and of what events lack. */
function toldOf(text: string): readonly string[] {
  const { diagnostics } = viewOf(head + text);
  return diagnostics.filter(({ rule }) => asked.test(rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

function eventsOf(text: string) {
  const { file } = viewOf(head + text);
  return file.type === 'roadmap'
    ? file.events.map(({ deadline, indicators }) => [deadline?.text, indicators[0]?.text])
    : [];
}

test('fields above the line of their event are its own, and that is told once', () => {
  const text = 'срок: март 2022\nисполнители: Отдел\nпоказатель: Проведён 1 семинар\nмероприятие Семинар\n';
  expect(toldOf(text)).toEqual([
    'line-is-understood: Поля «срок» и «показатель» стоят выше строки «мероприятие», к которой относятся: перенесите их под неё.',
  ]);
  expect(eventsOf(text)).toEqual([['март 2022', 'Проведён 1 семинар']]);
});

test('where they stand above the first event of a section, too', () => {
  const text =
    'раздел А\n  срок: март 2022\n  мероприятие Семинар\n    показатель: Проведён 1 семинар\n    исполнители: Отдел\n';
  expect(toldOf(text)).toEqual([
    'line-is-understood: Поле «срок» стоит выше строки «мероприятие», к которой относится: перенесите его под неё.',
  ]);
});

test('what the event below says itself is not of it', () => {
  const text =
    'срок: 2022\nмероприятие Семинар\n  срок: март 2022\n  исполнители: Отдел\n  показатель: Проведён 1 семинар\n';
  expect(toldOf(text)).toEqual([
    'line-is-understood: Поле «срок» здесь ни к чему не относится: оно стоит ниже строки «мероприятие» или «этап».',
  ]);
  expect(eventsOf(text)).toEqual([['март 2022', 'Проведён 1 семинар']]);
});

test.each(['срок: март 2022\nраздел А\n', 'срок: март 2022\n'])('what no event follows is of none: %j', (text) => {
  expect(toldOf(text)).toEqual([
    'line-is-understood: Поле «срок» здесь ни к чему не относится: оно стоит ниже строки «мероприятие» или «этап», а здесь есть «период».',
  ]);
});
