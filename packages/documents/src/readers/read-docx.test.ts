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
    'deadlines as they are written, with the dots that belong to them': [
      tableOf(
        tr(['1', 'Семинар', 'октябрь 2026 г.', 'ИМЦ']),
        tr(['2', 'Вебинар', 'до 10.09.2026.', 'ИМЦ']),
        tr(['3', 'Совет', tc(p('в 2026 г.') + p('в 2027 г.')), 'ИМЦ']),
        tr(['4', 'Урок', tc(p('март –') + p('май 2026;') + p('сентябрь.')), 'ИМЦ']),
      ),
      [
        '1. Семинар | октябрь 2026 г. | ИМЦ',
        '2. Вебинар | до 10.09.2026. | ИМЦ',
        '3. Совет | в 2026 г.; в 2027 г. | ИМЦ',
        '4. Урок | март – май 2026; сентябрь. | ИМЦ',
      ],
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
    'signs of symbol fonts, letters in pieces, what cannot be seen': [
      tableOf(
        tr([
          '1',
          tc(
            '<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>§</w:t></w:r><w:r><w:t>\uF0B7 Сем\u200Bинар дете\u0438\u0306</w:t></w:r></w:p>',
          ),
          '15\u201117 марта 2022',
          'ИМЦ',
        ]),
      ),
      ['1. Семинар детей | 15-17 марта 2022 | ИМЦ'],
    ],
    'a paragraph whose end was deleted goes on': [
      tableOf(
        tr([
          '1',
          tc(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Семинар</w:t></w:r></w:p>${p('Учителей')}`),
          'март',
          'ИМЦ',
        ]),
      ),
      ['1. Семинар Учителей | март | ИМЦ'],
    ],
    'fields of old forms that keep their value beside the text': [
      tableOf(
        tr([
          '1',
          tc(
            '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Слёт"/><w:listEntry w:val="Форум"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
          ),
          'март',
          tc(
            '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> ИМЦ</w:t></w:r></w:p>',
          ),
        ]),
      ),
      ['1. Форум | март | ☑ ИМЦ'],
    ],
    'signs of the font «Symbol», and words that a symbol font does not have': [
      tableOf(
        tr([
          '1',
          tc(
            '<w:p><w:r><w:t>Охват </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>95 a</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t> школ</w:t></w:r></w:p>',
          ),
          'март',
          'ИМЦ',
        ]),
      ),
      ['1. Охват ≥95 α школ | март | ИМЦ'],
    ],
    'digits above the line, formulas, and words without what is put above them to be read': [
      tableOf(
        tr([
          '1',
          tc(
            '<w:p><w:r><w:t>Семинар в СОШ № 1</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>',
          ),
          'март',
          tc(
            '<w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath><w:r><w:ruby><w:rt><w:r><w:t>чт</w:t></w:r></w:rt><w:rubyBase><w:r><w:t> школ</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
          ),
        ]),
      ),
      ['1. Семинар в СОШ № 1² | март | a/b школ'],
    ],
    'cells that claim thousands of columns': [
      tableOf(
        tr(['1', 'Семинар', tc('март', '<w:gridSpan w:val="1000000"/>'), 'ИМЦ'], '<w:gridBefore w:val="1000000000"/>'),
      ),
      ['1. Семинар | март | ИМЦ'],
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

test('formulas come in one line with their powers and roots, and are told', () => {
  const math = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;
  const power = `<m:sSup><m:e>${math('10')}</m:e><m:sup>${math('2')}</m:sup></m:sSup>`;
  const root = `<m:rad><m:deg/><m:e>${math('16')}</m:e></m:rad>`;
  const found = recognised(
    docxOf(tableOf(tr(['1', 'Семинар', 'март', tc(`<w:p><m:oMath>${power}${math(' ')}${root}</m:oMath></w:p>`)]))),
  );
  expect(rowsIn(found)).toEqual(['1. Семинар | март | 10² √16']);
  expect(found?.remarks).toContain('формулы (1) записаны в строку: проверьте дроби, степени и корни');
});

test('what nobody has filled in is empty, what is struck out or hidden is there, and each is told', () => {
  const control = (content: string, more = '<w:showingPlcHdr/>'): string =>
    `<w:sdt><w:sdtPr>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const run = (words: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
  const found = recognised(
    docxOf(
      tableOf(
        tr(['1', 'Семинар', tc(`<w:p>${control(run('Место для ввода даты.'))}</w:p>`), 'ИМЦ']),
        tr(['2', 'Вебинар', control(tc('Введите срок')), tc(control(p('Выберите элемент.')))]),
        tr(['3', 'Совет', tc(`<w:p>${control(run('15.03.2025'), '<w:date/>')}</w:p>`), 'ИМЦ']),
        tr(['4', 'Слёт', tc(`<w:p>${run('май', '<w:strike/>')}${run(' июнь')}</w:p>`), 'ИМЦ']),
        tr(['5', tc(`<w:p>${run('Форум')}${run(' для своих', '<w:vanish/>')}</w:p>`), 'июль', 'ИМЦ']),
      ),
    ),
  );
  expect(rowsIn(found)).toEqual([
    '1. Семинар | – | ИМЦ',
    '2. Вебинар | – | ',
    '3. Совет | 15.03.2025 | ИМЦ',
    '4. Слёт | май июнь | ИМЦ',
    '5. Форум для своих | июль | ИМЦ',
  ]);
  expect(found.remarks).toEqual([
    'поля, которые никто не заполнил (3), перенесены пустыми: «Место для ввода даты.», «Введите срок» и «Выберите элемент.»',
    'зачёркнутые слова перенесены как все (1): «май»; если они отменены, уберите их',
    'скрытый текст перенесён как весь остальной (1): «для своих»; если он лишний, уберите его',
  ]);
});

test('pictures in tables, inserted documents, and what covers several columns are told', () => {
  const found = recognised(
    docxOf(
      `${tableOf(
        tr(['1', 'Семинар', 'март 2025', tc('<w:p><w:r><w:drawing/></w:r></w:p>')]),
        tr(['2', 'Вебинар', tc('апрель 2025; ИРО', '<w:gridSpan w:val="2"/>')]),
      )}<w:altChunk/><w:p><w:r><w:drawing/></w:r></w:p>`,
    ),
  );
  expect(rowsIn(found)).toEqual(['1. Семинар | март 2025 | ', '2. Вебинар | апрель 2025; ИРО | ']);
  expect(found.remarks).toEqual([
    'рисунки в таблицах (1) не перенесены: слова, которые стоят только на них, впишите сами',
    'вставленные документы (1) не прочитаны: откройте файл в Word и сохраните его заново',
    'таблица 1, строка 3: «апрель 2025; ИРО» стоит в одной ячейке на графы «Срок» и «Исполнители»: записано в первой',
  ]);
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

test('heads of columns that stand in a list are known by their words, and again on the next page', () => {
  const inList = (text: string): string =>
    tc(`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`);
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const head = tr([inList('Мероприятие'), 'Источник', inList('Для кого')]);
  const body = `<w:tbl>${head}${tr(['Семинар', 'Бюджет', 'Учителя'])}${head}${tr(['Урок', 'Бюджет', 'Дети'])}</w:tbl>`;
  const found = recognised(docxOf(body, { 'word/numbering.xml': numbering }));
  expect(found.columns.map(({ head, column: { key } }) => [head, key])).toEqual([
    ['Мероприятие', 'event'],
    ['Источник', 'own'],
    ['Для кого', 'participants'],
  ]);
  expect(found.roadmap.events.map(({ title }) => title)).toEqual(['Семинар', 'Урок']);
});

test('lists that a style makes, that override a level, or whose numbers are all Arabic', () => {
  const styled = (style: string): string => tc(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`);
  const level = (at: number, format: string, words: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${words}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Список"/>${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Список"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride></w:num></w:numbering>`;
  const style = (id: string, inner: string): string => `<w:style w:styleId="${id}">${inner}</w:style>`;
  const list = (number: number, at = 0): string =>
    `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${number}"/></w:numPr></w:pPr>`;
  const styles = `<w:styles xmlns:w="w">${style('A', list(1))}${style('B', '<w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')}${style('C', list(2))}</w:styles>`;
  const body = tableOf(...['A', 'B', 'C'].map((name) => tr([styled(name), `Семинар ${name}`, 'март', 'ИМЦ'])));
  const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
  expect(rowsIn(recognised(docxOf(body, parts)))).toEqual([
    'I. Семинар A | март | ИМЦ',
    '1.1. Семинар B | март | ИМЦ',
    '1. Семинар C | март | ИМЦ',
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
  expect(found.roadmap.events[0]?.notes).toEqual(['Исполнители: Совместно с ИРО']);
  expect(found.roadmap.notes).toEqual([]);
  expect(found.comments).toEqual(['Иванова: Уточнить срок']);
});

test('notes and remarks belong to the event that they stand at, those of the head to the roadmap', () => {
  const run = (text: string, mark: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r><w:r>${mark}</w:r></w:p>`;
  const foot = (id: number): string => `<w:footnoteReference w:id="${id}"/>`;
  const comment = (id: number): string => `<w:commentReference w:id="${id}"/>`;
  const notes = ['На базе СОШ № 9', 'Дата уточняется', 'Кто отвечает'].map(
    (text, index) => `<w:footnote w:id="${index}">${p(text)}</w:footnote>`,
  );
  const comments = ['Сверить с планом ИРО', 'Уточнить срок'].map(
    (text, index) => `<w:comment w:id="${index}" w:author="Иванова">${p(text)}</w:comment>`,
  );
  const head = tr(['№', 'Мероприятие', 'Срок', tc(run('Исполнители', foot(2)))]);
  const found = recognised(
    docxOf(
      `<w:tbl>${head}${tr(['1', 'Слёт', 'май', 'ИМЦ'])}${tr(['2', tc(run('Семинар', foot(0))), tc(run('март', foot(1) + comment(1))), 'ИМЦ'])}</w:tbl>`,
      {
        'word/footnotes.xml': `<w:footnotes xmlns:w="w">${notes.join('')}</w:footnotes>`,
        'word/comments.xml': `<w:comments xmlns:w="w">${comments.join('')}</w:comments>`,
      },
    ),
  );
  expect(found.roadmap.events.map((event) => event.notes)).toEqual([[], ['На базе СОШ № 9', 'Срок: Дата уточняется']]);
  expect(found.roadmap.notes).toEqual(['Кто отвечает']);
  expect(found.comments).toEqual([
    'Иванова: Сверить с планом ИРО',
    'мероприятие 2 «Семинар»: Срок: Иванова: Уточнить срок',
  ]);
});
