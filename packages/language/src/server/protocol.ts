import type { FileKind, Score } from '@dorkarta/core';
import type { Range, TextEdit } from 'vscode-languageserver';
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
  /** The conclusion on the roadmap that is there already. */
  readonly there?: string;
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

/** Asks what rows that were copied from a table become where they are pasted; null where they are a text like any other. */
export const pasteRequest = 'dorkarta/paste';
export interface PasteParams extends Copied {
  readonly uri: string;
  /** What is selected there; empty where the cursor stands. */
  readonly range: Range;
}
/** What a clipboard holds. */
export interface Copied {
  readonly html?: string;
  readonly text?: string;
}
export type PasteResult =
  /** The one edit that makes events of the rows, and how it is called. */
  | { readonly edit: TextEdit; readonly title: string }
  /** Why they are not read, a sentence. */
  | { readonly trouble: string };

/** Asks to bring files from Word or Excel. */
export const importRequest = 'dorkarta/import';
export interface ImportParams {
  /** The files, absolute paths. */
  readonly paths: readonly string[];
}
export interface ImportResult {
  /** What is to be written; nothing is yet. */
  readonly files: readonly ImportedFile[];
  readonly troubles: readonly ImportTrouble[];
}
/** Why a file is not brought, a sentence. */
export interface ImportTrouble {
  /** The file; absent where none was. */
  readonly path?: string;
  readonly trouble: string;
}
/** A roadmap, or a monitoring report that filled forms and tables of monitoring make. */
export type ImportedFile = ImportedRoadmapFile | ImportedReportFile;
/** What a file of the language is to hold, and where it belongs. */
interface MadeFile {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
  /** How much is doubtful in it. */
  readonly doubts: number;
  /** What it was taken for, what is doubtful, and where the words of its cells went: a sentence each. */
  readonly account: readonly string[];
}
export interface ImportedRoadmapFile extends MadeFile {
  readonly is: 'roadmap';
  readonly events: number;
}
export interface ImportedReportFile extends MadeFile {
  readonly is: 'report';
  /** Whether it is begun, is there already and gets more, or is there and says all of it. */
  readonly change: 'begun' | 'added' | 'none';
  /** How many rows say something new. */
  readonly answered: number;
}

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

/** Asks what changed in a roadmap, as it stands in the editor, since another text of the same file. */
export const changesRequest = 'dorkarta/changes';
export interface ChangesParams {
  readonly uri: string;
  /** The text as it was; what it imports is read as it is now. */
  readonly old: string;
}
/** A page of its own, whose rows lead to the text as those of the preview do; null where one of them holds no roadmap. */
export interface ChangesResult {
  readonly html: string;
}

/** Asks for the templates that a roadmap at some place can choose, built in or its region's own. */
export const templatesRequest = 'dorkarta/templates';
export interface TemplatesParams {
  /** A file or a folder, which need not exist. */
  readonly uri: string;
}
export type TemplatesResult = readonly { readonly name: string; readonly purpose: string }[];

/**
 * Asks for a survey of the roadmaps below a folder as a page; null where there are none, or where it was called off. How far it
 * is, is told by the token.
 */
export const surveyRequest = 'dorkarta/survey';
export interface SurveyParams {
  /** The folder. */
  readonly uri: string;
  readonly workDoneToken?: number | string;
}
export interface SurveyResult {
  /** A page of its own; what stands in a file carries `data-file`, below the folder, and `data-line`, from 1. */
  readonly html: string;
}

/** Asks to write the note on a folder: the survey is made anew, of what stands in the editor. */
export const surveyExportRequest = 'dorkarta/surveyExport';
export interface SurveyExportParams extends SurveyParams {
  /** `docx` or `html`. */
  readonly format: string;
  /** The day of the note, ISO. */
  readonly on?: string;
  /** The file that is written, an absolute path with the ending of the format. */
  readonly path: string;
  readonly overwrite?: boolean;
}

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
