import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sheet } from './support/books.ts';
import { call, folderWith, native, withoutAdvice } from './support/call.ts';
import { change, everything, fill, folderWithForm, report, roadmap, textOf } from './support/filled-forms.ts';
import { notedBooks, withoutNotes } from './support/noted-books.ts';

describe('a form that comes back', () => {
  test('becomes a report beside its roadmap, with every filled cell', async () => {
    const folder = await folderWithForm();
    change(folder, 'ответ.xlsx', (form) => fill(form, everything));
    const { code, stdout, stderr } = await call(folder, ['import', 'ответ.xlsx']);
    expect([code, stdout]).toEqual([0, ['карта-мониторинг-2021-07-01.dk']]);
    expect(withoutNotes(textOf(folder))).toBe(report);
    expect(notedBooks(textOf(folder))).toEqual(['ответ.xlsx']);
    expect(stderr).toBe(
      'ответ.xlsx: заполненная форма на 01.07.2021: 5 строк, с ответами 4.\n' +
        'ответ.xlsx: заполненных ячеек 18: в строках отчёта 18, потеряно 0.\n',
    );
    expect((await call(folder, ['check', 'карта-мониторинг-2021-07-01.dk'])).code).toBe(0);
  });

  test('changes nothing when it is brought again, into a new report or into that one', async () => {
    const folder = await folderWithForm();
    change(folder, 'ответ.xlsx', (form) => fill(form, everything));
    await call(folder, ['import', 'ответ.xlsx']);
    const text = textOf(folder);
    for (const options of [[], ['--into', 'карта-мониторинг-2021-07-01.dk']]) {
      const again = await call(folder, ['import', 'ответ.xlsx', ...options]);
      expect([again.code, again.stdout]).toEqual([0, []]);
      expect(again.stderr.replace(/\s+/g, ' ')).toBe(
        'ответ.xlsx: эта форма уже внесена в отчёт «карта-мониторинг-2021-07-01.dk», второй раз ничего не записано. Чтобы внести её снова, уберите из отчёта строку 33. ',
      );
      expect(textOf(folder)).toBe(text);
    }
    expect(text.split('\n')[32]).toMatch(/^\/\/ внесено: ответ\.xlsx, /);
    // A report of somebody who took no note of its books.
    writeFileSync(join(folder, 'отчёт.dk'), report);
    const unnoted = await call(folder, ['import', 'ответ.xlsx', '--into', 'отчёт.dk']);
    expect([unnoted.code, unnoted.stdout, textOf(folder, 'отчёт.dk')]).toEqual([0, [], report]);
    expect(unnoted.stderr).toContain('отчёт.dk: всё это в отчёте уже есть, он не изменился.');
  });

  test.each<[string, (form: Sheet, sheets: Sheet[]) => void]>([
    ['sorted', ({ rows }) => void rows.splice(3, rows.length - 3, ...rows.slice(3).reverse())],
    ['filtered', (form, sheets) => void sheets.splice(0, 1, { ...form, hidden: [4, 6] })],
    ['with rows put between', ({ rows }) => void rows.splice(5, 0, [], [], [])],
    [
      'without its headings and its title',
      ({ rows }) => void rows.splice(0, rows.length, ...rows.filter((row) => row[0] !== 'dk1|heading').slice(2)),
    ],
    [
      'without its further sheets, the first one renamed',
      (form, sheets) => void sheets.splice(0, sheets.length, { ...form, name: 'Лист1' }),
    ],
    ['without the heads of the columns', ({ rows }) => void rows.splice(0, 3)],
    [
      'with columns in another order',
      ({ rows }) => {
        for (const row of rows) {
          while (row.length < 14) row.push('');
          row.reverse();
        }
      },
    ],
    ['with the head of a column written over', ({ rows }) => void rows[2]?.splice(7, 1, 'Когда')],
    ['under a sheet of its own', (_, sheets) => void sheets.unshift({ name: 'Титул', rows: [['Ответы']] })],
  ])('%s, it gives the same report', async (_, edit) => {
    const folder = await folderWithForm();
    change(folder, 'ответ.xlsx', (form, sheets) => {
      fill(form, everything);
      edit(form, sheets);
    });
    const { code } = await call(folder, ['import', 'ответ.xlsx']);
    expect(code).toBe(0);
    expect(textOf(folder).split('\n\n//')[0]?.trimEnd()).toBe(report.trimEnd());
  });

  test('cut into parts, its parts make one report, together or one by one', async () => {
    const folder = await folderWithForm();
    const part = (name: string, keep: (row: readonly string[], index: number) => boolean): void =>
      change(folder, name, (form) => {
        fill(form, everything);
        form.rows.splice(3, form.rows.length - 3, ...form.rows.slice(3).filter(keep));
      });
    part('1.xlsx', (_, index) => index < 3);
    part('2.xlsx', (_, index) => index >= 3);
    await call(folder, ['import', '1.xlsx', '2.xlsx']);
    expect(withoutNotes(textOf(folder))).toBe(report);
    expect(notedBooks(textOf(folder))).toEqual(['1.xlsx', '2.xlsx']);
    await call(folder, ['import', '1.xlsx', '--out', 'части']);
    const one = native('части/карта-мониторинг-2021-07-01.dk');
    expect((await call(folder, ['import', '2.xlsx', '--into', one])).stdout).toEqual([one]);
    expect(notedBooks(textOf(folder, one))).toEqual(['1.xlsx', '2.xlsx']);
    expect(withoutNotes(textOf(folder, one))).toBe(
      report
        .replace('подключить: карта.dk', 'подключить: ../карта.dk')
        .replace('    01.01.2021 – 31.03.2021: Обсудили планы', '    Обсудили планы'),
    );
    const twice = await call(folder, ['import', '1.xlsx', '2.xlsx', '--into', one]);
    expect(twice.stdout).toEqual([]);
  });
});

