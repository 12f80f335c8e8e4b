import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBook, type Sheet, writeBook } from './support/books.ts';
import { call, folderWith, withoutAdvice } from './support/call.ts';
import { withoutNotes } from './support/noted-books.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2021

мероприятие Сбор данных
  срок: март 2021
  показатель: Внесены данные
    план: 100 %

мероприятие Совещания
  срок: ежеквартально

мероприятие Конкурс
  этап Отбор
    срок: апрель 2021
    показатель: Участвуют 12 школ
  этап Финал
    срок: май 2021
`;

const halfYear = `подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021
  состояние: проведено частично
  сведения: Внесены данные по 6 школам
  факт: 90 %
  документ: Справка № 1 https://example.org/1
  причина: Ждали данных

отчёт 2
  проведено: 20.02.2021
  состояние: перенесено на сентябрь 2021
  сведения: """
    01.01.2021 – 31.03.2021: Обсудили планы
    01.04.2021 – 30.06.2021: Готовили материалы"""
  документ: Протокол от 20.02.2021 № 1
  причина: Эпидемия

отчёт 3
  проведено: 20.04.2021, 15.05.2021
  сведения: """
    Отбор: Прошли 12 школ
    Финал: Победила школа № 5"""
  факт: 12 школ
  документ: Протокол от 16.05.2021 № 2
