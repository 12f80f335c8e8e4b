import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { staleFiles, writeFiles } from './generated-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'dorkarta-generated-'));
const root = pathToFileURL(`${folder}/`);
const files = [
  { path: 'one.json', content: '{\n}\n' },
  { path: 'deep/folder/two.ts', content: 'export {};\n' },
];

afterAll(() => rmSync(folder, { recursive: true }));

test('a file is stale while it is missing or holds something else, whatever its line breaks', () => {
  expect(staleFiles(root, files)).toEqual(['one.json', 'deep/folder/two.ts']);
  expect(writeFiles(root, files)).toEqual(['one.json', 'deep/folder/two.ts']);
  expect(readFileSync(join(folder, 'deep/folder/two.ts'), 'utf8')).toBe('export {};\n');
  expect(staleFiles(root, files)).toEqual([]);
  writeFileSync(join(folder, 'one.json'), '{\r\n}\r\n');
  expect(staleFiles(root, files)).toEqual([]);
  writeFileSync(join(folder, 'one.json'), '{}\n');
  expect(staleFiles(root, files)).toEqual(['one.json']);
  expect(writeFiles(root, files)).toEqual(['one.json']);
});
