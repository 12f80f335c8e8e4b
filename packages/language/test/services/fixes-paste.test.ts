import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasteText } from '../../src/services/paste.ts';
import { viewOf } from './view-of.ts';

const cells: readonly (readonly [pasted: string, written: string])[] = [
  ['  Проведён\u00A0 круглый   стол \r\n', 'Проведён круглый стол'],
  ['Первый абзац\r\nВторой абзац\r\n', '"""\n    Первый абзац\n    Второй абзац"""'],
  ['Меры:\n•\tсеминар\n\uF0B7 практикум', '"""\n    Меры:\n    - семинар\n    - практикум"""'],
  ['пере\u00ADнос\vстроки', '"""\n    перенос\n    строки"""'],
  ['', ''],
];

test.each(cells)('%j', (pasted, written) => {
  expect(pasteText(pasted)).toBe(written);
});

test('what is pasted behind a field is read as its text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Слово', ' // ', '"', '"""', '«', '\n', ' ', 'срок:', 'раздел 1.', '- '), {
        maxLength: 12,
      }),
      (parts) => {
        const written = pasteText(parts.join(''));
        const { file } = viewOf(`карта К\nмероприятие М\n  примечание: ${written}\n  документ: Д\n`);
        const [event] = file.type === 'roadmap' ? file.events : [];
        expect(event?.documents).toEqual([{ text: 'Д' }]);
      },
    ),
    { numRuns: 500 },
  );
});
