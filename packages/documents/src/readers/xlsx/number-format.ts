import { monthNames } from '@dorkarta/core';

/** What a format of numbers makes of them. */
export type FormatKind =
  | { readonly is: 'general' | 'text' }
  | { readonly is: 'date'; readonly hasDay: boolean; readonly hasMonth: boolean; readonly hasTime: boolean }
  | {
      readonly is: 'number';
      readonly decimals: number;
      readonly isPercent: boolean;
      readonly isGrouped: boolean;
      /** Words that stand before and behind the number (« чел.»). */
      readonly before: string;
      readonly behind: string;
    };

/** The formats that workbooks mean by number alone (ECMA-376, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  20: 'h:mm',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0',
  39: '#,##0.00',
  49: '@',
};

/** Reads the format of a cell, by its number or the code that the workbook gives it. */
export function formatKind(id: number, code: string | undefined): FormatKind {
  const written = code ?? builtIn[id] ?? (isLocalDate(id) ? 'dd.mm.yyyy' : 'General');
  const [positive = ''] = written.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, '').split(';');
  if (/^general$/i.test(positive) || positive === '') return { is: 'general' };
  if (positive.includes('@')) return { is: 'text' };
  const letters = positive.toLowerCase();
  if (/[ymdhs]/.test(letters.replace(/am\/pm/g, ''))) {
    const hasTime = /[hs]/.test(letters);
    const hasMonth = /m/.test(letters) && (!hasTime || /[yd]/.test(letters));
    return { is: 'date', hasDay: /d/.test(letters), hasMonth, hasTime: hasTime && !/[yd]/.test(letters) };
  }
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.replace(/[^0]/g, '').length ?? 0;
  return {
    is: 'number',
    decimals,
    isPercent: positive.includes('%'),
    isGrouped: /#,#|0,0/.test(positive),
    ...wordsAround(written),
  };
}

/** The words that a format puts before and behind its number: in quotes, behind a stroke, or as the sign of money. */
function wordsAround(written: string): { readonly before: string; readonly behind: string } {
  let [before, behind, hasNumber] = ['', '', false];
  const pieces = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(;)|([0#?.,]+)|(.)/g;
  for (const [, quoted, escaped, money, end, digits] of written.matchAll(pieces)) {
    if (end !== undefined) break;
    if (digits !== undefined) hasNumber = true;
    const words = quoted ?? escaped ?? money ?? '';
    if (hasNumber) behind += words;
    else before += words;
  }
  return { before, behind };
}

/** Numbers by which workbooks of East Asia mean dates. */
function isLocalDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** A number as its format shows it to a Russian reader; a day with its year, whatever the format leaves out. */
export function shownNumber(value: number, format: FormatKind, is1904: boolean): string {
  switch (format.is) {
    case 'date':
      return shownDate(value, format, is1904);
    case 'number': {
      const shown = (format.isPercent ? value * 100 : value).toFixed(Math.min(format.decimals, 20));
      const [whole = '', part] = shown.split('.');
      const grouped = format.isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0') : whole;
      const number = `${grouped}${part === undefined ? '' : `,${part}`}${format.isPercent ? ' %' : ''}`;
      return `${format.before}${number}${format.behind}`.trim();
    }
    default:
      return String(Number(value.toPrecision(15))).replace('.', ',');
  }
}

const millisecondsOfDay = 86_400_000;

function shownDate(
  value: number,
  { hasDay, hasMonth, hasTime }: FormatKind & { readonly is: 'date' },
  is1904: boolean,
): string {
  if (hasTime && !hasDay && value < 1) return shownTime(value);
  if (!is1904 && Math.floor(value) === 60) return '29.02.1900';
  // The calendar of 1900 counts a 29 February that never was.
  const days = is1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const date = new Date(Math.round((Math.floor(days) - 25_569) * millisecondsOfDay));
  if (Number.isNaN(date.getTime())) return String(value);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (!hasDay && hasMonth) return `${monthNames[month] ?? ''} ${year}`;
  if (!hasDay && !hasMonth && !hasTime) return String(year);
  return `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`;
}

function shownTime(value: number): string {
  const minutes = Math.round(value * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
