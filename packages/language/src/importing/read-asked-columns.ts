import { columnNamed, columnNames, failure, type Result, success } from '@dorkarta/core';
import { type AskedColumn, columnOfHead } from '@dorkarta/core/recognising';
import { columnTrouble } from '../syntax/own-column.ts';

/** Reads what columns hold, as it is said on a line («мероприятие, срок, -, бюджет»); the trouble is a sentence. */
export function readAskedColumns(text: string): Result<readonly AskedColumn[], string> {
  const asked: AskedColumn[] = [];
  for (const word of text.split(/[,;]/).map((each) => each.trim())) {
    if (isLeft(word)) {
      asked.push(undefined);
      continue;
    }
    const key = columnNamed(word) ?? columnOfHead(word);
    const trouble = key === undefined ? columnTrouble(word) : undefined;
    if (trouble !== undefined) return failure(`${trouble} Известные столбцы: ${columnNames.join(', ')}.`);
    asked.push(key === undefined ? { is: 'own', field: word } : { is: 'known', key });
  }
  return asked.every((column) => column === undefined) ? failure('Не назван ни один столбец.') : success(asked);
}

/** A column that is left to recognition. */
function isLeft(word: string): boolean {
  return word === '' || /^[-–—]$/.test(word);
}
