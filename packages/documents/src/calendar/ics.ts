import { addDays, type IsoDay } from '@dorkarta/core';
import ICAL from 'ical.js';
import { cleanText } from '../document/clean-text.ts';
import type { Calendar, CalendarEntry } from './calendar.ts';

/** At nine in the morning, a week before and on the day before. */
const reminders = ['-P6DT15H', '-PT15H'] as const;

/** A calendar as iCalendar (RFC 5545); the same calendar gives the same bytes. */
export function icsText(calendar: Calendar): string {
  // The library counts the space before a line that goes on apart, the standard does not.
  ICAL.foldLength = 74;
  const root = new ICAL.Component('vcalendar');
  root.updatePropertyWithValue('version', '2.0');
  root.updatePropertyWithValue('prodid', '-//dorkarta//RU');
  root.updatePropertyWithValue('name', cleanText(calendar.title));
  root.updatePropertyWithValue('x-wr-calname', cleanText(calendar.title));
  for (const entry of calendar.entries) root.addSubcomponent(eventOf(entry, calendar.made));
  return `${root.toString()}\r\n`;
}

function eventOf(
  { uid, title, description, category, place, days, rule }: CalendarEntry,
  made: IsoDay,
): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const [{ from, to }] = days;
  event.updatePropertyWithValue('uid', uid);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${made}T00:00:00Z`));
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(from));
  // The day behind the last one, as the standard counts.
  event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(to, 1)));
  if (rule !== undefined) event.updatePropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  event.updatePropertyWithValue('summary', cleanText(title));
  event.updatePropertyWithValue('description', cleanText(description));
  if (category !== undefined) event.updatePropertyWithValue('categories', cleanText(category));
  if (place !== undefined) event.updatePropertyWithValue('location', cleanText(place));
  // Nobody is taken for busy by a deadline.
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  for (const before of reminders) event.addSubcomponent(reminder(title, before));
  return event;
}

function reminder(title: string, before: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', cleanText(title));
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString(before));
  return alarm;
}