`;

async function folderWithForm(on = '31.12.2021', reports: readonly string[] = ['полугодие.dk']): Promise<string> {
  const folder = folderWith({ 'карта.dk': roadmap, 'полугодие.dk': halfYear, 'dorkarta.config.json': withoutAdvice });
  const made = await call(folder, ['form', 'карта.dk', ...reports, '--on', on, '-o', 'форма.xlsx']);
  if (made.code !== 0) throw new Error(made.stderr);
  return folder;
}

const report = 'карта-мониторинг-2021-12-31.dk';

function formIn(folder: string): Sheet {
  const [form] = readBook(readFileSync(join(folder, 'форма.xlsx')));
  if (form === undefined) throw new Error('No form');
  return form;
}

/** Answers of a form: «2 | 01.01.2021 – 31.03.2021 | сведения: …». */
function answersIn(folder: string): readonly string[] {
  const { rows } = formIn(folder);
  const at = rows.findIndex((row) => row.includes('Состояние'));
  const heads = rows[at] ?? [];
  return rows.slice(at + 1).map((row) => {
    const answers = row.flatMap((text, column) => (column > 5 && text !== '' ? [`${heads[column]}: ${text}`] : []));
    return [row[1], row[2], row[3], ...answers].map((text = '') => text.replaceAll('\n', ' / ')).join(' | ');
  });
}

/** Fills in a cell of the row that begins so. */
function answer(folder: string, row: string, head: string, text: string): void {
  const sheets = readBook(readFileSync(join(folder, 'форма.xlsx')));
  const rows = sheets[0]?.rows ?? [];
  const column = rows.find((each) => each.includes('Состояние'))?.indexOf(head) ?? -1;
  const own = rows.find((each) => [each[1], each[2], each[3]].join(' | ').replaceAll('\n', ' / ').startsWith(row));
  if (own === undefined || column < 0) throw new Error(`No row ${row}`);
  while (own.length <= column) own.push('');
  own[column] = text;
  writeFileSync(join(folder, 'форма.xlsx'), writeBook(sheets));
}

describe('a form with what is known', () => {
  test('each occasion has its own answer, and what was put off the reason why', async () => {
    expect(answersIn(await folderWithForm())).toEqual([
      '1 | Сбор данных | март 2021 | Состояние: частично | Дата проведения: 15.03.2021 | Сведения: Внесены данные по 6 школам | Факт: 90 % | Документ: Справка № 1 | Ссылка: https://example.org/1 | Причина: Ждали данных',
      '2 | Совещания | ежеквартально / (01.01.2021 – 31.03.2021) | Состояние: проведено | Дата проведения: 20.02.2021 | Сведения: Обсудили планы | Документ: Протокол от 20.02.2021 № 1',
      '2 | Совещания | ежеквартально / (01.07.2021 – 30.09.2021)',
      '2 | Совещания | сентябрь 2021 (было: ежеквартально) / (01.09.2021 – 30.09.2021) | Сведения: Готовили материалы | Причина: Эпидемия',
      '2 | Совещания | ежеквартально / (01.10.2021 – 31.12.2021)',
      '3 | Конкурс / Отбор | апрель 2021 / (01.04.2021 – 30.04.2021) | Состояние: проведено | Дата проведения: 20.04.2021 | Сведения: Прошли 12 школ | Факт: 12 школ',
      '3 | Конкурс / Финал | май 2021 / (01.05.2021 – 31.05.2021) | Состояние: проведено | Дата проведения: 15.05.2021 | Сведения: Победила школа № 5 | Документ: Протокол от 16.05.2021 № 2',
    ]);
  });

  test('words that name no occasion stand where their report was held', async () => {
    const folder = await folderWithForm();
    const spring = halfYear
      .replace('01.07.2021', '01.04.2021')
      .replace(/отчёт 1[\s\S]*/, 'отчёт 2\n  проведено: 20.02.2021\n  сведения: Обсудили планы\n');
    const autumn = spring
      .replace('01.04.2021', '01.10.2021')
      .replace('20.02.2021', '10.09.2021')
      .replace('планы', 'итоги');
    writeFileSync(join(folder, 'весна.dk'), spring);
    writeFileSync(join(folder, 'осень.dk'), autumn.replace('\n\n', '\nподключить: весна.dk\n\n'));
    await call(folder, ['form', 'карта.dk', 'осень.dk', '--on', '31.12.2021', '-o', 'форма.xlsx', '--overwrite']);
    expect(answersIn(folder).filter((row) => row.startsWith('2'))).toEqual([
      '2 | Совещания | ежеквартально / (01.01.2021 – 31.03.2021) | Состояние: проведено | Дата проведения: 20.02.2021 | Сведения: Обсудили планы',
      '2 | Совещания | ежеквартально / (01.04.2021 – 30.06.2021)',
      '2 | Совещания | ежеквартально / (01.07.2021 – 30.09.2021) | Состояние: проведено | Дата проведения: 10.09.2021 | Сведения: Обсудили итоги',
      '2 | Совещания | ежеквартально / (01.10.2021 – 31.12.2021)',
    ]);
    const { stdout, stderr } = await call(folder, ['import', 'форма.xlsx']);
    expect([stdout, stderr]).toEqual([[], expect.stringContaining('новых ответов нет, отчёт не начат.')]);
  });

  test('brings nothing when it comes back as it went out', async () => {
    const folder = await folderWithForm();
    const { code, stdout, stderr } = await call(folder, ['import', 'форма.xlsx']);
    expect([code, stdout]).toEqual([0, []]);
    expect(stderr).toContain('форма.xlsx: новых ответов нет, отчёт не начат.');
    expect(existsSync(join(folder, report))).toBe(false);
    const into = await call(folder, ['import', 'форма.xlsx', '--into', 'полугодие.dk']);
    expect([into.code, into.stdout]).toEqual([0, []]);
    expect(into.stderr).toContain('полугодие.dk: всё это в отчёте уже есть, он не изменился.');
    expect(readFileSync(join(folder, 'полугодие.dk'), 'utf8')).toBe(halfYear);
  });

  test('makes a report that goes on from the earlier one and says what is new alone', async () => {
    const folder = await folderWithForm();
    answer(folder, '2 | Совещания | сентябрь', 'Дата проведения', '14.09.2021');
    answer(folder, '2 | Совещания | сентябрь', 'Сведения', 'Прошло очно');
    answer(folder, '1 |', 'Факт', '100 %');
    answer(folder, '1 |', 'Состояние', 'проведено');
    const { code, stdout } = await call(folder, ['import', 'форма.xlsx']);
    expect([code, stdout]).toEqual([0, [report]]);
    expect(withoutNotes(readFileSync(join(folder, report), 'utf8'))).toBe(`подключить: карта.dk
подключить: полугодие.dk

мониторинг 2021 год
  дата: 31.12.2021

отчёт 1
  проведено: 15.03.2021
  сведения: Внесены данные по 6 школам
  факт: 100 %
  документ: Справка № 1 https://example.org/1
  причина: Ждали данных

отчёт 2
  проведено: 14.09.2021
  сведения: Прошло очно
  причина: Эпидемия
`);
    const again = await call(folder, ['import', 'форма.xlsx', '--into', report]);
    expect(again.stdout).toEqual([]);
  });

  test('says that the earlier report is gone, and writes all', async () => {
    const folder = await folderWithForm();
    rmSync(join(folder, 'полугодие.dk'));
    const { stdout, stderr } = await call(folder, ['import', 'форма.xlsx']);
    expect(stdout).toEqual([report]);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'форму рассылали с тем, что сказано в отчёте «полугодие.dk», а рядом с картой его нет: всё это записано заново. Если отчёт есть, положите его туда и повторите.',
    );
  });
});
