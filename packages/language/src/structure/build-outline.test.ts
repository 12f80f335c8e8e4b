import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../syntax/read-lines.ts';
import { lineSoup } from '../testing/line-soup.ts';
import { buildOutline } from './build-outline.ts';
import { cutIntoPieces } from './piece.ts';

test('a signature and a day belong to the nearest who approves, agrees or signs above; behind an office, to the roadmap', () => {
  const text = `карта К
  утверждаю: Начальник
    подпись: вторая
    дата: 28.08.2026
  согласовано: Директор
    дата: 25.08.2026
    подпись: третья
  должность: Глава
  подпись: четвёртая
  дата: 01.09.2026`;
  const { roots, diagnostics } = buildOutline([{ lines: readLines(text) }]);
  const written = roots[0]?.fields.map(({ value, parts }) => [
    value?.text,
    ...(parts ?? []).map((part) => part.value?.text),
  ]);
  expect(written).toEqual([
    ['Начальник', 'вторая', '28.08.2026'],
    ['Директор', '25.08.2026', 'третья'],
    ['Глава'],
    ['четвёртая'],
    ['01.09.2026'],
  ]);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
});

test('a line below a field can be told where the piece before it is shared', () => {
  const text =
    'карта К\n  утверждаю: Начальник\nшкола сош1 = Школа\n  подпись: И. О. Фамилия\n  подпись: А. Б. Вторая\n';
  const lines = readLines(text);
  const pieces = cutIntoPieces(text, lines, { readAt: 0 }).map(({ piece }) => piece);
  expect(buildOutline(pieces)).toEqual(buildOutline([{ lines }]));
  expect(buildOutline(pieces)).toEqual(buildOutline([{ lines }]));
  expect(buildOutline(pieces).diagnostics.map(({ message }) => message)).toEqual([
    'У строки «утверждаю» уже есть «подпись»: оставьте одну из двух. Действует первая.',
  ]);
});

test('an outline is the same whether its lines are taken one by one or piece by piece', () => {
  fc.assert(
    fc.property(lineSoup, (text) => {
      const lines = readLines(text);
      const pieces = cutIntoPieces(text, lines, { readAt: 0 }).map(({ piece }) => piece);
      const outline = buildOutline([{ lines }]);
      expect(buildOutline(pieces)).toEqual(outline);
      // What was read of a piece is shared, and so must not change.
      expect(buildOutline(pieces)).toEqual(outline);
    }),
    { numRuns: 1000 },
  );
});
