import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/format/text-edit.ts';
import { editsBetween, fixAll, safeFixes } from '../../src/services/fixes/fix-all.ts';
import type { FileView } from '../../src/services/view/file-view.ts';
import { lineSoup } from '../../src/testing/line-soup.ts';
import { viewOf } from './view-of.ts';

function fixed(text: string): Promise<string> {
  return fixAll(viewOf(text), async (changed) => viewOf(changed));
}

const before = `карта: Дорожная карта "Шаг к успеху"
  период: 2022
  период: 2022
  цель: Повышение\u000Bкачества
  муниципалитет:: Район

раздел: Кадры
мероприятее Круглый стол "Рост"
  исполнитеи: РМО, координатр
  срок: март
  показатель: "Проведён стол
  вид методическое
мероприятие 4 Семинар
  строка без слова
`;

test('everything safe is mended, nothing is invented and nothing decided', async () => {
  expect(await fixed(before)).toBe(`карта Дорожная карта «Шаг к успеху»
  период: 2022
  цель: Повышение качества
  муниципалитет:: Район

раздел Кадры
мероприятие Круглый стол «Рост»
  исполнители: РМО, координатр
  срок: март
  показатель: "Проведён стол
  вид методическое
мероприятие 4 Семинар
  строка без слова
`);
});

test('a text without anything safe stays as it is', async () => {
  const text = 'карта К\n  период: 2022\nмероприятие М\n  сорк: март\n';
  expect(await fixed(text)).toBe(text);
});

describe('of any text', () => {
  const countsOf = ({ diagnostics }: FileView): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { rule } of diagnostics) counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  };
  const quotesAside = (view: FileView): unknown =>
    JSON.parse(
      JSON.stringify(view.file)
        .replace(/[«»„“]|\\"|\\u00[01][0-9a-f]/gu, '')
        .replace(/\s+/g, ' '),
    );

  test('what is safe leads to no new finding, and is done at once', async () => {
    await fc.assert(
      fc.asyncProperty(lineSoup, async (text) => {
        const view = viewOf(text);
        const result = await fixed(text);
        const after = viewOf(result);
        const [old, now] = [countsOf(view), countsOf(after)];
        for (const [rule, count] of Object.entries(now)) {
          // What an event lacks is told once its lines are mended.
          if (!rule.startsWith('event-has-')) expect(count).toBeLessThanOrEqual(old[rule] ?? 0);
        }
        expect(await fixed(result)).toBe(result);
        expect(applyEdits(text, editsBetween(text, result))).toBe(result);
        if (safeFixes(view).length === 0) expect(result).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('what is safe changes neither the events nor anything that is said of them, but for quotes', async () => {
    await fc.assert(
      fc.asyncProperty(lineSoup, async (text) => {
        const result = await fixed(text);
        expect(quotesAside(viewOf(result))).toEqual(quotesAside(viewOf(text)));
      }),
      { numRuns: 500 },
    );
  });
});
