import { strToU8 } from 'fflate/browser';
import type { Calendar } from './calendar.ts';

/** A calendar as a file of iCalendar; its library is loaded when there is something to write. */
export async function writeCalendar(calendar: Calendar): Promise<Uint8Array> {
  const { icsText } = await import('./ics.ts');
  return strToU8(icsText(calendar));
}
