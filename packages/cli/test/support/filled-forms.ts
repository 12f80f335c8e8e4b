import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBook, type Sheet, writeBook } from './books.ts';
import { call, type Files, folderWith, withoutAdvice } from './call.ts';

/* A roadmap, its form as it is sent out, and ways to fill it in. */

export const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2021

раздел 1. Кадры

  мероприятие Сбор данных
    срок: март 2021
    исполнители: Кураторы, Координатор
    показатель: Внесены данные
      план: 100 %
    показатель: Проведено не менее 2 совещаний

  мероприятие Совещания
    срок: ежеквартально
    исполнители: Координатор

раздел 2. Итоги

  мероприятие Конкурс
    этап Отбор
      срок: апрель 2021
    этап Финал
      срок: май 2021
`;

/** A folder with the roadmap and a form as it was sent out. */
export async function folderWithForm(files: Files = {}, options: readonly string[] = []): Promise<string> {
  const folder = folderWith({ 'карта.dk': roadmap, 'dorkarta.config.json': withoutAdvice, ...files });
  await call(folder, ['form', 'карта.dk', '--on', '01.07.2021', '-o', 'форма.xlsx', ...options]);
  return folder;
}

const heads = [
  'Состояние',
  'Дата проведения',
  'Сведения',
  'Факт',
  'Документ',
  'Ссылка',
  'Освещение',
  'Причина',
] as const;
export type Filling = Readonly<Partial<Record<(typeof heads)[number], string>>>;

/** Fills in the rows of a form; rows of the same event count from 1 («2.1»). */
export function fill(sheet: Sheet, fillings: Readonly<Record<string, Filling>>): void {
  const head = sheet.rows.findIndex((row) => row.includes('Состояние'));
  const columns = sheet.rows[head] ?? [];
  for (const [key, filling] of Object.entries(fillings)) {
    const [number = '', occasion = '1'] = key.split('.');
    const own = sheet.rows.filter((row, index) => index > head && row[1] === number);
    const row = own[Number(occasion) - 1];
    if (row === undefined) throw new Error(`No row ${key}`);
    for (const [name, text] of Object.entries(filling)) {
      const at = columns.indexOf(name);
      while (row.length <= at) row.push('');
      row[at] = text;
    }
  }
}

/** Changes a form as some program would, and gives its sheets back. */
export function change(
  folder: string,
  name: string,
  edit: (form: Sheet, sheets: Sheet[]) => void,
  from = 'форма.xlsx',
): void {
  const sheets = readBook(readFileSync(join(folder, from)));
  const [form] = sheets;
  if (form === undefined) throw new Error('No form');
  edit(form, sheets);
  writeFileSync(join(folder, name), writeBook(sheets));
}

export function textOf(folder: string, name = 'карта-мониторинг-2021-07-01.dk'): string {
  return readFileSync(join(folder, name), 'utf8');
}

export const everything: Readonly<Record<string, Filling>> = {
  '1': {
    Состояние: 'частично',
    'Дата проведения': '15.03.2021',
    Сведения: 'Внесены данные по 6 школам\nОсталась одна',
    Факт: '1: 90 %\n2: 2 совещания',
    Документ: 'Приказ от 01.03.2021 № 12\nПротокол № 1\nСправка',
    Ссылка: 'https://example.org/prikaz-12.pdf\n–\nhttps://example.org/spravka',
    Освещение: 'Новость на сайте отдела\nhttps://example.org/news/1\nГазета «Заря», № 5',
    Причина: 'ждали данных',
  },
  '2.1': {
    Состояние: 'проведено',
    'Дата проведения': '20.02.2021',
    Сведения: 'Обсудили планы',
    Документ: 'Протокол № 1',
  },
  '2.2': {
    Состояние: 'проведено',
    'Дата проведения': '14.05.2021',
    Сведения: 'Обсудили итоги',
    Документ: 'Протокол № 2',
  },
  '3.2': { Состояние: 'перенесено на сентябрь 2021', Причина: 'Нет заявок' },
};

export const report = `подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021
  состояние: частично
  сведения: """
    Внесены данные по 6 школам
    Осталась одна"""
  факт 1: 90 %
  факт 2: 2 совещания
  документ: Приказ от 01.03.2021 № 12 https://example.org/prikaz-12.pdf
  документ: Протокол № 1
  документ: Справка https://example.org/spravka
  освещение: Новость на сайте отдела https://example.org/news/1
  освещение: Газета «Заря», № 5
  причина: ждали данных

отчёт 2
  проведено: 20.02.2021, 14.05.2021
  сведения: """
    01.01.2021 – 31.03.2021: Обсудили планы
    01.04.2021 – 30.06.2021: Обсудили итоги"""
  документ: Протокол № 1
  документ: Протокол № 2

отчёт 3
  состояние: Финал: перенесено на сентябрь 2021
  причина: Нет заявок
`;
