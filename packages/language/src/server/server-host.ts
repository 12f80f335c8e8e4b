import type { Result } from '@dorkarta/core';
import type { SourceDocument } from '@dorkarta/core/recognising';
import type { PassedOver, Survey } from '@dorkarta/core/survey';
import type { CancellationToken } from 'vscode-languageserver';
import type { FileView } from '../services/view/file-view.ts';
import type { FileHost } from '../workspace/file-host.ts';
import type { Folder } from '../workspace/folder.ts';
import type {
  Copied,
  ExportParams,
  ExportResult,
  ImportResult,
  PageWish,
  RoadmapPage,
  SurveyExportParams,
} from './protocol.ts';

/** The world outside of the server. */
export interface ServerHost {
  /** Milliseconds since some moment, to tell how long something takes. */
  readonly now: () => number;
  /** Runs something after a while; what it gives back calls that off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly files: FileHost;
  readonly filesBelow: (folder: string) => Promise<FilesBelow>;
  /** The address of a rule's page, readable without a network. */
  readonly rulePage: (rule: string) => string | undefined;
  readonly documents: DocumentMaker;
  readonly sources: SourceReader;
}

/** The roadmaps below a folder. */
export interface FilesBelow {
  /** The URI of every `.dk` file. */
  readonly files: readonly string[];
  /** What is called as they are and cannot be read, by its path below the folder. */
  readonly passedOver: readonly PassedOver[];
}

/** What reads what other programs wrote; the language itself knows none of their formats. */
export interface SourceReader {
  /** Rows that were copied from a table; undefined where there are none. The trouble is a sentence. */
  readonly copied: (copied: Copied) => Promise<Result<SourceDocument | undefined, string>>;
  /** Files of Word or Excel as texts of the language. */
  readonly files: (paths: readonly string[]) => Promise<ImportResult>;
}

/** What makes documents of a roadmap; the language itself knows none. */
export interface DocumentMaker {
  /** The compiled table as a page; undefined where the file holds no roadmap. */
  readonly table: ShowRoadmap;
  /** The events over the period as a page; undefined where the file holds no roadmap. */
  readonly timeline: ShowRoadmap;
  /** What changed between two texts of a file as a page; undefined where one of them holds no roadmap. */
  readonly changes: (old: FileView, next: FileView) => Promise<string | undefined>;
  /** Writes the document; whoever calls it off gets nothing on disk. */
  readonly export: (
    view: FileView,
    order: ExportParams,
    folder: Folder,
    cancellation: CancellationToken,
  ) => Promise<ExportResult>;
  /** A survey as a page; undefined where none is made. */
  readonly survey: (survey: Survey) => string | undefined;
  /** Writes the note of a survey; whoever calls it off gets nothing on disk. */
  readonly exportSurvey: (
    survey: Survey,
    order: SurveyExportParams,
    cancellation: CancellationToken,
  ) => Promise<ExportResult>;
}

type ShowRoadmap = (view: FileView, wish: PageWish, folder: Folder) => Promise<RoadmapPage | undefined>;
