import { inOneLine } from '../text/in-one-line.ts';
import { quoted } from '../text/quoted.ts';

/** «№ 14» */
export function numberLabel(number: string): string {
  return `№ ${inOneLine(number)}`;
}

/** «№ 14 «Визиты в школы»», as much of it as there is. */
export function eventLabel(number: string | null, title: string): string {
  const words = inOneLine(title);
  if (words === '') return number === null ? 'без названия' : numberLabel(number);
  return number === null ? quoted(words) : `${numberLabel(number)} ${quoted(words)}`;
}
