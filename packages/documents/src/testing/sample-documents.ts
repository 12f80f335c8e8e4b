import {
  type Block,
  type Cell,
  officialLandscape,
  paragraph,
  type TableDocument,
  type TableRow,
} from '../document/table-document.ts';

/** Texts that damage files or come alive in them if they are written as they are. */
export const hostileTexts = [
  '=1+1',
  '+7 (999)',
  '-5',
  '@cmd',
  '  =2+2',
  '<b>&"жирный"</b>',
  'управляющие \u0000\u0001\u001B\u007F знаки',
  'не знаки \uFFFE\uFFFF\uFDD0',
  'половина пары \uD83D, целая 😀',
  '_x0041_ и _x000D_',
  'строка\r\nвторая\rтретья\u2028четвертая',
  'табуляция\tздесь; "кавычки"',
  ']]> -->',
] as const;

/** A document of one table with the given rows. */
export function documentOf(rows: readonly TableRow[], around: readonly Block[] = []): TableDocument {
  return {
    properties: { title: 'Дорожная карта', subject: 'Проверка', creator: 'Отдел', date: '2021-05-18' },
    page: officialLandscape,
    blocks: [
      ...around,
      {
        type: 'table',
        name: 'Дорожная карта',
        columns: [
          { key: 'number', header: '№' },
          { key: 'event', header: 'Мероприятие' },
        ],
        rows,
      },
    ],
    data: {},
  };
}

export function rowOf(number: string, ...cells: readonly (string | Cell)[]): TableRow {
  return {
    kind: 'event',
    number,
    title: `Мероприятие ${number}`,
    cells: cells.map((cell) => (typeof cell === 'string' ? { content: [paragraph('cell', cell)] } : cell)),
  };
}

/** A table whose cells reach over rows and columns. */
export const mergedDocument: TableDocument = documentOf([
  {
    kind: 'section',
    number: '1',
    title: 'Раздел',
    cells: [{ content: [paragraph('section', '1. Раздел')], columnSpan: 2 }],
  },
  rowOf('1', { content: [paragraph('cell-centered', '1')], rowSpan: 2 }, 'апрель'),
  rowOf('1', 'май'),
  rowOf('2', '2', {
    content: [
      paragraph('cell', 'Проведено:'),
      { type: 'list', ordered: false, style: 'cell', items: [[{ text: 'семинар' }], [{ text: 'совет' }]] },
    ],
  }),
]);

export const hostileDocument: TableDocument = documentOf(
  hostileTexts.map((text, index) => rowOf(String(index + 1), String(index + 1), text)),
  hostileTexts.map((text) => paragraph('body', text)),
);

/** Links that may come alive, as they are written and as they lead. */
export const liveLinks = [
  ['https://example.org/приказ?a=1&b=2#c', 'https://example.org/%D0%BF%D1%80%D0%B8%D0%BA%D0%B0%D0%B7?a=1&b=2#c'],
  ['http://example.org:8080/100%', 'http://example.org:8080/100%25'],
  ['mailto:otdel@example.org', 'mailto:otdel@example.org'],
] as const;

const deadLinks = [
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://',
  'http://user@host"onclick=x',
  '\\\\server\\share',
  'https://example.org:99999/',
] as const;

export const linkDocument: TableDocument = documentOf(
  [...liveLinks.map(([link]) => link), ...deadLinks].map((link, index) =>
    rowOf(String(index), String(index), {
      content: [{ type: 'paragraph', style: 'cell', content: [{ text: link, link }] }],
    }),
  ),
);
