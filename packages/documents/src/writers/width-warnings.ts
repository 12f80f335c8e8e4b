import type { PageSetup, TableColumn } from '../document/table-document.ts';
import { wholeHead } from '../document/table-head.ts';
import { contentWidth } from '../typesetting/page.ts';
import type { TypesetDocument, TypesetTable } from '../typesetting/typeset.ts';
import type { WriteTrouble } from './write-trouble.ts';

/** The columns of a document in which a word is cut, however it is set. */
export function narrowColumns({ blocks }: TypesetDocument): readonly WriteTrouble[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    return block.setting.narrow.map(({ column, word }): WriteTrouble => {
      return { code: 'column-too-narrow', column: headOf(block.columns[column]), word };
    });
  });
}

function headOf(column: TableColumn | undefined): string {
  return column === undefined ? '' : wholeHead(column);
}

/** No official table has smaller letters, in points. */
const smallest = 9;

/** A sheet that is wider than its page is printed smaller. */
export function smallPrint(table: TypesetTable, tableSize: number, page: PageSetup): readonly WriteTrouble[] {
  const width = table.setting.widths.reduce((sum, each) => sum + each, 0);
  const printed = tableSize * Math.min(1, contentWidth(page) / width);
  return printed < smallest - 0.05 ? [{ code: 'print-too-small', sheet: table.name, size: printed }] : [];
}
