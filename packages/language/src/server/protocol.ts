import type { FileKind, Score } from '@dorkarta/core';
import type { BegunReport } from '../services/begin-report.ts';
import type { BegunReview } from '../services/reviews/begin-review.ts';
import type { Decision, DecisionEdit } from '../services/reviews/decide.ts';

/** The messages that go beyond the protocol of language servers. */

/**
 * Sent after each change: the score of an open file; null, with the reason, where there is none. Of long lists of references
 * it holds the beginning.
 */
export const scoreNotification = 'dorkarta/score';
export interface ScoreParams {
  readonly uri: string;
  readonly version: number;
  /** What the file holds. */
  readonly kind: FileKind;
  /** Whether that is a roadmap. */
  readonly isRoadmap: boolean;
  readonly score: Score | null;
  readonly reason?: string;
}

/** Asks for the score of a file with all references of its criteria; the answer is that of the notification. */
export const fullScoreRequest = 'dorkarta/fullScore';
export interface FullScoreParams {
  readonly uri: string;
}

/** Asks for an expert's conclusion to begin with on a roadmap. */
export const newReviewRequest = 'dorkarta/newReview';
export interface NewReviewParams {
  /** The roadmap. */
  readonly uri: string;
}
export interface NewReviewResult {
  readonly review?: BegunReview;
  /** Why there is none. */
  readonly trouble?: string;
}

/** Asks for a monitoring report to begin with on a roadmap. */
export const newReportRequest = 'dorkarta/newReport';
export interface NewReportParams {
  /** The roadmap. */
  readonly uri: string;
  /** As of which day it reports, ISO. */
  readonly on: string;
}
export interface NewReportResult {
  readonly report?: BegunReport;
  /** Why there is none. */
  readonly trouble?: string;
}

/** Asks what to write to decide of a criterion, in a conclusion or in that on a roadmap; null where there is no conclusion. */
export const decideRequest = 'dorkarta/decide';
export interface DecideParams extends Decision {
  readonly uri: string;
}
export type DecideResult = DecisionEdit;

/** Asks for the compiled table of a file as it stands in the editor. */
export const previewRequest = 'dorkarta/preview';
/** Asks for the events of a file over its period, drawn from the same table. */
export const timelineRequest = 'dorkarta/timeline';
export interface PreviewParams {
  readonly uri: string;
  /** The template; absent, the roadmap's own. */
  readonly template?: string;
  /** Shows so many events at most, and among them the one at `line`; all events where absent. */
  readonly events?: number;
  /** A line of the text, from 1; the first where absent. */
  readonly line?: number;
}
/** A page that shows a roadmap, and the templates that it could be shown in. */
export interface RoadmapPage {
  /** A page of its own; rows that come from the text carry `data-line` and `data-end-line`, from 1. */
  readonly html: string;
  /** The template that was chosen; absent where none could be. */
  readonly template?: string;
  /** The names of all templates that the roadmap can choose. */
  readonly templates: readonly string[];
  /** Which events are shown, where not all are. */
  readonly excerpt?: PageExcerpt;
}
/** Some of a roadmap's events, in printed order; events and lines count from 1, both ends inclusive. */
export interface PageExcerpt {
  readonly events: { readonly from: number; readonly to: number; readonly of: number };
  /** The lines that they come from. */
  readonly lines: { readonly from: number; readonly to: number };
}
/** What a page is to show of a roadmap. */
export type PageWish = Omit<PreviewParams, 'uri'>;
export interface PreviewResult extends RoadmapPage {
  readonly uri: string;
  readonly version: number;
}

/** Asks for the templates that a roadmap at some place can choose, built in or its region's own. */
export const templatesRequest = 'dorkarta/templates';
export interface TemplatesParams {
  /** A file or a folder, which need not exist. */
  readonly uri: string;
}
export type TemplatesResult = readonly { readonly name: string; readonly purpose: string }[];

/** Asks to write a file, as it stands in the editor, as a document. */
export const exportRequest = 'dorkarta/export';
export interface ExportParams extends PreviewParams {
  /** `docx`, `xlsx`, `html`, `csv` or `json`; of a roadmap also `ics`, its calendar, and `form`, what is sent out to be filled in. */
  readonly format: string;
  /** As of which day a form asks, or the first day of a calendar, ISO. */
  readonly on?: string;
  /** The file that is written, an absolute path with the ending of the format. */
  readonly path: string;
  /** Whether it replaces what somebody else wrote, or changed since: only where the author was asked. */
  readonly overwrite?: boolean;
}
/** What became of it: the file that was written, or why there is none; then nothing has changed on disk. */
export type ExportResult = ExportedFile | ExportRefusal;
export interface ExportedFile {
  readonly written: string;
  /** What of it looks worse in this format than it should, a sentence each. */
  readonly warnings?: readonly string[];
}
export interface ExportRefusal {
  /** `is-foreign`: something stands there that the program did not write, or that was changed since; ask the author. */
  readonly refused: 'has-errors' | 'no-roadmap' | 'not-written' | 'is-foreign';
  /** Why, and what to do. */
  readonly message: string;
}
