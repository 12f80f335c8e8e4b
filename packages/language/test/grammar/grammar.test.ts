import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser } from '@dorkarta/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/syntax/plain-text.ts';
import { readLines } from '../../src/syntax/read-lines.ts';
import { constructSpellings, fieldSpellings, type Spelling } from '../../src/vocabulary/spellings.ts';
import { createGrammarReader } from './grammar-lines.ts';

const parse = createParser();
const grammarLines = createGrammarReader();

const repository = join(import.meta.dirname, '../../../..');
const folders = ['examples', 'packages/language/test/fixtures'];
const files = folders.flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.dk'))
    .map((name) => join(folder, name)),
);

const keywords = [...Object.entries(constructSpellings), ...Object.entries(fieldSpellings)].flatMap(
  ([keyword, { russian, further }]: readonly [string, Spelling]) => [keyword, russian, ...(further ?? [])],
);

/** What a line is made of, so that pieces meet in every order. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...keywords) },
  { weight: 4, arbitrary: fc.constantFrom(' ', '  ', '\t', '\u00a0', '\u2028', '\ufeff', '\v') },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n  ') },
  { weight: 3, arbitrary: fc.constantFrom(':', ' : ', ' = ', '=', ',', ';', ', \n', '1.', '1.2. ', '3', '-') },
  { weight: 2, arbitrary: fc.constantFrom('//', ' // ', 'http://', '"', '"""', '"слово"', '«', '»') },
  { weight: 2, arbitrary: fc.constantFrom('слово', 'сош1', 'РМО', 'ё', 'Срок', 'СРОК', 'срок исполнения', 'е\u0301') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Words are made plain before lines are read. */
describe('the lines that are read are those of the grammar', () => {
  test.each(files)('%s', (file) => {
    const { text } = plainText(readFileSync(join(repository, file), 'utf8'));
    // The fields that a roadmap adds to the language are not the grammar's.
    expect(readLines(text)).toEqual(grammarLines(text));
  });

  test('any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: plain } = plainText(text);
        expect(parse(plain).lines).toEqual(grammarLines(plain));
      }),
      { numRuns: 3000 },
    );
  });
});
