import type { IsoDay } from '../calendar/iso-day.ts';
import type { LinkedText } from '../model/event.ts';
import type { EventReport } from '../model/monitoring.ts';
import { parseApproval } from '../phrases/parse-approval.ts';
import type { EventAlone } from './event-alone.ts';
import { recallOfReport } from './report-memory.ts';

/** A document with the day that it bears; without one where its words name none. */
export interface DatedDocument {
  readonly document: LinkedText;
  readonly date: IsoDay | undefined;
  /** What is wrong with its day, where there is no such day. */
  readonly trouble?: string;
}

/** The documents of a report on an event with their days. */
export function datedDocuments(event: EventAlone, report: EventReport): readonly DatedDocument[] {
  return recallOfReport(event, report, datedDocuments, () => report.documents.map(datedDocument));
}

function datedDocument(document: LinkedText): DatedDocument {
  const { date, notes } = parseApproval(document.text);
  const impossible = notes.find(({ code }) => code === 'day-does-not-exist');
  return { document, date, ...(impossible === undefined ? {} : { trouble: impossible.text }) };
}
