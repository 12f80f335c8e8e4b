import { formatText } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import { formatting } from '../../src/services/formatting.ts';
import { applyEdits, openText } from './open-files.ts';

const text = 'карта  К\nраздел 1.  Первый\nмероприятие М\nсрок:март\r\nРАЗДЕЛ Второй\n   цель :Ц\n\n\n';

describe('formatting', () => {
  test('of a whole file is that of the command line', async () => {
    const { view } = await openText(text);
    expect(applyEdits(view, formatting(view))).toBe(formatText(text));
    expect(formatting((await openText(formatText(text))).view)).toEqual([]);
  });

  test('of a range changes the lines that it touches, and no others', async () => {
    const { view } = await openText(text);
    const edits = formatting(view, { start: { line: 2, character: 3 }, end: { line: 3, character: 0 } });
    expect(applyEdits(view, edits)).toBe(
      'карта  К\nраздел 1.  Первый\n  мероприятие М\n    срок: март\r\nРАЗДЕЛ Второй\n   цель :Ц\n\n\n',
    );
  });
});
