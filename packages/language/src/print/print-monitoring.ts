import type { Achieved, EventReference, EventReport, Monitoring } from '@dorkarta/core';
import { conclusionRows } from './print-conclusions.ts';
import { suppressionFields } from './print-event.ts';
import { linkedFields, type PrintContext, textField, wordOf } from './print-fields.ts';
import { printReview } from './print-review.ts';
import { indent, type Rows } from './rows.ts';
import { writeHead, writeText, writeTextHead } from './write-text.ts';

/** The line of a monitoring report with its fields, the reports on events, and what follows from them. */
export function printMonitoring(monitoring: Monitoring, context: PrintContext): Rows {
  const { name, title, date, suppressions, reports, recommendations, decisions, review } = monitoring;
  return [
    ...writeHead(wordOf('monitoring', context), { name, title }).split('\n'),
    ...indent([...textField('date', date?.text, context), ...suppressionFields(suppressions, context)]),
    ...reports.flatMap((report) => ['', ...printReport(report, context)]),
    ...conclusionRows('recommendation', recommendations, context),
    ...conclusionRows('decision', decisions, context),
    ...(review === undefined ? [] : ['', ...printReview(review, context)]),
  ];
}

/** The line of a report on an event with its fields. */
export function printReport(report: EventReport, context: PrintContext): Rows {
  const fields = [
    ...textField('held', report.held?.text, context),
    ...report.states.flatMap(({ text }) => textField('state', text, context)),
    ...textField('information', report.information, context),
    ...report.facts.flatMap((fact) => factRows(fact, context)),
    ...linkedFields('document', report.documents, context),
    ...linkedFields('coverage', report.coverage, context),
    ...textField('reason', report.reason, context),
    ...linkedFields('resolution', report.decisions, context),
    ...suppressionFields(report.suppressions, context),
  ];
  return [...eventLine(report.event, context).split('\n'), ...indent(fields)];
}

function eventLine(event: EventReference, context: PrintContext): string {
  const word = wordOf('report', context);
  switch (event.kind) {
    case 'declared':
      return writeTextHead(word, event.handle, event.handle === event.title && looksLikeHandle(event.title));
    case 'text':
      return writeTextHead(word, event.text, looksLikeHandle(event.text));
  }
}

/** Whether words without quotes could be taken for a number or name. */
function looksLikeHandle(text: string): boolean {
  return !/\s/.test(text) || /^№\s*\d/.test(text);
}

function factRows({ against, text }: Achieved, context: PrintContext): Rows {
  if (text.trim() === '') return [];
  const front = against === undefined ? wordOf('fact', context) : `${wordOf('fact', context)} ${against}`;
  return `${front}: ${writeText(text)}`.split('\n');
}
