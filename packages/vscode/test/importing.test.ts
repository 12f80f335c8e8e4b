import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ExportParams, exportRequest, type ImportResult, importRequest } from '@dorkarta/language';
import { type Editor, startEditor } from '@dorkarta/language/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filledForm, reportedRoadmap } from './filled-form.ts';

const server = join(import.meta.dirname, '../../language/dist/dorkarta-language-server.js');

const day = '2021-07-01';
const reportName = 'карта-мониторинг-2021-07-01.dk';

describe('what is brought from Word and Excel', () => {
  let outside: string;
  let folder: string;
  let editor: Editor;

  const at = (name: string): string => join(folder, name);
  const uriOf = (name: string): string => pathToFileURL(at(name)).toString();

  beforeEach(async () => {
    outside = mkdtempSync(join(tmpdir(), 'перенос '));
    folder = join(outside, 'карты');
    mkdirSync(folder);
    editor = await startEditor(server, [pathToFileURL(folder).toString()]);
    writeFileSync(at('карта.dk'), reportedRoadmap);
    await editor.open(uriOf('карта.dk'), reportedRoadmap);
  });

  afterEach(async () => {
    expect(editor.errors).toEqual([]);
    expect(await editor.quit()).toBe(0);
    rmSync(outside, { recursive: true, force: true });
  });

  async function write(source: string, name: string, order: Omit<ExportParams, 'uri' | 'path'>): Promise<void> {
    const params = { uri: uriOf(source), path: at(name), ...order };
    expect(await editor.connection.sendRequest(exportRequest, params)).toMatchObject({ written: at(name) });
  }

  const bring = (...names: readonly string[]): Promise<ImportResult> =>
    editor.connection.sendRequest(importRequest, { paths: names.map(at) });

  /** Writes a form on the roadmap as somebody filled it in. */
  async function fill(name: string, cells: Readonly<Record<string, string>>): Promise<void> {
    await write('карта.dk', 'форма.xlsx', { format: 'form', on: day });
    writeFileSync(at(name), filledForm(readFileSync(at('форма.xlsx')), cells));
  }

  test('a roadmap becomes a file beside its own', async () => {
    await write('карта.dk', 'район.docx', { format: 'docx' });
    const { files, troubles } = await bring('район.docx');
    expect(troubles).toEqual([]);
    expect(files).toMatchObject([{ is: 'roadmap', folder, name: 'район.dk', events: 2, doubts: 0 }]);
    expect(files[0]?.text).toContain('  мероприятие 1. Сбор данных\n    срок: март 2021\n');
  });

  test('filled forms become one report beside their roadmap', async () => {
    mkdirSync(at('ответы'));
    await fill('ответы/один.xlsx', { G5: 'проведено', H5: '30.03.2021', I5: 'Данные собраны' });
    await fill('ответы/два.xlsx', { I6: 'Прошло одно совещание' });
    const { files, troubles } = await bring('ответы/один.xlsx', 'ответы/два.xlsx');
    expect(troubles).toEqual([]);
    expect(files).toMatchObject([{ is: 'report', change: 'begun', folder, name: reportName, answered: 2 }]);
    const [report] = files;
    expect(report?.text.replaceAll(/[0-9a-f]{16}$/gm, '…')).toBe(`подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 30.03.2021
  сведения: Данные собраны

отчёт 2
  сведения: Прошло одно совещание

// внесено: один.xlsx, …
// внесено: два.xlsx, …
`);
    expect(report?.account).toEqual([
      'один.xlsx: заполненная форма на 01.07.2021: 2 строки, с ответами 1.',
      'один.xlsx: заполненных ячеек 3: в строках отчёта 3, потеряно 0.',
      'два.xlsx: заполненная форма на 01.07.2021: 2 строки, с ответами 1.',
      'два.xlsx: заполненных ячеек 1: в строках отчёта 1, потеряно 0.',
    ]);
  });

  test('a report that is there gets what is new, below what its author wrote, and nothing twice', async () => {
    await fill('один.xlsx', { I5: 'Данные собраны' });
    const begun = await bring('один.xlsx');
    const own = `${begun.files[0]?.text}\n// Проверено.\n`;
    writeFileSync(at(reportName), own);
    expect(await bring('один.xlsx')).toMatchObject({
      files: [{ is: 'report', change: 'none', name: reportName, text: own, answered: 0 }],
      troubles: [],
    });
    // Nor does what its author corrected come again.
    const corrected = own.replace('Данные собраны', 'Собраны все данные');
    writeFileSync(at(reportName), corrected);
    expect(await bring('один.xlsx')).toMatchObject({
      files: [
        {
          change: 'none',
          text: corrected,
          answered: 0,
          account: [expect.stringContaining(`эта форма уже внесена в отчёт «${reportName}»`)],
        },
      ],
      troubles: [],
    });
    writeFileSync(at(reportName), own);
    await fill('два.xlsx', { I6: 'Прошло одно совещание' });
    const { files } = await bring('один.xlsx', 'два.xlsx');
    expect(files).toMatchObject([{ is: 'report', change: 'added', answered: 1 }]);
    expect(files[0]?.text).toContain(
      'отчёт 1\n  сведения: Данные собраны\n\nотчёт 2\n  сведения: Прошло одно совещание\n',
    );
    expect(files[0]?.text).toContain('// Проверено.');
    expect(readFileSync(at(reportName), 'utf8')).toBe(own);
  });

  test('a table of monitoring becomes a report too', async () => {
    const report = `подключить: карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 30.03.2021
  сведения: Данные собраны
`;
    await editor.open(uriOf('отчёт.dk'), report);
    await write('отчёт.dk', 'таблица.docx', { format: 'docx' });
    const { files, troubles } = await bring('таблица.docx');
    expect(troubles).toEqual([]);
    expect(files).toMatchObject([{ is: 'report', change: 'begun', folder, name: reportName }]);
    expect(files[0]?.text).toContain('отчёт 1\n  проведено: 30.03.2021\n  сведения: Данные собраны\n');
  });

  test('a form on another roadmap is refused by name', async () => {
    await fill('форма-района.xlsx', { I5: 'Данные собраны' });
    writeFileSync(
      at('карта.dk'),
      reportedRoadmap.replace('карта Дорожная карта района', 'карта План').replace('Район', 'Округ'),
    );
    expect(await bring('форма-района.xlsx')).toEqual({
      files: [],
      troubles: [
        {
          path: at('форма-района.xlsx'),
          trouble:
            'форма о карте «Дорожная карта района» (Район), рядом другие карты: «карта.dk» – «План» (Округ). Положите файл .dk карты в ту же папку.',
        },
      ],
    });
  });

  test('where several roadmaps may be meant, it is said which', async () => {
    await fill('ответ.xlsx', { I5: 'Данные собраны' });
    writeFileSync(at('копия.dk'), reportedRoadmap);
    const { troubles } = await bring('ответ.xlsx');
    expect(troubles[0]?.trouble).toBe(
      'рядом несколько карт, о которых она может быть: «карта.dk», «копия.dk». Оставьте в этой папке нужную.',
    );
  });

  test('a form that nobody filled in begins no report', async () => {
    await fill('пустая.xlsx', {});
    expect(await bring('пустая.xlsx')).toEqual({
      files: [],
      troubles: [{ path: at('пустая.xlsx'), trouble: 'ответов нет, отчёт не начат.' }],
    });
  });

  test('what stands in the place of a report and is none is left as it is', async () => {
    await fill('ответ.xlsx', { I5: 'Данные собраны' });
    writeFileSync(at(reportName), 'исполнитель отдел = Отдел\n');
    expect((await bring('ответ.xlsx')).troubles[0]?.trouble).toBe(
      `файл «${reportName}» уже есть, и это не отчёт о карте: переименуйте его и повторите.`,
    );
  });

  test('one file that cannot be read keeps no other back', async () => {
    writeFileSync(at('старый.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await fill('ответ.xlsx', { I5: 'Данные собраны' });
    const { files, troubles } = await bring('старый.doc', 'ответ.xlsx');
    expect(files).toMatchObject([{ is: 'report', answered: 1 }]);
    expect(troubles).toMatchObject([{ path: at('старый.doc'), trouble: expect.stringContaining('97–2003') }]);
  });
});
