import { type Table, type TableDocument, writeDocx, writeXlsx } from '@dorkarta/documents';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentText } from '../src/testing/document-text.ts';
import { documentOf, rowOf } from '../src/testing/sample-documents.ts';
import { written } from '../src/testing/written.ts';
import { installOffice, printWithOffice, temporaryFile } from './office-tools.ts';
import { exampleDocument, samplePageDocument } from './roadmap-files.ts';

beforeAll(installOffice);

/** A row of a district's plan in twelve columns. */
const twelveColumns: readonly (readonly [header: string, text: string])[] = [
  ['№ п/п', '1.10'],
  ['Наименование мероприятия', 'Семинар-практикум для педагогов школ с низкими образовательными результатами'],
  ['Сроки', 'сентябрь – декабрь 2026 г.'],
  ['Показатели', 'Не менее 12 совещаний, охват 100 % руководителей'],
  ['Исполнители', 'Муниципальный координатор, районные методические объединения'],
  ['Соисполнители', 'Институт развития образования'],
  ['Участники', 'Учителя математики и русского языка'],
  ['Место', 'МБОУ СОШ № 15'],
  ['Риск', 'Недостаточная предметная подготовка'],
  ['Ресурсы', 'Центр «Точка роста»'],
  ['Тыс. руб.', '1 250,5'],
  ['Примечание', 'По согласованию'],
];

/** The same with words so long that they must be hyphenated. */
const longWords: typeof twelveColumns = [
  ['№ п/п', '1.10'],
  ['Наименование мероприятия', 'Профессионально-ориентированные стажировки'],
  ['Сроки исполнения', 'сентябрь – декабрь 2026 г.'],
  ['Показатели результативности', 'Совершенствование предметных компетенций'],
  ['Ответственные исполнители', 'Муниципальный координатор'],
  ['Подтверждающие документы', 'Протокол координационного совета'],
  ['Место проведения', 'МБОУ СОШ № 15'],
  ['Ресурсное обеспечение', 'Центр «Точка роста»'],
  ['Участники мероприятия', 'Руководители общеобразовательных организаций'],
  ['Рисковый профиль', 'Недостаточная предметная компетентность педагогических работников'],
  ['Вид мероприятия', 'организационное'],
  ['Примечание', 'По согласованию'],
];

function planOf(columns: typeof twelveColumns): TableDocument {
  const table: Table = {
    type: 'table',
    name: 'План',
    columns: columns.map(([header], index) => ({ key: String(index), header })),
    rows: Array.from({ length: 30 }, (_, index) => rowOf(String(index), ...columns.map(([, text]) => text))),
  };
  return { ...documentOf([]), blocks: [table] };
}

/** A row that no page holds, with its headers on each. */
const tall: TableDocument = documentOf([
  rowOf('1', '1', 'Совет'),
  rowOf('2', '2', Array.from({ length: 900 }, (_, index) => `слово${numberWord(index)}`).join(' ')),
  rowOf('3', '3', 'Семинар'),
]);

/** A number in letters that make a word of its own. */
function numberWord(number: number): string {
  return [...String(number)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
}

const documents: Readonly<Record<string, () => Promise<TableDocument>>> = {
  'template «типовой»': () => exampleDocument('template-2022.dk'),
  'template «действия»': () => exampleDocument('ertil-2021.dk'),
  'template «региональный»': () => exampleDocument('yaroslavl-2022.dk'),
  'template «по исполнителям»': () => exampleDocument('matrix-program.dk'),
  'the page of the language': samplePageDocument,
  'twelve columns': async () => planOf(twelveColumns),
  'twelve columns of long words': async () => planOf(longWords),
  'a row higher than a page': async () => tall,
};

describe.each(Object.entries(documents))('%s', (_, document) => {
  test.each([
    ['docx', writeDocx],
    ['xlsx', writeXlsx],
  ] as const)('no word is cut or lost as LibreOffice prints its %s', async (format, write) => {
    const wanted = russianWords(documentText(await document()).replace(/^table «.*?»:/gm, ''));
    const file = temporaryFile(`document.${format}`, await written(write, await document()));
    const printed = russianWords(printWithOffice(file).text);
    expect([...printed.keys()].filter((word) => !wanted.has(word))).toEqual([]);
    expect([...wanted].filter(([word, times]) => (printed.get(word) ?? 0) < times)).toEqual([]);
  });
});

/** The Russian words of a text, hyphens apart, and how often they stand there; addresses of the web may be cut. */
function russianWords(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of text.replace(/(?<=[а-яё])-\s*(?=[а-яё])/gi, '').match(/[а-яё]+/gi) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
