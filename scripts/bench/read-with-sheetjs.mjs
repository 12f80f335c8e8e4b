/** Reads a workbook with SheetJS, whole, as a script would that only wants its rows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../packages/documents/package.json', import.meta.url));
const { read, utils } = require('@e965/xlsx');
const { Sheets } = read(readFileSync(process.argv[2] ?? ''));
const rows = Object.values(Sheets).flatMap((sheet) => utils.sheet_to_json(sheet, { header: 1 }));
console.log(rows.length);
