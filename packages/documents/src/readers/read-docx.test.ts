import { describe, expect, test } from 'vitest';
import { docxOf, p, tableOf, tc, tr } from '../testing/office-files.ts';
import { recognised, rowsIn } from '../testing/recognised.ts';

const merged = '<w:vMerge w:val="restart"/>';

describe('a Word table becomes the events that its reader sees', () => {
  const cases: Readonly<Record<string, readonly [body: string, rows: readonly string[]]>> = {
    'merged down without a value': [
      tableOf(
        tr([tc('1', merged), tc('Практикумы', merged), 'март 2022', tc('Кураторы', merged)]),
        tr([tc('', '<w:vMerge/>'), tc('', '<w:vMerge/>'), 'октябрь 2022', tc('', '<w:vMerge/>')]),
        tr(['2', 'Семинар', 'май 2022', 'ИМЦ']),
      ),
      ['1. Практикумы | – | Кураторы | этап март 2022 | этап октябрь 2022', '2. Семинар | май 2022 | ИМЦ'],
    ],
    'a deadline merged over several events holds for each': [
      tableOf(tr(['1', 'Семинар', tc('март 2022', merged), 'ИМЦ']), tr(['2', 'Вебинар', tc('', '<w:vMerge/>'), 'ИРО'])),
      ['1. Семинар | март 2022 | ИМЦ', '2. Вебинар | март 2022 | ИРО'],
    ],
    'sections that span the grid, of new files and of old': [
      tableOf(
        tr([tc('Раздел 1. Кадры', '<w:gridSpan w:val="4"/>')]),
        tr(['1', 'Семинар', 'март 2022', 'ИМЦ']),
        tr([
          tc('Раздел 2. Ресурсы', '<w:hMerge w:val="restart"/>'),
          ...['', '', ''].map((text) => tc(text, '<w:hMerge/>')),
        ]),
        tr(['2', 'Вебинар', 'май 2022', 'ИМЦ']),
      ),
      ['[1. Кадры]', '1. Семинар | март 2022 | ИМЦ', '[2. Ресурсы]', '2. Вебинар | май 2022 | ИМЦ'],
    ],
    'cells left out at the edges': [
      tableOf(
        tr(['Круглый стол', 'май 2022', 'ИМЦ'], '<w:gridBefore w:val="1"/>'),
        tr(['3', 'Вебинар', 'июнь 2022'], '<w:gridAfter w:val="1"/>'),
      ),
      ['Круглый стол | май 2022 | ИМЦ', '3. Вебинар | июнь 2022 | '],
    ],
    'content controls around a cell and a row': [
      tableOf(
        tr(['1', 'Семинар', `<w:sdt><w:sdtContent>${tc('март 2022')}</w:sdtContent></w:sdt>`, 'ИМЦ']),
        `<w:sdt><w:sdtContent>${tr(['2', 'Вебинар', 'май 2022', 'ИРО'])}</w:sdtContent></w:sdt>`,
      ),
      ['1. Семинар | март 2022 | ИМЦ', '2. Вебинар | май 2022 | ИРО'],
    ],
    'a row that goes on by hand on the next page': [
      tableOf(
        tr(['1', 'Семинар для учителей русского языка и', 'март', 'Методический']),
        tr(['', 'литературы', '2022', 'кабинет']),
        tr(['2', 'Вебинар', 'май 2022', 'ИМЦ']),
      ),
      [
        '1. Семинар для учителей русского языка и литературы | март 2022 | Методический кабинет',
        '2. Вебинар | май 2022 | ИМЦ',
      ],
    ],
    'hyphens, breaks and what divides words at the end of a line only': [
      tableOf(
        tr([
          '1',
          tc('<w:p><w:r><w:t>Дни открытых две</w:t><w:softHyphen/><w:t>рей</w:t></w:r></w:p>'),
          tc('<w:p><w:r><w:t>15</w:t><w:noBreakHyphen/><w:t>17 марта 2022</w:t></w:r></w:p>'),
          tc('<w:p><w:r><w:t>Управление</w:t><w:br/><w:t>Кураторы</w:t></w:r></w:p>'),
        ]),
      ),
      ['1. Дни открытых дверей | 15-17 марта 2022 | Управление, Кураторы'],
    ],
    'corrections: what was put in is there, what was deleted or moved away is not': [
      tableOf(
        tr(['1', 'Удалено', 'май 2022', 'ИМЦ'], '<w:del/>'),
        tr([
          '2',
          tc(
            '<w:p><w:r><w:t>Стол </w:t></w:r><w:del><w:r><w:delText>учителей</w:delText></w:r></w:del><w:ins><w:r><w:t>руководителей</w:t></w:r></w:ins></w:p>',
          ),
          tc(
            '<w:p><w:moveFrom><w:r><w:t>май 2022</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>апрель 2022</w:t></w:r></w:moveTo></w:p>',
          ),
          'ИМЦ',
        ]),
      ),
      ['2. Стол руководителей | апрель 2022 | ИМЦ'],
    ],
    'fields by their result, a text box once': [
      tableOf(
        tr([
          '1',
          tc(
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Семинар</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
          ),
          tc(
            `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('март 2022')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('март 2022')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
          ),
          'ИМЦ',
        ]),
      ),
      ['1. Семинар | март 2022 | ИМЦ'],
    ],
    'a table cut by a page break, with its head again and without': [
      [
        tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])),
        p('Продолжение таблицы'),
        tableOf(tr(['2', 'Вебинар', 'май 2022', 'ИМЦ'])),
        p(''),
        `<w:tbl>${tr(['3', 'Конференция', 'июнь 2022', 'ИРО'])}</w:tbl>`,
      ].join(''),
      ['1. Семинар | март 2022 | ИМЦ', '2. Вебинар | май 2022 | ИМЦ', '3. Конференция | июнь 2022 | ИРО'],
    ],
    'a head of two rows with the numbers of columns': [
      `<w:tbl>${[
        tr([
          tc('№', merged),
          tc('Мероприятие', merged),
          tc('Сроки', '<w:gridSpan w:val="2"/>'),
          tc('Ответственные', merged),
        ]),
        tr([tc('', '<w:vMerge/>'), tc('', '<w:vMerge/>'), 'начало', 'окончание', tc('', '<w:vMerge/>')]),
        tr(['1', '2', '3', '4', '5']),
        tr(['1', 'Семинар', '01.03.2022', '31.03.2022', 'ИМЦ']),
      ].join('')}</w:tbl>`,
      ['1. Семинар | 01.03–31.03.2022 | ИМЦ'],
    ],
    'a page laid out by a table': [
      `<w:tbl>${tr([tc(tableOf(tr(['1', 'Семинар', 'март 2022', 'ИМЦ'])) + p(''))])}</w:tbl>`,
      ['1. Семинар | март 2022 | ИМЦ'],
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [body, rows]) => {
    expect(rowsIn(recognised(docxOf(body)))).toEqual(rows);
  });
});

test('automatic numbers are computed, bullets divide indicators', () => {
  const numbered = (level: number, list: number, text = ''): string =>
    tc(
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
    );
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const body = tableOf(
    tr([numbered(0, 1), 'Семинар', 'март 2022', 'ИМЦ']),
    tr([numbered(0, 1), 'Вебинар', 'май 2022', 'ИМЦ']),
    tr([numbered(1, 1), 'Повтор', 'июнь 2022', 'ИМЦ']),
  );
  expect(rowsIn(recognised(docxOf(body, { 'word/numbering.xml': numbering })))).toEqual([
    '1. Семинар | март 2022 | ИМЦ',
    '2. Вебинар | май 2022 | ИМЦ',
    '2.1. Повтор | июнь 2022 | ИМЦ',
  ]);
});

test('the words of a nested table are kept, and so are footnotes and remarks at the margin', () => {
  const inner = `<w:tbl>${tr(['Школа', 'План'])}${tr(['СОШ № 5', '3'])}</w:tbl>${p('Всего 3')}`;
  const noted = '<w:p><w:r><w:t>ИМЦ</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const found = recognised(
    docxOf(tableOf(tr(['1', tc(p('Семинар')), tc(inner), tc(noted)])), {
      'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${p('Совместно с ИРО')}</w:footnote></w:footnotes>`,
      'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:author="Иванова">${p('Уточнить срок')}</w:comment></w:comments>`,
    }),
  );
  expect(rowsIn(found)).toEqual(['1. Семинар | Школа; План; СОШ № 5; 3; Всего 3 | ИМЦ']);
  expect(found.roadmap.notes).toEqual(['Совместно с ИРО']);
  expect(found.comments).toEqual(['Иванова: Уточнить срок']);
});
