import type { SourceDocument, SourceLine } from '@dorkarta/core/recognising';
import { readClipboard } from '@dorkarta/documents/pasting';
import { describe, expect, test } from 'vitest';
import {
  fromCalc,
  fromExcel,
  fromGoogleDocs,
  fromGoogleSheets,
  fromWord,
  wordCell,
  wordItem,
} from '../testing/clipboard.ts';

function read(html: string, text?: string): SourceDocument {
  const found = readClipboard({ html, ...(text === undefined ? {} : { text }) });
  if (!found.ok || found.value === undefined) throw new Error('No rows');
  return found.value;
}

function lineOf({ label, text, link }: SourceLine): string {
  return [...(label === undefined ? [] : [label]), text, ...(link === undefined ? [] : [`<${link}>`])].join(' ');
}

/** The rows of the first table: cells behind their place, with their size where they are merged, lines divided by «/». */
function rowsOf({ blocks }: SourceDocument): readonly string[] {
  const table = blocks.find((block) => block.is === 'table');
  return (table?.is === 'table' ? table.rows : []).map(({ cells }) =>
    [...cells]
      .map(([place, { lines, columns, rows }]) => {
        const size = columns > 1 || rows > 1 ? ` (${columns}×${rows})` : '';
        return `${place}: ${lines.map(lineOf).join(' / ')}${size}`;
      })
      .join(' | '),
  );
}

describe('rows of Word', () => {
  const row = (...cells: readonly string[]): string => ` <tr style='mso-yfti-irow:0'>\n${cells.join('\n')}\n </tr>`;

  test('have their cells without spaces that are only seen, soft hyphens and marks of Word', () => {
    const html = fromWord(
      row(
        wordCell(['3.']),
        wordCell(['Семинар для&nbsp;учи&shy;телей<span style="mso-spacerun:yes">  </span>математики']),
        wordCell(['15&#8209;17 марта\n  2026 г.']),
        wordCell(['<o:p>&nbsp;</o:p>']),
      ),
    );
    expect(rowsOf(read(html))).toEqual(['0: 3. | 1: Семинар для учителей математики | 2: 15-17 марта 2026 г.']);
  });

  test('keep paragraphs and breaks as lines, numbers of lists as labels, and bullets of any font as bullets', () => {
    const html = fromWord(
      row(
        wordCell([wordItem('4.', 'Практикумы', '"Times New Roman"')]),
        wordCell([
          wordItem('·', 'Проведено 3 практикума;'),
          wordItem('o', 'Обучено 20 педагогов', '"Courier New"'),
          'Справка<br>и приказ',
        ]),
      ),
    );
    expect(rowsOf(read(html))).toEqual([
      '0: 4. Практикумы | 1: • Проведено 3 практикума; / • Обучено 20 педагогов / Справка / и приказ',
    ]);
  });

  test('know what is merged, across and down', () => {
    const html = fromWord(
      [
        row(wordCell(['<b>Раздел 1. Кадры</b>'], 'colspan=4')),
        row(
          wordCell(['1']),
          wordCell(['Семинар']),
          wordCell(['май 2026'], 'rowspan=2'),
          wordCell(['ИМЦ'], 'rowspan=9'),
        ),
        row(wordCell(['2']), wordCell(['Вебинар'])),
      ].join('\n'),
    );
    expect(rowsOf(read(html))).toEqual([
      '0: Раздел 1. Кадры (4×1)',
      '0: 1 | 1: Семинар | 2: май 2026 (1×2) | 3: ИМЦ (1×2)',
      '0: 2 | 1: Вебинар',
    ]);
  });

  test('leave out what was deleted, keep what was inserted, and tell of it', () => {
    const html = fromWord(
      row(
        wordCell(['1']),
        wordCell(['Семинар <del cite="mailto:a" datetime="2026-01-01">старый</del><ins>новый</ins>']),
        wordCell(['май']),
      ),
    );
    const document = read(html);
    expect(rowsOf(document)).toEqual(['0: 1 | 1: Семинар новый | 2: май']);
    expect(document.remarks).toEqual(['удалённое в режиме исправлений не перенесено']);
  });

  test('have links, remarks and notes', () => {
    const html = fromWord(
      row(
        wordCell([
          `Приказ<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>`,
        ]),
        wordCell([
          `<a href="https://edu.ru/12">приказ № 12</a><a href="javascript:alert(1)"> и справка</a>`,
          `<a style='mso-comment-reference:И_1'>Срок</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[И1]</a></span>`,
        ]),
      ),
      `<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Уточнить дату</p></div></div>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>От 12.01.2026</p></div></div>`,
    );
    const document = read(html);
    expect(rowsOf(document)).toEqual(['0: Приказ | 1: приказ № 12 и справка <https://edu.ru/12> / Срок']);
    expect(document.comments).toEqual(['Уточнить дату']);
    const [table] = document.blocks;
    expect(table?.is === 'table' && table.rows[0]?.cells.get(0)?.notes).toEqual(['От 12.01.2026']);
  });

  test('keep ticks of symbol fonts, and nothing else of them', () => {
    const html = fromWord(
      row(
        wordCell([`<span style='font-family:Wingdings'>ü</span>`]),
        wordCell([`<span style='font-family:Wingdings'>§</span> Семинар`]),
      ),
    );
    expect(rowsOf(read(html))).toEqual(['0: ✓ | 1: Семинар']);
  });
});

