import { describe, expect, test } from 'vitest';
import { docxOf, p, tc, tr } from '../testing/office-files.ts';
import { recognised } from '../testing/recognised.ts';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const quarters = ['I кв.', 'II кв.', 'III кв.', 'IV кв.'];
const months = ['янв', 'фев', 'мар', 'апр'];

/** The deadline of a row under heads of times, and what is told of it. */
function deadlineIn(
  heads: readonly string[],
  cells: readonly string[],
  above: readonly string[] = [],
): readonly (string | undefined)[] {
  const marked = tr(['2', 'Вебинар', '+', ...heads.slice(1).map(() => '')]);
  const body = table(tr(['№', 'Мероприятие', ...heads]), tr(['1', 'Семинар', ...cells]), marked);
  const { roadmap, remarks } = recognised(docxOf([...above.map(p), body].join('')));
  return [roadmap.events[0]?.deadline?.text, ...remarks];
}

const each =
  'таблица 1: отметки в соседних графах (строк: 1, первая – 2) прочитаны как отдельные сроки; если где-то это один срок подряд, напишите его через тире («I – II кварталы»)';
const inOne =
  'таблица 1: отметки в соседних графах (строк: 1, первая – 2) прочитаны как один срок подряд; если где-то это разные сроки, напишите их через запятую («март, апрель»)';

describe('marks under quarters and months', () => {
  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [quarters, ['+', '+', '+', '+'], ['I, II, III, IV кварталы', each]],
    [quarters, ['+', '+', '-', '+'], ['I, II, IV кварталы', each]],
    [quarters, ['', '+', '', '+'], ['II, IV кварталы']],
    [quarters, [tc(p('+'), span(2)), '', ''], ['I – II кварталы']],
    [quarters.map((head) => `${head} 2026`), ['', '', '', 'V'], ['IV квартал 2026']],
    [months, ['+', '+', '', '+'], ['январь – февраль, апрель', inOne]],
    [months, ['+', '+', '+', '+'], ['январь, февраль, март, апрель', each]],
    [['дек–фев', 'мар–май', 'июн–авг'], ['', 'x', ''], ['март – май']],
    [['IV кв. 2025', 'I кв. 2026'], [tc(p('+'), span(2))], ['IV квартал 2025 – I квартал 2026']],
  ])('%o: %o', (heads, cells, said) => {
    expect(deadlineIn(heads, cells)).toEqual(said);
  });
});

describe('a time in words under a quarter or a month is the one that is meant', () => {
  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [quarters, ['март', '', '', 'до 20 декабря'], ['март; до 20 декабря']],
    [quarters.map((head) => `${head} 2026`), ['март', '', '', 'до 20.12.'], ['март 2026; до 20.12.2026']],
    [quarters, ['', tc(p('апрель-сентябрь'), span(2)), ''], ['апрель-сентябрь']],
    [quarters, ['', '15.04.2026', '', ''], ['15.04.2026']],
    [months, ['', '', '15 марта', ''], ['15 марта']],
    [months, ['', '', '15', ''], ['15 марта']],
    [quarters, ['+', '2', '', ''], ['I квартал; II квартал: 2']],
    [quarters, ['2026, 2028', '', '', ''], ['I квартал 2026, I квартал 2028']],
  ])('%o: %o', (heads, cells, said) => {
    expect(deadlineIn(heads, cells)).toEqual(said);
  });

  test('what lies outside of its column is kept, and told', () => {
    expect(deadlineIn(quarters, ['апрель', '', '', ''])).toEqual([
      'апрель',
      'таблица 1, строка 2: срок «апрель» стоит в графе «I квартал», а приходится на другое время: оставлен как написан, проверьте',
    ]);
  });

  test('what recurs is meant of its column alone, and that is told', () => {
    expect(deadlineIn(quarters, ['ежемесячно', '', '', ''])).toEqual([
      'I квартал: ежемесячно',
      'таблица 1, строка 2: «ежемесячно» стоит в графе «I квартал», поэтому записано только о ней: проверьте срок',
    ]);
  });
});

test('words of time beside marks, as documents print them, are the deadline; where they differ, both are kept and that is told', () => {
  const under = (line: string): string => tc(p('Семинар') + p(line));
  const of = (line: string): readonly (string | undefined)[] => {
    const body = table(tr(['№', 'Мероприятие', ...quarters]), tr(['1', under(line), '×', '', '', '']));
    const { roadmap, remarks } = recognised(docxOf(body));
    return [roadmap.events[0]?.title, roadmap.events[0]?.deadline?.text, ...remarks];
  };
  expect(of('Срок: до 15 марта 2026')).toEqual(['Семинар', 'до 15 марта 2026']);
  expect(of('Срок: май 2026')).toEqual([
    'Семинар',
    'май 2026; I квартал',
    'таблица 1, строка 2: срок «май 2026» и отметки («I квартал») – о разном времени: записаны оба, проверьте',
  ]);
});

test('columns of months under two years are one column, and heads without marks are columns over time all the same', () => {
  const head = tr([
    tc(p('№'), '<w:vMerge w:val="restart"/>'),
    tc(p('Мероприятие'), '<w:vMerge w:val="restart"/>'),
    tc(p('2025'), span(2)),
    tc(p('2026'), span(2)),
  ]);
  const under = tr([tc('', '<w:vMerge/>'), tc('', '<w:vMerge/>'), 'ноя', 'дек', 'янв', 'фев']);
  const { roadmap } = recognised(docxOf(table(head, under, tr(['1', 'Семинар', '', '+', '+', '']))));
  expect(roadmap.events[0]?.deadline?.text).toBe('декабрь 2025 – январь 2026');
  expect(roadmap.columns.at(-1)).toEqual({ key: 'months', header: 'Месяцы' });
  const empty = recognised(docxOf(table(tr(['№', 'Мероприятие', ...quarters]), tr(['1', 'Семинар', '', '', '', '']))));
  expect(empty.roadmap.columns.at(-1)).toEqual({ key: 'quarters', header: 'Кварталы' });
});

test('columns over time without a word or a mark are told: their times may be shown by colour', () => {
  const empty = recognised(
    docxOf(`<w:tbl>${tr(['Мероприятие', 'I кв.', 'II кв.'])}${tr(['Семинар', '', ''])}</w:tbl>`),
  );
  expect(empty.remarks).toEqual([
    'в графах времени нет ни слов, ни отметок; если сроки показаны цветом ячеек, впишите их словами: цвет не прочитан',
  ]);
});
