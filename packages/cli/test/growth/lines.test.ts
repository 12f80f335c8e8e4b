import type { Printable } from '@dorkarta/core';
import { createParser, examineFile, mapFile } from '@dorkarta/language';
import { expect, test } from 'vitest';
import { growsFaster, longLine, repeated, takesLongerThanRoadmap, type Work } from './growth.ts';
import { nastyPieces } from './nasty-pieces.ts';

const parse = createParser();

/** The kinds of file that lines stand in. */
type Kind = Printable['type'];

/** Every kind of line that reads its words in its own way, by the kind of file that it stands in. */
const lines: Readonly<Record<Kind, readonly string[]>> = {
  roadmap: [
    ...[
      '… ',
      'мероприятие …',
      'мероприятие имя = …',
      'раздел …',
      'этап …',
      'задача …',
      'исполнитель имя = …',
      'карта …',
    ],
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
    ...['утверждаю: …', 'согласовано: …', 'подписано: …', 'подпись: …', 'приложение: …', 'составил: …'],
    ...['сокращения: …', 'перечень школ …', 'цель: …', 'соисполнители: …', 'план 2022: …'],
    ...['утверждено: …', 'период: …', 'критерии: …', 'шаблон: …', 'столбец: …', 'нумерация: …', 'не проверять: …'],
    ...['действие …: Назначить', 'действие имя: …', 'исполнители …', 'исполнитеи: …', '// …', 'примечание: """ … """'],
    // Where a line may go on with another.
    ...['мероприятие Семинар …: о школе', 'срок: март … срок: май', 'примечание: … исполнители: школа'],
  ],
  review: [
    ...['экспертиза …', 'эксперт: …', 'дата: …', 'утверждено: …', 'рекомендация …'],
    ...['критерий К3: выполнено – …', 'критерий К3: …', 'критерий …: выполнено – так', 'критерий …'],
    ...['мероприятие 1: методическое, площадка – …', 'мероприятие 1: …', 'мероприятие …: методическое – так'],
    ...['мероприятие 1 «…»: методическое – так', 'мероприятие …'],
  ],
  monitoring: [
    ...['отчёт …', 'проведено: …', 'состояние: …', 'сведения: …', 'факт: …', 'факт …: 5', 'документ: …', 'причина: …'],
  ],
};

/** A file of each kind with a line in it. */
const around: Readonly<Record<Kind, (line: string) => readonly string[]>> = {
  roadmap: (line) => [
    'школа сош = МБОУ СОШ № 1',
    'карта Карта',
    'период: 2022',
    'раздел 1. Раздел',
    'мероприятие Семинар для педагогов',
    line,
    'показатель: Проведено 2 семинара',
  ],
  review: (line) => ['подключить: карта.dk', 'экспертиза Центр', 'эксперт: И. О. Фамилия', line],
  monitoring: (line) => ['подключить: карта.dk', 'мониторинг Отчёт', 'дата: 01.07.2022', 'отчёт 1', line],
};

const reviewed = mapFile(parse('карта Карта\nпериод: 2022\nмероприятие Семинар\nпоказатель: Проведено 2 семинара\n'), {
  imports: [],
});
const imports = [{ ...reviewed.exports, path: 'карта.dk', uri: 'file:///карта.dk' }];

function checked(kind: Kind, line: string): Work {
  const text = around[kind](line).join('\n');
  return () => {
    const mapped = mapFile(parse(text), { imports: kind === 'roadmap' ? [] : imports });
    return examineFile({ ...mapped, text });
  };
}

/** Each line is tried with every sixth piece, the next line with the next ones. */
const shares = 6;

const rows = Object.entries(lines)
  .flatMap(([kind, those]) => those.map((line) => [line, kind as Kind] as const))
  .map(([line, kind], index) => [line, kind, index % shares] as const);

test.each(rows)(
  'a line «%s» of a %s takes no longer than it is long, whatever is repeated in it',
  (line, kind, share) => {
    const slow = nastyPieces.filter((piece, index) => {
      if (index % shares !== share) return false;
      const work = (size: number): Work =>
        checked(
          kind,
          line.replace('…', () => repeated(piece, size)),
        );
      return takesLongerThanRoadmap(work(longLine)) || growsFaster(work, longLine / 4);
    });
    expect(slow).toEqual([]);
  },
  120_000,
);