describe('rows of spreadsheets', () => {
  test('of Excel: numbers as they are shown, breaks within a cell, words that lie over empty cells', () => {
    const html = fromExcel(` <tr height=20 style='height:15.0pt'>
  <td colspan=3 height=20 class=xl66 style='mso-ignore:colspan'>План мероприятий</td>
  <td class=xl65></td>
 </tr>
 <tr height=40>
  <td height=40 class=xl65 align=right x:num>1</td>
  <td>Семинар<br>
    для школ</td>
  <td class=xl65 align=right x:num="46023">мар.26</td>
  <td align=right x:num="0.5">50%</td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td>
 </tr>
 <![endif]>`);
    const document = read(html);
    expect(rowsOf(document)).toEqual(['0: План мероприятий', '0: 1 | 1: Семинар / для школ | 2: мар.26 | 3: 50%', '']);
    const [table] = document.blocks;
    expect(table?.is === 'table' && table.rows[0]?.cells.get(0)?.lines[0]?.isBold).toBe(true);
    expect(document.remarks).toEqual([]);
  });

  test('of Excel: hidden rows are rows, and are told', () => {
    const html = fromExcel(
      ' <tr><td>1</td><td>Семинар</td></tr>\n <tr style="display:none"><td>2</td><td>Вебинар</td></tr>',
    );
    const document = read(html);
    expect(rowsOf(document)).toEqual(['0: 1 | 1: Семинар', '0: 2 | 1: Вебинар']);
    expect(document.remarks).toEqual(['скрытые строки прочитаны (1)']);
  });

  test('of LibreOffice', () => {
    const html = fromCalc(`	<tr>
		<td height="17" align="right" valign=bottom sdval="7" sdnum="1049;"><font color="#000000">7</font></td>
		<td align="left"><b>Семинар для
		учителей</b></td>
		<td align="left" sdval="46082" sdnum="1049;0;DD.MM.YYYY">01.03.2026</td>
		<td align="left"><br></td>
	</tr>`);
    expect(rowsOf(read(html))).toEqual(['0: 7 | 1: Семинар для учителей | 2: 01.03.2026']);
  });

  test('of Google Sheets', () => {
    const html = fromGoogleSheets(
      '<tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:2}">2</td><td style="white-space:pre-wrap;">Вебинар\nдля школ</td><td rowspan="1" colspan="2">июнь 2026</td></tr>',
    );
    expect(rowsOf(read(html))).toEqual(['0: 2 | 1: Вебинар / для школ | 2: июнь 2026 (2×1)']);
  });

  test('as text with tabs, cells of several lines in quotes', () => {
    expect(rowsOf(read('', '1\tСеминар "Шаг"\tмай\r\n2\t"Вебинар\n""Рост"""\tиюнь\r\n'))).toEqual([
      '0: 1 | 1: Семинар "Шаг" | 2: май',
      '0: 2 | 1: Вебинар / "Рост" | 2: июнь',
    ]);
  });
});

