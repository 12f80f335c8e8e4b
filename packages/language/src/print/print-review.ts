import type { CriterionDecision, EventReference, EventRuling, Review } from '@dorkarta/core';
import { needsQuotes } from '../structure/ruling-line.ts';
import { conclusionRows } from './print-conclusions.ts';
import { suppressionFields } from './print-event.ts';
import { argumentField, type PrintContext, textField, wordOf } from './print-fields.ts';
import { indent, type Rows } from './rows.ts';
import { writeHead } from './write-text.ts';

/** The line of an expert's conclusion with its fields, what the expert decided, and the recommendations. */
export function printReview(review: Review, context: PrintContext): Rows {
  const { name, title, date, expert, approval, decisions, rulings, recommendations, suppressions } = review;
  return [
    ...writeHead(wordOf('review', context), { name, title }).split('\n'),
    ...indent([
      ...textField('date', date?.text, context),
      ...textField('expert', expert, context),
      ...textField('approved', approval?.text, context),
      ...decisions.flatMap((decision) => decisionRows(decision, context)),
      ...rulings.flatMap((ruling) => rulingRows(ruling, context)),
      ...suppressionFields(suppressions, context),
    ]),
    ...conclusionRows('recommendation', recommendations, context),
  ];
}

function decisionRows({ code, verdict, reason }: CriterionDecision, context: PrintContext): Rows {
  return argumentField('criterion', code, withReason(verdict.text, reason), context);
}

function rulingRows({ event, quotedTitle, words, reason }: EventRuling, context: PrintContext): Rows {
  const value = withReason(words, reason);
  const gap = value === '' || value.startsWith('//') ? '' : ' ';
  return [`${wordOf('ruling', context)} ${eventWords(event, quotedTitle)}:${gap}${value}`];
}

/** Words and what stands behind their dash. */
export function withReason(words: string, reason: string | undefined): string {
  return reason === undefined ? words : `${words} – ${reason}`.trim();
}

/** How an event is named in a conclusion: by its handle, with the title that the expert read there. */
export function eventWords(event: EventReference, quotedTitle: string | undefined): string {
  const handle = event.kind === 'text' ? event.text : event.handle;
  const isTitle = event.kind === 'declared' && event.handle === event.title;
  const isQuoted = isTitle || (quotedTitle === undefined && needsQuotes(handle));
  const front = isQuoted ? `«${handle}»` : handle;
  return quotedTitle === undefined ? front : `${front} «${quotedTitle}»`;
}
