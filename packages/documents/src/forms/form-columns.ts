import { answerHeads, askingHeads, identityHead } from '@dorkarta/core';

/*
 * The columns of the form that is sent out, and how wide they are where no word asks for more, in points: together so wide
 * that on an A4 page that they are fitted to no letter is smaller than 8 points.
 */

/** By which rows are known; it is hidden. */
export const identityColumn = { key: 'identity', header: identityHead, width: 60 } as const;

/** What is asked; they are locked. */
export const askingColumns = [
  { key: 'number', header: askingHeads.number, width: 30 },
  { key: 'event', header: askingHeads.event, width: 148 },
  { key: 'deadline', header: askingHeads.deadline, width: 68 },
  { key: 'performers', header: askingHeads.performers, width: 122 },
  { key: 'plan', header: askingHeads.plan, width: 110 },
] as const;

/** What is open to answers. */
export const answerColumns = [
  { key: 'state', header: answerHeads.state, width: 66 },
  { key: 'held', header: answerHeads.held, width: 64 },
  { key: 'information', header: answerHeads.information, width: 112 },
  { key: 'facts', header: answerHeads.facts, width: 56 },
  { key: 'documents', header: answerHeads.documents, width: 84 },
  { key: 'links', header: answerHeads.links, width: 62 },
  { key: 'coverage', header: answerHeads.coverage, width: 72 },
  { key: 'reason', header: answerHeads.reason, width: 74 },
] as const;
