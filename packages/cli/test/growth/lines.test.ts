import { createParser, examineFile, mapFile } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { growsFaster, repeated, takesLonger, type Work } from './growth.ts';
import { nastyPieces } from './nasty-pieces.ts';

const parse = createParser();

/** Every kind of line that reads its words in its own way. */
const lines: readonly string[] = [
  ...['… ', 'мероприятие …', 'мероприятие имя = …', 'раздел …', 'этап …', 'задача …', 'исполнитель имя = …', 'карта …'],
  ...[
    'срок: …',
    'исполнители: …',
    'исполнители: "…"',
    'показатель: …',
    'план: …',
    'вид: …',
    'площадка: …',
    'ресурсы: …',
  ],
  ...[
    'участники: …',
    'задачи: …',
    'риск: …',
    'документ: …',
    'примечание: …',
    'в рамках: …',
    'уровень: …',
    'подключить: …',
  ],
  ...['утверждено: …', 'период: …', 'критерии: …', 'шаблон: …', 'столбец: …', 'нумерация: …', 'не проверять: …'],
  ...['действие …: Назначить', 'действие имя: …', 'исполнители …', 'исполнитеи: …', '// …', 'примечание: """ … """'],
];

/** Longer than any line that a person writes, and the milliseconds it may take: twice what it does on a machine with time for it. */
const long = 16_000;
const limit = 100;

function checked(line: string): Work {
  const text = [
    'школа сош = МБОУ СОШ № 1',
    'карта Карта',
    'период: 2022',
    'раздел 1. Раздел',
    'мероприятие Семинар для педагогов',
    line,
    'показатель: Проведено 2 семинара',
  ].join('\n');
  return () => {
    const mapped = mapFile(parse(text), { imports: [] });
    return examineFile({ ...mapped, text });
  };
}

/** Each line is tried with every sixth piece, the next line with the next ones. */
const shares = 6;

test.each(lines.map((line, index) => [line, index % shares] as const))(
  'a line «%s» takes no longer than it is long, whatever is repeated in it',
  (line, share) => {
    const slow = nastyPieces.filter((piece, index) => {
      if (index % shares !== share) return false;
      const work = (size: number): Work => checked(line.replace('…', () => repeated(piece, size)));
      return takesLonger(work(long), limit) || growsFaster(work, long / 4);
    });
    expect(slow).toEqual([]);
  },
  120_000,
);
