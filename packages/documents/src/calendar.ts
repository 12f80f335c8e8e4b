/** What a roadmap plans as a calendar: apart from documents, since it brings libraries of its own. */
export type { Calendar, CalendarEntry } from './calendar/calendar.ts';
export { type CalendarLayout, layoutCalendar } from './calendar/layout-calendar.ts';
export { writeCalendar } from './calendar/write-calendar.ts';
