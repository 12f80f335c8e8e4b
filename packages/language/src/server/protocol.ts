import type { Score } from '@dorkarta/core';

/** The messages that go beyond the protocol of language servers. */

/** Sent after each change: the score of an open file; null, with the reason, where there is none. */
export const scoreNotification = 'dorkarta/score';
export interface ScoreParams {
  readonly uri: string;
  readonly version: number;
  readonly score: Score | null;
  readonly reason?: string;
}

/** Asks for the compiled table of a file as it stands in the editor. */
export const previewRequest = 'dorkarta/preview';
export interface PreviewParams {
  readonly uri: string;
  /** The template; absent, the roadmap's own. */
  readonly template?: string;
}
export interface PreviewResult {
  readonly uri: string;
  readonly version: number;
  /** A page of its own; rows that come from the text carry `data-line` and `data-end-line`, from 1. */
  readonly html: string;
}
