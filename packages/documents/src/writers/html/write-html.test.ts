import { expect, test } from 'vitest';
import { paragraph, renderHtml, writeHtml } from '../../index.ts';
import {
  documentOf,
  hostileDocument,
  linkDocument,
  liveLinks,
  mergedDocument,
  rowOf,
} from '../../testing/sample-documents.ts';
import { written } from '../../testing/written.ts';

const body = (html: string): string => html.slice(html.indexOf('<body'));

test('a page with merged cells and lists', () => {
  expect(body(renderHtml(mergedDocument))).toMatchInlineSnapshot(`
    "<body class="page">
    <table aria-label="Дорожная карта">
    <colgroup><col width="14.87%"><col width="85.13%"></colgroup>
    <thead><tr><th scope="col">№</th><th scope="col">Мероприятие</th></tr></thead>
    <tbody>
    <tr class="section"><td colspan="2"><p class="section">1. Раздел</p></td></tr>
    <tr class="event"><td rowspan="2"><p class="cell-centered">1</p></td><td><p class="cell">апрель</p></td></tr>
    <tr class="event"><td><p class="cell">май</p></td></tr>
    <tr class="event"><td><p class="cell">2</p></td><td><p class="cell">Проведено:</p><ul class="cell-list"><li>семинар</li><li>совет</li></ul></td></tr>
    </tbody>
    </table>
    </body>
    </html>
    "
  `);
});

test('a number with a dash stands on one line, and is copied as it was written', () => {
  const html = body(renderHtml(documentOf([rowOf('1', '1', 'Для 7–9 <классов> до 15-17 марта')])));
  expect(html).toContain(
    '<p class="cell">Для <span class="whole">7–9</span> &lt;классов&gt; до <span class="whole">15-17</span>\u00A0марта</p>',
  );
});

test('the page needs nothing else and prints as A4 landscape', async () => {
  const page = new TextDecoder().decode(await written(writeHtml, mergedDocument));
  expect(page).toMatch(/^<!doctype html>\n<html lang="ru">\n<head>\n<meta charset="utf-8">/);
  expect(page).toContain('@page { size: A4 landscape; margin: 20mm 10mm 20mm 30mm;');
  expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|@import/);
});

test.each([
  ['landscape', 297],
  ['portrait', 210],
] as const)('a sheet that lies %s is as wide as its paper in any window', (orientation, width) => {
  const page = renderHtml({ ...mergedDocument, page: { ...mergedDocument.page, orientation } });
  expect(page).toMatch(new RegExp(`\\n\\.page \\{[^}]* width: ${width}mm;`));
  expect(page).toMatch(/@media print \{ \.page \{[^}]* width: auto;/);
});

test('the page looks the same under a policy without inline styles, and its look is bound to the class of its body', () => {
  const page = renderHtml(mergedDocument);
  expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+)=|<script/);
  expect(page.match(/<style>([\s\S]*)<\/style>/)?.[1]).not.toMatch(/(?:^|[\s,{}])(?:html|body|:root)\b/);
  expect(page).toContain('<body class="page">');
});

test('hostile texts stay texts', () => {
  const page = body(renderHtml(hostileDocument));
  expect(page).toContain('&lt;b&gt;&amp;&quot;жирный&quot;&lt;/b&gt;');
  expect(page).toContain('строка<br>вторая<br>третья<br>четвертая');
  expect(page).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}/u);
});

test('only http, https and mailto links are live', () => {
  const links = [...renderHtml(linkDocument).matchAll(/<a href="([^"]*)"/g)].map(([, link]) => link);
  expect(links).toEqual(liveLinks.map(([, target]) => target.replaceAll('&', '&amp;')));
});

test('rows may be marked with where they come from', () => {
  const source = { title: 'Совет' };
  const document = documentOf(
    [{ ...rowOf('1', '1', 'Совет'), source }, rowOf('2', '2', 'Семинар')],
    [paragraph('title', 'План')],
  );
  const page = renderHtml(document, (marked) => (marked === source ? { 'data-line': '7', 'data-end-line': '9' } : {}));
  expect(page.match(/<tr class[^>]*>/g)).toEqual([
    '<tr class="event" data-line="7" data-end-line="9">',
    '<tr class="event">',
  ]);
});

test('words that fit no column are hyphenated, and copied as they were written', () => {
  const columns = Array.from({ length: 12 }, (_, index) => ({ key: `c${index}`, header: 'Администрирование' }));
  const cells = columns.map(() => ({ content: [paragraph('cell', 'для общеобразовательных школ')] }));
  const table = { type: 'table', name: 'Карта', columns, rows: [{ ...rowOf('1'), cells }] } as const;
  const html = renderHtml({ ...documentOf([]), blocks: [table] });
  expect(html).toContain('.hyphen::after { content: "\\ad"; }');
  expect(html).toMatch(/<td><p class="cell">для об<i class="hyphen"><\/i>ще/);
  expect(html).toContain('школ</p>');
  expect(html).toMatch(/<th scope="col">Ад<i class="hyphen"><\/i>ми/);
  const copied = body(html).replace(/<[^>]+>/g, '');
  expect(copied).toContain('Администрирование');
  expect(copied).toContain('для общеобразовательных школ');
  expect(renderHtml(documentOf([rowOf('1', '1', 'Совет')]))).not.toContain('hyphen');
});

test('a short pair of words at a slash stays in one line, an address does not', async () => {
  const page = renderHtml(documentOf([rowOf('1', '№п/п, и/или ОО/ОУ: https://example.org/ab/cd')]));
  const whole = [...page.matchAll(/<span class="whole">(.*?)<\/span>/g)].map(([, words]) => words);
  expect(whole).toEqual(['п/п', 'и/или', 'ОО/ОУ']);
});