test('a report that would not see its roadmap is not written; the place and what to do are told before', async () => {
  const folder = folderWith({ 'район/карта.dk': roadmap, 'чужое/dorkarta.config.json': '{}' });
  await call(folder, ['form', native('район/карта.dk'), '--on', '01.07.2021', '-o', 'форма.xlsx']);
  change(folder, 'ответ.xlsx', (form) => fill(form, everything));
  const importInto = (out: string): ReturnType<typeof call> =>
    call(folder, ['import', 'ответ.xlsx', '--roadmap', native('район/карта.dk'), '--out', native(out)]);
  const name = 'карта-мониторинг-2021-07-01.dk';
  const refusal = (out: string): string =>
    `${native(`${out}/${name}`)}: отчёт не записан: он подключает файл «${native('район/карта.dk')}», а тот лежит вне его рабочей папки «${native(out)}» и виден не будет. Уберите параметр --out, и отчёт появится рядом с картой.`;

  const sibling = await importInto('ответы/июль');
  expect([sibling.code, sibling.stdout]).toEqual([3, []]);
  expect(sibling.stderr).toBe(
    `${refusal('ответы/июль')} Или положите в папку «${folder}» файл dorkarta.config.json с текстом {}: тогда рабочей станет вся она.\n`,
  );
  expect(existsSync(join(folder, 'ответы'))).toBe(false);
  const below = await importInto('район/ответы');
  expect(below.stderr).toContain(`Или положите в папку «район» файл`);
  // Where a configuration settles the folder already, another one above it would change nothing.
  const settled = await importInto('чужое');
  expect([settled.code, settled.stderr]).toEqual([3, `${refusal('чужое')}\n`]);

  writeFileSync(join(folder, 'dorkarta.config.json'), withoutAdvice);
  const widened = await importInto('ответы/июль');
  expect([widened.code, widened.stdout]).toEqual([0, [native(`ответы/июль/${name}`)]]);
  expect((await call(folder, ['check', native(`ответы/июль/${name}`)])).code).toBe(0);
});

