import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBook, writeBook } from './support/books.ts';
import { call, folderWith } from './support/call.ts';
import { roadmap } from './support/filled-forms.ts';
import { notesIn, withoutNotes } from './support/noted-books.ts';

const word = fc.constantFrom(
  ...['проведено', 'частично', 'не проведено', 'перенесено на сентябрь 2021', 'почти', 'нет', '–', 'уточняется', '…'],
  ...[
    '15.03.2021',
    '31.02.2021',
    '14.04.2021, 12.05.2021',
    '1: 90 %',
    '2: 2 совещания',
    'II квартал: 5',
    '5 школ',
    '№ 12',
  ],
  ...[
    'https://example.org/a.pdf',
    'Приказ от 01.03.2021 № 12',
    'отчёт 1',
    'сведения: да',
    '// так',
    '"""',
    'карта "Заря"',
    'O K',
  ],
  ...[
    'срок: май',
    'раздел 3',
    '=1+1',
    '1.',
    'Отбор: прошёл',
    '01.01.2021 – 31.03.2021: было',
    ':',
    '«кавычки',
    'a\u00a0b',
    'ё́',
    '🎓',
  ],
);
const cell = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(' ', '\n', ', ').map((by) => words.join(by)));
/** The rows and columns of the answers, and what is written there. */
const filling = fc.record({ row: fc.nat(8), column: fc.integer({ min: 6, max: 14 }), text: cell });
const form = fc.record({
  fillings: fc.array(filling, { minLength: 1, maxLength: 12 }),
  withoutSign: fc.array(fc.nat(8), { maxLength: 2 }),
  cut: fc.array(fc.nat(8), { maxLength: 2 }),
  isReversed: fc.boolean(),
});

const firstRow = 3;
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