describe('rows of pages', () => {
  test('of Google Docs are not bold as a whole, and keep lists', () => {
    const html = fromGoogleDocs(
      '<tr><td><p dir="ltr"><span style="font-weight:700;">Семинар</span></p></td><td><ol start="3"><li dir="ltr"><p><span style="font-weight:400;">приказ</span></p></li><li><p>справка</p></li></ol><ul><li>отчёт</li></ul></td></tr>',
    );
    const document = read(html);
    expect(rowsOf(document)).toEqual(['0: Семинар | 1: 3. приказ / 4. справка / • отчёт']);
    const [table] = document.blocks;
    const isBold = table?.is === 'table' ? [0, 1].map((at) => table.rows[0]?.cells.get(at)?.lines[0]?.isBold) : [];
    expect(isBold).toEqual([true, undefined]);
  });

  test('stand in the table that holds them, and not in the one that lays out the page', () => {
    const html =
      '<h2>План</h2><table><tr><td>меню</td><td><table><caption>План школы</caption><thead><tr><th>№</th><th>Мероприятие</th><th>Срок</th></tr></thead><tbody><tr><td>1<td>Семинар<td>май<tr><td>2<td>Вебинар<td>июнь</tbody></table></td></tr></table>';
    const document = read(html);
    expect(rowsOf(document)).toEqual([
      '0: № | 1: Мероприятие | 2: Срок',
      '0: 1 | 1: Семинар | 2: май',
      '0: 2 | 1: Вебинар | 2: июнь',
    ]);
    const words = document.blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : []));
    expect(words).toEqual(['План', 'меню', 'План школы']);
  });

  test('have the words of tables in their cells, and none of scripts and of what is not seen', () => {
    const html =
      '<table><tr><td>1<script>alert(1)</script><span style="display:none">тайно</span><span hidden>и это</span></td><td>Состав:<table><tr><td>Иванова</td><td>директор</td></tr><tr><td>Петрова</td><td>завуч</td></tr></table></td></tr></table>';
    expect(rowsOf(read(html))).toEqual(['0: 1 | 1: Состав: / Иванова; директор / Петрова; завуч']);
  });

  test('come behind the header that Windows puts before them', () => {
    const html =
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n<html><body><!--StartFragment--><table><tr><td>1</td><td>Семинар</td></tr></table><!--EndFragment--></body></html>';
    expect(read(html).blocks.length).toBe(1);
  });
});

describe('what is no row', () => {
  test.each([
    ['nothing', {}],
    ['a text', { text: 'Семинар для учителей' }],
    ['several lines', { text: 'Семинар\nВебинар' }],
    ['lines that are indented by tabs', { text: 'раздел 1. Кадры\n\tмероприятие Семинар\n\t\tсрок: май' }],
    ['formatted words', { html: '<p>Семинар <b>для</b> учителей</p>', text: 'Семинар для учителей' }],
    ['a single cell of Excel', { html: fromExcel(' <tr><td>Семинар</td></tr>'), text: 'Семинар' }],
    ['a single cell of Word', { html: fromWord(`<tr>${wordCell(['Семинар', 'Вебинар'])}</tr>`) }],
    ['cells without words', { html: '<table><tr><td>&nbsp;</td><td> </td></tr></table>' }],
  ])('%s', (_, clipboard) => {
    expect(readClipboard(clipboard)).toEqual({ ok: true, value: undefined });
  });
});

describe('a hostile clipboard is refused', () => {
  test.each([
    ['tags without end', '<table><tr><td>'.repeat(100_000)],
    ['nesting', `<table><tr><td>1<td>2${'<div>'.repeat(10_000)}`],
    ['cells', `<table><tr>${'<td>1'.repeat(250_000)}`],
    ['cells over cells', `<table>${`<tr>${'<td rowspan=65000 colspan=1000>1'.repeat(3)}`.repeat(4_000)}`],
    ['letters', `<table><tr><td>1<td>${'x'.repeat(20_000_001)}`],
  ])('%s', (_, html) => {
    expect(readClipboard({ html })).toMatchObject({ ok: false, trouble: { code: 'is-hostile' } });
  });

  test('rows and columns that are said to have no end are those that are there', () => {
    const html =
      '<table><tr><td colspan=999999999 rowspan=999999999>Раздел</td></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(rowsOf(read(html))[0]).toBe('0: Раздел (1000×2)');
    expect(rowsOf(read(html))[1]).toBe('1000: 1 | 1001: 2');
  });
});
