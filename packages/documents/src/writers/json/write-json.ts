import { assertNever, success } from '@dorkarta/core';
import { strToU8 } from 'fflate/browser';
import { cleanText } from '../../document/clean-text.ts';
import type { RowKind, Table, TableColumn } from '../../document/table-document.ts';
import { tableRecords } from '../../document/table-records.ts';
import type { WriteFormat } from '../write-format.ts';

/**
 * A document as JSON for other programs: what it was made from, the columns and rows of its first table as text, and
 * further tables under `furtherTables`. A document that has records of its own gives them in place of all rows. A merged cell stands in each of its rows; a row across the table has one cell.
 */
export const writeJson: WriteFormat = async (document) => {
  const [first, ...further] = document.blocks.filter((block) => block.type === 'table').map(jsonTable);
  const { roadmap, ...head } = document.data;
  const json = {
    ...head,
    columns: first?.columns ?? [],
    rows: document.records ?? first?.rows ?? [],
    ...(document.records === undefined && further.length > 0 ? { furtherTables: further } : {}),
    ...(roadmap === undefined ? {} : { roadmap }),
  };
  return success(strToU8(`${JSON.stringify(json, undefined, 2)}\n`));
};

interface JsonTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly JsonRow[];
}

interface JsonRow {
  readonly type: 'section' | 'subsection' | 'goal' | 'event' | 'school';
  readonly number: string;
  readonly cells: readonly string[];
  /** What kind of row of an event it is, where it is not the usual one. */
  readonly part?: 'heading' | 'stage' | 'proposal' | 'total';
}

function jsonTable(table: Table): JsonTable {
  const records = tableRecords(table);
  return {
    name: table.name,
    columns: table.columns.map(jsonColumn),
    rows: table.rows.map((row, index) => ({
      ...rowType(row.kind),
      number: cleanText(row.number),
      cells: records[index] ?? [],
    })),
  };
}

function jsonColumn({ key, header, group }: TableColumn): TableColumn {
  return { key, header: cleanText(header), ...(group === undefined ? {} : { group: cleanText(group) }) };
}

function rowType(kind: RowKind): Pick<JsonRow, 'type' | 'part'> {
  switch (kind) {
    case 'section':
    case 'subsection':
    case 'goal':
    case 'event':
    case 'school':
      return { type: kind };
    case 'heading':
    case 'stage':
    case 'proposal':
    case 'total':
      return { type: 'event', part: kind };
    default:
      return assertNever(kind);
  }
}
