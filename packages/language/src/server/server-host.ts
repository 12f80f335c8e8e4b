import type { Configuration, Rubric, TemplateCatalogue } from '@dorkarta/core';
import type { CancellationToken } from 'vscode-languageserver';
import type { ExamineOptions } from '../examination/examine.ts';
import type { FileView } from '../services/file-view.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ExportParams, ExportResult, PageWish, RoadmapPage } from './protocol.ts';

/** What the files of one workspace folder share. */
export interface ServerFolder extends ExamineOptions {
  readonly configuration: Configuration;
  readonly workspace: Workspace;
  /** The criteria that its roadmaps can choose, and the one that the configuration chooses. */
  readonly rubrics: readonly Rubric[];
  readonly rubric?: string | undefined;
  /** The templates that its roadmaps can choose. */
  readonly templates: TemplateCatalogue;
  /** What is wrong with the configuration; it is told once for each open file. */
  readonly trouble?: string;
}

/** The world outside of the server. */
export interface ServerHost {
  /** Milliseconds since some moment, to tell how long something takes. */
  readonly now: () => number;
  /** Runs something after a while; what it gives back calls that off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Makes what the first file will need, while the editor is still busy with what the server offers. */
  readonly prepare: () => void;
  /** The folder that a file belongs to; `open` gives the texts of the files that are open in the editor. */
  readonly folderOf: (uri: string) => ServerFolder;
  /** A file outside the editor changed; whether folders must be looked up afresh because of it. */
  readonly changed: (uri: string) => boolean;
  /** Every `.dk` file below a folder. */
  readonly filesBelow: (folder: string) => Promise<readonly string[]>;
  /** The address of a rule's page, readable without a network. */
  readonly rulePage: (rule: string) => string | undefined;
  readonly documents: DocumentMaker;
}

/** What makes documents of a roadmap; the language itself knows none. */
export interface DocumentMaker {
  /** The compiled table as a page; undefined where the file holds no roadmap. */
  readonly table: ShowRoadmap;
  /** The events over the period as a page; undefined where the file holds no roadmap. */
  readonly timeline: ShowRoadmap;
  /** Writes the document; whoever calls it off gets nothing on disk. */
  readonly export: (
    view: FileView,
    order: ExportParams,
    folder: ServerFolder,
    cancellation: CancellationToken,
  ) => Promise<ExportResult>;
}

type ShowRoadmap = (view: FileView, wish: PageWish, folder: ServerFolder) => Promise<RoadmapPage | undefined>;
