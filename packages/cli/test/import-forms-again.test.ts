import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from './support/call.ts';
import { change, fill, folderWithForm, textOf } from './support/filled-forms.ts';
import { notedBooks, notesIn, withoutNotes } from './support/noted-books.ts';

describe('a form that was brought, after the report was edited by hand', () => {
  const name = 'карта-мониторинг-2021-07-01.dk';

  /** A folder whose report took in two books; then somebody corrects it. */
  async function folderWithReport(correct: (text: string) => string): Promise<string> {
    const folder = await folderWithForm();
    change(folder, 'первая.xlsx', (form) => {
      fill(form, { '1': { 'Дата проведения': '15.03.2021', Сведения: 'Внесли' }, '3.1': { Сведения: 'Отбор прошёл' } });
      form.rows.push(['', '', '', '', '', '', '', '', 'Заполнила Иванова']);
    });
    change(folder, 'вторая.xlsx', (form) => fill(form, { '2.1': { 'Дата проведения': '20.02.2021' } }));
    await call(folder, ['import', 'первая.xlsx']);
    await call(folder, ['import', 'вторая.xlsx', '--into', name]);
    writeFileSync(join(folder, name), correct(textOf(folder)));
    return folder;
  }

  test.each<[string, (text: string) => string]>([
    ['answers corrected', (text) => text.replace('15.03.2021', '16.03.2021').replace('Внесли', 'Внесены все')],
    ['a report removed', (text) => text.replace(/отчёт 3\n[^/]*\n\n/, '')],
    ['all of them removed', (text) => text.replace(/отчёт 1\n[^/]*\n\n/, '')],
    ['what stood in comments removed', (text) => text.replace(/.*Заполнила Иванова\n/, '')],
    ['the notes moved to the top', (text) => `${notesIn(text).join('\n')}\n${withoutNotes(text)}`],
    ['line breaks of Windows', (text) => text.replace('Внесли', 'Внесены все').replaceAll('\n', '\r\n')],
  ])('brings nothing again: %s', async (_, correct) => {
    const folder = await folderWithReport(correct);
    const text = textOf(folder);
    const again = await call(folder, ['import', 'вторая.xlsx', 'первая.xlsx', '--into', name]);
    expect([again.code, again.stdout, textOf(folder)]).toEqual([0, [], text]);
    expect(again.stderr.match(/эта\s+форма\s+уже\s+внесена/g)).toHaveLength(2);
    const anew = await call(folder, ['import', 'первая.xlsx', 'вторая.xlsx']);
    expect([anew.code, anew.stdout, textOf(folder)]).toEqual([0, [], text]);
  });

  test('nor when the report was formatted, or the book saved by another program, sorted and renamed', async () => {
    const folder = await folderWithReport((text) =>
      text.replace('Внесли', 'Внесены   все').replace('отчёт 1', 'Отчёт  1'),
    );
    await call(folder, ['format', name]);
    const text = textOf(folder);
    expect(notedBooks(text)).toEqual(['первая.xlsx', 'вторая.xlsx']);
    change(
      folder,
      'копия.xlsx',
      ({ rows }) => void rows.splice(3, rows.length - 3, ...rows.slice(3).toReversed()),
      'первая.xlsx',
    );
    const again = await call(folder, ['import', 'копия.xlsx', '--into', name]);
    expect([again.code, again.stdout, textOf(folder)]).toEqual([0, [], text]);
  });

  test('another book, or the same one filled in further, brings what it says, and its contradictions are shown', async () => {
    const folder = await folderWithReport((text) => text.replace('15.03.2021', '16.03.2021'));
    change(folder, 'первая.xlsx', (form) => fill(form, { '3.2': { Сведения: 'Финал прошёл' } }), 'первая.xlsx');
    const further = await call(folder, ['import', 'первая.xlsx', 'вторая.xlsx', '--into', name]);
    expect(further.stdout).toEqual([name]);
    expect(further.stderr.replace(/\s+/g, ' ')).toContain('о мероприятии № 1 в отчёте');
    expect(textOf(folder)).toContain('Финал прошёл');
    expect(notedBooks(textOf(folder))).toEqual(['первая.xlsx', 'вторая.xlsx', 'первая.xlsx']);
  });

  test('is brought again by whoever removes its note', async () => {
    const folder = await folderWithReport((text) =>
      text.replace(/отчёт 3\n[^/]*\n\n/, '').replace(/.*внесено: первая.*\n/, ''),
    );
    const again = await call(folder, ['import', 'первая.xlsx', 'вторая.xlsx', '--into', name]);
    expect(again.stdout).toEqual([name]);
    expect(textOf(folder)).toContain('сведения: Отбор прошёл');
    expect(notedBooks(textOf(folder))).toEqual(['вторая.xlsx', 'первая.xlsx']);
  });

  test('is told for programs too', async () => {
    const folder = await folderWithReport((text) => text);
    await call(folder, ['import', 'вторая.xlsx', '--into', name, '--report', 'итог.json']);
    expect(JSON.parse(textOf(folder, 'итог.json'))).toEqual({
      files: [{ path: 'вторая.xlsx', kind: null, reason: expect.stringContaining('эта форма уже внесена') }],
    });
  });
});
