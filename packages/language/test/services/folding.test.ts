import { expect, test } from 'vitest';
import { foldingRanges } from '../../src/services/folding.ts';
import { openText } from './open-files.ts';

/** Marks what can be folded at its first line: `▾` and the number of the last line. */
async function folded(text: string): Promise<readonly string[]> {
  const { view } = await openText(text);
  const folds = new Map(
    foldingRanges(view).map(({ startLine, endLine, kind }) => [startLine, `${endLine + 1} ${kind ?? ''}`]),
  );
  return text
    .split('\n')
    .flatMap((line, index) => (folds.has(index) ? [`${line.trim()} ▾${folds.get(index)}`.trim()] : []));
}

test('sections, events, texts, lists, comments, imports and declarations are folded', async () => {
  expect(
    await folded(`// первая
// вторая
подключить: а.dk
подключить: б.dk

исполнитель а = А
группа б = Б
  число: 3 школы
// между ними
школа в = В
карта К
  период: 2022
  задача Кадры
раздел 1. Р
  цель: Ц
  подраздел 1.1. П
    мероприятие М
      срок: март
      исполнители: а,
        б
      примечание: """
        раз
        два"""
      // одна
    мероприятие """
      Длинное
      название"""
раздел 2. Пустой
проект один = Один
  уровень: федеральный`),
  ).toEqual([
    '// первая ▾2 comment',
    'подключить: а.dk ▾4 imports',
    'исполнитель а = А ▾10 region',
    'группа б = Б ▾8',
    'карта К ▾13',
    'раздел 1. Р ▾27',
    'подраздел 1.1. П ▾27',
    'мероприятие М ▾23',
    'исполнители: а, ▾20',
    'примечание: """ ▾23',
    'мероприятие """ ▾27',
    'проект один = Один ▾30',
  ]);
});

test('a roadmap without a header, one line and nothing have no folds', async () => {
  expect(await folded('карта К\nраздел Р')).toEqual([]);
  expect(await folded('карта К')).toEqual([]);
  expect(await folded('')).toEqual([]);
});
