import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBook } from './support/books.ts';
import { call, folderWith } from './support/call.ts';
import { notedBooks, withoutNotes } from './support/noted-books.ts';

const examples = join(import.meta.dirname, '../../../examples');
const example = (name: string): string => readFileSync(join(examples, name), 'utf8');

test.each(['docx', 'xlsx'])('the report behind a table of monitoring comes back from %s', async (format) => {
  const written = example('ertil-2021-h1.dk');
  const folder = folderWith({ 'ertil-2021.dk': example('ertil-2021.dk'), 'отчёт.dk': written });
  await call(folder, ['compile', 'отчёт.dk', '--to', `${format},csv`, '--part', 'table']);
  const { code, stdout, stderr } = await call(folder, ['import', `отчёт-таблица.${format}`]);
  expect([code, stdout]).toEqual([0, ['ertil-2021-мониторинг-2021-07-01.dk']]);
  const text = readFileSync(join(folder, 'ertil-2021-мониторинг-2021-07-01.dk'), 'utf8');
  expect(stderr).toContain('таблица мониторинга на 01.07.2021: 31 строка, с ответами 12.');
  expect(stderr).toContain('потеряно 0.');
  // The printer has an order of its own.
  const lines = (words: string): readonly string[] =>
    words
      .split('\n')
      .filter((line) => line !== '')
      .toSorted();
  // On paper all days are written in one way.
  const onPaper = written.replace('20–22 апреля 2021', '20.04.2021 – 22.04.2021');
  expect(notedBooks(text)).toEqual([`отчёт-таблица.${format}`]);
  expect(lines(withoutNotes(text))).toEqual(lines(onPaper.slice(onPaper.indexOf('подключить:'))));
  await call(folder, ['compile', 'ertil-2021-мониторинг-2021-07-01.dk', '--to', 'csv', '--part', 'table']);
  expect(readFileSync(join(folder, 'ertil-2021-мониторинг-2021-07-01-таблица.csv'), 'utf8')).toBe(
    readFileSync(join(folder, 'отчёт-таблица.csv'), 'utf8'),
  );
  const again = await call(folder, ['import', `отчёт-таблица.${format}`, '--into', 'отчёт.dk']);
  expect(again.stdout).toEqual([]);
  expect(readFileSync(join(folder, 'отчёт.dk'), 'utf8')).toBe(written);
});

const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2021

раздел 1. Кадры

  мероприятие Сбор данных
    срок: март 2021
    показатель: Внесены данные
      план: 100 %

  мероприятие Совещание «Итоги»
    срок: май 2021

раздел 2. Итоги

  мероприятие Конкурс
    срок: июнь 2021
`;

test('a table that an office typed by hand becomes a report, and nothing of it is lost', async () => {
  const folder = folderWith({ 'карта.dk': roadmap });
  const rows = [
    ['Мониторинг исполнения мероприятий дорожной карты на 01.07.2021'],
    ['Отдел образования Района'],
    ['№ п/п', 'Наименование мероприятия', 'Информация об исполнении', 'Документ, ссылка', 'Ответственный'],
    ['1', '2', '3', '4', '5'],
    ['Раздел 1. Кадры'],
    [
      '1.',
      'Сбор данных',
      'Проведено 15.03.2021, внесены данные по 6 школам\nВнесены данные: 98 % (план: 100 %)',
      'Приказ № 12 https://example.org/1.pdf\nНовость на сайте школы',
      'Иванова',
    ],
    ['', '', 'Осталась одна школа', '', ''],
    ['3', 'Совещание "Итоги"', 'Перенесено на сентябрь 2021\nПричина: карантин\nПриказ от 01.06.2021 № 5', '', ''],
    ['4', 'Ярмарка', 'Прошла', '', ''],
    ['Рекомендации:'],
    ['1. Продолжить'],
    ['Исп. Петрова'],
  ];
  writeFileSync(join(folder, 'мониторинг.xlsx'), writeBook([{ name: 'Лист1', rows }]));
  const alone = await call(folder, ['import', 'мониторинг.xlsx', '--roadmap', 'карта.dk']);
  expect([alone.code, alone.stdout]).toEqual([0, ['карта-мониторинг-2021-07-01.dk']]);
  const text = readFileSync(join(folder, 'карта-мониторинг-2021-07-01.dk'), 'utf8');
  expect(withoutNotes(text)).toBe(`подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021
  сведения: """
    Проведено 15.03.2021, внесены данные по 6 школам
    Осталась одна школа"""
  факт: 98 %
  документ: Приказ № 12 https://example.org/1.pdf
  освещение: Новость на сайте школы

отчёт 2
  состояние: перенесено на сентябрь 2021
  причина: карантин
  решение: Приказ от 01.06.2021 № 5

рекомендация Продолжить

// мониторинг.xlsx, лист «Лист1», строка 12: Исп. Петрова
// мониторинг.xlsx, лист «Лист1», строка 2: Отдел образования Района
// мониторинг.xlsx, лист «Лист1», ячейка E6, № 1 «Сбор данных», Ответственный: Иванова
// мониторинг.xlsx, лист «Лист1», ячейка A8, № 2 «Совещание „Итоги“», № п/п: 3
// мониторинг.xlsx, лист «Лист1», ячейка A9, № п/п: 4
// мониторинг.xlsx, лист «Лист1», ячейка B9, Наименование мероприятия: Ярмарка
// мониторинг.xlsx, лист «Лист1», ячейка C9, Информация об исполнении: Прошла
`);
  expect(alone.stderr.replace(/\s+/g, ' ')).toContain(
    'заполненных ячеек 11: в строках отчёта 4, в комментариях («//» в конце отчёта) 7, потеряно 0.',
  );
  writeFileSync(join(folder, 'карта-мониторинг-2021-07-01.dk'), text.replace('Осталась одна школа', 'Осталось две'));
  const again = await call(folder, ['import', 'мониторинг.xlsx', '--into', 'карта-мониторинг-2021-07-01.dk']);
  expect([again.code, again.stdout]).toEqual([0, []]);
  expect(again.stderr).toContain('мониторинг.xlsx: эта таблица уже внесена в отчёт');
});