test('what cannot be keeps its words, with a finding at its cell', async () => {
  const folder = await folderWithForm();
  change(folder, 'ответ.xlsx', (form) => {
    fill(form, {
      '1': { Состояние: 'почти', 'Дата проведения': '31.02.2021', Факт: '1: 5 школ\n2: много' },
      '2.1': { Состояние: 'проведено' },
      '2.2': { 'Дата проведения': '14.08.2021' },
      '3.1': { Состояние: 'перенесено на потом' },
    });
    form.rows[2]?.push('Примечание');
    const row = form.rows[4] ?? [];
    while (row.length < 14) row.push('');
    row.push('см. письмо');
    row[3] = 'до 1 апреля';
  });
  const { code, stderr } = await call(folder, ['import', 'ответ.xlsx']);
  expect(code).toBe(0);
  const findings = stderr
    .replace(/\n +/g, ' ')
    .split('\n')
    .filter((line) => line.includes('ячейка'));
  expect(findings).toEqual([
    'ответ.xlsx: лист «Форма», ячейка D5 (№ 1): написано не то, что в карте («до 1 апреля»): слова оставлены комментарием.',
    'ответ.xlsx: лист «Форма», ячейка H5 (№ 1): «31.02.2021»: такого дня нет в календаре: исправьте его.',
    'ответ.xlsx: лист «Форма», ячейка G5 (№ 1): состояние «почти» не из списка («проведено», «частично», «не проведено», «перенесено на»): слова оставлены, исправьте их в отчёте.',
    'ответ.xlsx: лист «Форма», ячейка J5 (№ 1): «5 школ»: факт не в тех единицах, что план («100 %»).',
    'ответ.xlsx: лист «Форма», ячейка J5 (№ 1): «много»: в факте нет числа, а в плане оно есть («Проведено не менее 2 совещаний»).',
    'ответ.xlsx: лист «Форма», ячейка G6 (№ 2): «проведено», а даты проведения нет: допишите её в отчёте строкой «проведено: …» вместо состояния.',
    'ответ.xlsx: лист «Форма», ячейка H7 (№ 2): «14.08.2021»: на день формы этот день ещё не наступил, проверьте дату.',
    'ответ.xlsx: лист «Форма», ячейка G9 (№ 3): «перенесено на потом»: не понято, на какой срок перенесено, напишите, например, «перенесено на сентябрь 2021».',
  ]);
  const text = textOf(folder);
  for (const words of [
    'почти',
    '31.02.2021',
    '5 школ',
    'много',
    'перенесено на потом',
    'Примечание: см. письмо',
    'Срок: до 1 апреля',
  ]) {
    expect(text).toContain(words);
  }
});

test('what stands beside the table keeps its event, and a formula without a value its words', async () => {
  const folder = await folderWithForm();
  change(folder, 'ответ.xlsx', (form, sheets) => {
    fill(form, { '2.1': { 'Дата проведения': '44440', Сведения: '-' } });
    sheets.splice(0, 1, { ...form, formulas: { I6: 'CONCATENATE(A1,B1)' } });
    const row = form.rows[5] ?? [];
    while (row.length < 14) row.push('');
    row.push('спросить у директора');
  });
  const { code, stderr } = await call(folder, ['import', 'ответ.xlsx']);
  expect(code).toBe(0);
  expect(textOf(folder)).toContain('отчёт 2\n  проведено: 01.09.2021\n');
  expect(textOf(folder)).toContain('// ответ.xlsx, лист «Форма», ячейка O6, № 2 «Совещания»: спросить у директора\n');
  expect(textOf(folder)).toContain('// ответ.xlsx, лист «Форма», ячейка H6, № 2 «Совещания», Дата проведения: 44440\n');
  expect(textOf(folder)).toContain(
    '// ответ.xlsx, лист «Форма», ячейка I6, № 2 «Совещания»: формула =CONCATENATE(A1,B1)\n',
  );
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    'ячейка H6 (№ 2): «44440» – число, которым Excel хранит дату 01.09.2021: она и записана, проверьте её.',
  );
  const again = await call(folder, ['import', 'ответ.xlsx', '--into', 'карта-мониторинг-2021-07-01.dk']);
  expect([again.code, again.stdout]).toEqual([0, []]);
  expect(again.stderr).not.toContain('44440');
});

test('the report for programs has the account of each form', async () => {
  const folder = await folderWithForm();
  change(folder, 'ответ.xlsx', (form) => fill(form, { '1': { 'Дата проведения': '31.02.2021' } }));
  await call(folder, ['import', 'ответ.xlsx', '--report', 'отчёт.json']);
  expect(JSON.parse(textOf(folder, 'отчёт.json'))).toEqual({
    files: [
      {
        path: 'ответ.xlsx',
        kind: 'form',
        output: 'карта-мониторинг-2021-07-01.dk',
        rows: 5,
        answered: 1,
        findings: [
          { place: 'лист «Форма», ячейка H5', event: '1', message: expect.stringContaining('такого дня нет') },
        ],
        changes: [],
        remarks: [],
        account: { cells: 1, inFields: 1, inNotes: 0, inComments: 0, lost: 0 },
      },
    ],
  });
});

test('a form that nobody filled in begins no report', async () => {
  const folder = await folderWithForm();
  const { code, stdout, stderr } = await call(folder, ['import', 'форма.xlsx']);
  expect([code, stdout]).toEqual([0, []]);
  expect(stderr).toContain('заполненная форма на 01.07.2021: 5 строк, с ответами 0.');
  expect(stderr).toContain('форма.xlsx: ответов нет, отчёт не начат.');
  expect((await call(folder, ['import', 'карта.xlsx', '--into', 'отчёт.dk'])).code).toBe(3);
});
