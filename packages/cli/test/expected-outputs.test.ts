import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folderWith } from './support/call.ts';

const examples = join(import.meta.dirname, '../../../examples');
const expected = join(examples, 'expected');
/** What programs read: the tables of rows beside them are held where the rows are made. */
const outputs = readdirSync(expected).filter((name) => /\.(?:json|csv)$/.test(name));

test('the half-year report has its expected outputs', () => {
  expect(outputs).toEqual(['ertil-2021-h1.csv', 'ertil-2021-h1.json']);
});

test.each(outputs)('%s comes out of its example, byte for byte', async (name) => {
  const ending = extname(name);
  const folder = folderWith({});
  const source = join(examples, name.replace(ending, '.dk'));
  expect((await call(folder, ['compile', source, '--to', ending.slice(1), '--out', folder])).code).toBe(0);
  expect(readFileSync(join(folder, name))).toEqual(readFileSync(join(expected, name)));
});
