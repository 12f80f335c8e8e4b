import { chooseTemplate, viewRoadmap } from '@dorkarta/core';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { layoutRoadmap, writeDocx, writeHtml, writeXlsx } from '../index.ts';
import { documentText } from '../testing/document-text.ts';
import { officeParts } from '../testing/office-parts.ts';
import { eventOf, roadmapOf } from '../testing/roadmap-parts.ts';
import { written } from '../testing/written.ts';

/** A roadmap with an event that has a document in these words. */
function documented(text: string) {
  const roadmap = roadmapOf({ title: 'Карта', events: [eventOf({ title: 'Семинар', documents: [{ text }] })] });
  const template = chooseTemplate(roadmap);
  if (!template.ok) throw new Error(template.trouble.code);
  return layoutRoadmap(viewRoadmap(roadmap), template.value);
}

describe('an address in the words of a document is a link, without what stands around it', () => {
  test.each([
    ['Протокол (https://example.org/b)', 'Протокол (<https://example.org/b>)'],
    ['Протокол: «https://example.org/c»', 'Протокол: «<https://example.org/c>»'],
    ['Протокол “https://example.org/c”', 'Протокол “<https://example.org/c>”'],
    ['https://example.org/e, https://example.org/f', '<https://example.org/e>, <https://example.org/f>'],
    ['Протокол https://example.org/g?x=1,2 и приказ', 'Протокол <https://example.org/g?x=1,2> и приказ'],
    ['(см. https://example.org/Школа_(значения).)', '(см. <https://example.org/Школа_(значения)>.)'],
    ['Протокол www.example.org/h', 'Протокол www.example.org/h'],
    ['ftp://example.org/h', 'ftp://example.org/h'],
  ])('%s', (text, shown) => {
    expect(documentText(documented(text))).toContain(shown);
  });
});

test('it is live in DOCX, in HTML and in the column of links of a sheet', async () => {
  const document = documented('Протокол (https://example.org/b)');
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await written(writeDocx, document)) });
  expect(value).toContain('(<a href="https://example.org/b">https://example.org/b</a>)');
  const html = new TextDecoder().decode(await written(writeHtml, document));
  expect(html).toMatch(/\(<a href="https:\/\/example\.org\/b"[^>]*>https:\/\/example\.org\/b<\/a>\)/);
  const parts = officeParts(await written(writeXlsx, document));
  expect(Object.values(parts).join('')).toContain('Target="https://example.org/b"');
});
