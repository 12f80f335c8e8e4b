import { attempt, type Cursor, isMark, lexemeAt, peek, takeMark, takeWord } from '../words/cursor.ts';

function readClock(cursor: Cursor): string | undefined {
  takeMark(cursor, 'comma');
  takeWord(cursor, 'в', 'с', 'к', 'до', 'по', 'на');
  const token = peek(cursor);
  if (token?.kind === 'time') {
    cursor.at += 1;
    skipHourWord(cursor);
    return token.time;
  }
  if (token?.kind !== 'number' || token.value > 24 || !isHour(cursor, 1)) return undefined;
  cursor.at += 2;
  return `${token.value}:00`;
}

function isHour(cursor: Cursor, ahead: number): boolean {
  const lexeme = lexemeAt(cursor, ahead);
  return lexeme?.is === 'unit' && lexeme.unit === 'hour';
}

function skipHourWord(cursor: Cursor): void {
  if (isHour(cursor, 0)) cursor.at += 1;
}

/** Reads the time of day after a date («в 13:30», «с 10:00 до 12:00», «в 15 часов»); the first one where it is a range. */
export function readTime(cursor: Cursor): string | undefined {
  const first = attempt(cursor, readClock);
  if (first === undefined) return undefined;
  attempt(cursor, (inner) => {
    if (isMark(peek(inner), 'comma')) return undefined;
    takeMark(inner, 'dash');
    return readClock(inner);
  });
  return first;
}