test('every filled cell of any forms arrives, and bringing them again, to a report that was emptied too, or a form of what is known, changes nothing', async () => {
  const folder = folderWith({ 'карта.dk': roadmap });
  await call(folder, ['form', 'карта.dk', '--on', '31.12.2021', '-o', 'форма.xlsx']);
  const empty = readFileSync(join(folder, 'форма.xlsx'));
  const report = 'карта-мониторинг-2021-12-31.dk';
  await fc.assert(
    fc.asyncProperty(fc.array(form, { minLength: 1, maxLength: 3 }), async (forms) => {
      const texts: string[] = [];
      const names = forms.map(({ fillings, withoutSign, cut, isReversed }, index) => {
        const sheets = readBook(empty);
        const rows = sheets[0]?.rows ?? [];
        for (const { row, column, text } of fillings) {
          const cells = rows[firstRow + row];
          if (cells === undefined) continue;
          while (cells.length <= column) cells.push('');
          cells[column] = text;
        }
        for (const row of withoutSign) rows[firstRow + row]?.splice(0, 1, '');
        const left = rows.splice(firstRow).filter((_, place) => !cut.includes(place));
        rows.push(...(isReversed ? left.reverse() : left));
        texts.push(...left.flatMap((cells) => cells.slice(6)));
        const name = `${index + 1}.xlsx`;
        writeFileSync(join(folder, name), writeBook(sheets));
        return name;
      });
      rmSync(join(folder, report), { force: true });
      const { code, stdout, stderr } = await call(folder, ['import', ...names]);
      expect([code, stderr]).toEqual([0, expect.stringContaining('потеряно 0.')]);
      if (stdout.length === 0) {
        expect(texts.flatMap(wordsOf)).toEqual([]);
        return;
      }
      const noted = readFileSync(join(folder, report), 'utf8');
      const text = withoutNotes(noted);
      const kept = new Set(wordsOf(text));
      expect(texts.flatMap(wordsOf).filter((each) => !kept.has(each))).toEqual([]);
      const head = text.split('\n').slice(0, 4);
      const emptied = [...head, '', ...notesIn(noted), '', 'рекомендация Продолжить', ''].join('\n');
      for (const edited of [noted, emptied]) {
        writeFileSync(join(folder, report), edited);
        const after = await call(folder, ['import', ...names.toReversed(), '--into', report]);
        expect([after.code, after.stdout, readFileSync(join(folder, report), 'utf8')]).toEqual([0, [], edited]);
      }
      // What a report says is known by its words too.
      writeFileSync(join(folder, report), text);
      const again = await call(folder, ['import', ...names.toReversed(), '--into', report]);
      expect(again.code).toBe(0);
      const once = await call(folder, ['import', ...names, '--into', report]);
      expect([once.code, once.stdout, readFileSync(join(folder, report), 'utf8')]).toEqual([0, [], text]);
      const further = ['form', 'карта.dk', report, '--on', '31.12.2021', '--all', '-o', 'вновь.xlsx', '--overwrite'];
      if ((await call(folder, further)).code !== 0) return;
      const unchanged = await call(folder, ['import', 'вновь.xlsx', '--into', report]);
      expect([unchanged.code, unchanged.stdout, readFileSync(join(folder, report), 'utf8')]).toEqual([0, [], text]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

const sentence = fc.constantFrom(
  ...['Обсудили планы', '01.01.2021 – 31.03.2021: Обсудили планы', '01.04.2021 – 30.06.2021: Готовились'],
  ...['Отбор: Прошли 12 школ', 'Финал: Победила школа № 5', 'Итог: хорошо', '–', 'Участвовало 30 человек'],
);
const sentences = fc.uniqueArray(sentence, { maxLength: 3 });
const paper = fc.constantFrom(
  ...[
    'Протокол от 20.02.2021 № 1',
    'Приказ от 15.05.2021 № 2 https://example.org/2',
    'Справка',
    'https://example.org/3',
  ],
);
const reported = fc.record({
  held: fc.uniqueArray(fc.constantFrom('20.02.2021', '17.03.2021', '20.04.2021', '12.05.2021', '10.09.2021'), {
    maxLength: 3,
  }),
  state: fc.constantFrom('', '', 'частично', 'проведено частично', 'не проведено', 'перенесено на сентябрь 2021'),
  information: sentences,
  reason: sentences,
  facts: fc.uniqueArray(fc.constantFrom('факт: 90 %', 'факт 2: 2 совещания'), { maxLength: 2 }),
  documents: fc.uniqueArray(paper, { maxLength: 3 }),
  coverage: fc.uniqueArray(paper, { maxLength: 2 }),
});

function reportText(
  number: number,
  { held, state, information, reason, ...rest }: typeof reported extends fc.Arbitrary<infer Value> ? Value : never,
): string {
  const isContradiction = number === 1 && held.length > 0 && !state.endsWith('частично');
  const block = (word: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${word}: """`, ...lines.map((line) => `    ${line}`), '  """'];
  return [
    `отчёт ${number}`,
    ...(held.length === 0 ? [] : [`  проведено: ${held.join(', ')}`]),
    ...(state === '' || isContradiction ? [] : [`  состояние: ${state}`]),
    ...block('сведения', information),
    ...block('причина', reason),
    ...(number === 1 ? rest.facts.map((fact) => `  ${fact}`) : []),
    ...rest.documents.map((document) => `  документ: ${document}`),
    ...rest.coverage.map((text) => `  освещение: ${text}`),
    '',
  ].join('\n');
}

test('a form of what reports say brings nothing, to a new report or to the last one', async () => {
  const folder = folderWith({ 'карта.dk': roadmap });
  const write = (name: string, head: string, reports: readonly string[]): void =>
    writeFileSync(join(folder, name), `подключить: карта.dk\n${head}\n\n${reports.join('\n')}`);
  await fc.assert(
    fc.asyncProperty(fc.array(reported, { minLength: 6, maxLength: 6 }), async (reports) => {
      const texts = reports.map((each, index) => reportText((index % 3) + 1, each));
      write('весна.dk', '\nмониторинг Весна\n  дата: 01.06.2021', texts.slice(0, 3));
      write('осень.dk', 'подключить: весна.dk\n\nмониторинг Осень\n  дата: 01.10.2021', texts.slice(3));
      const made = ['form', 'карта.dk', 'осень.dk', '--on', '31.12.2021', '--all', '-o', 'форма.xlsx', '--overwrite'];
      const { code, stderr } = await call(folder, made);
      expect([code, stderr]).toEqual([0, expect.any(String)]);
      const before = readFileSync(join(folder, 'осень.dk'), 'utf8');
      rmSync(join(folder, 'карта-мониторинг-2021-12-31.dk'), { force: true });
      const fresh = await call(folder, ['import', 'форма.xlsx']);
      expect([fresh.code, fresh.stdout]).toEqual([0, []]);
      const into = await call(folder, ['import', 'форма.xlsx', '--into', 'осень.dk']);
      expect([into.code, into.stdout, readFileSync(join(folder, 'осень.dk'), 'utf8')]).toEqual([0, [], before]);
    }),
    { numRuns: 25 },
  );
}, 120_000);
