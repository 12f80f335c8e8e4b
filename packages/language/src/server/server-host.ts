import type { CancellationToken } from 'vscode-languageserver';
import type { FileView } from '../services/view/file-view.ts';
import type { FileHost } from '../workspace/file-host.ts';
import type { Folder } from '../workspace/folder.ts';
import type { ExportParams, ExportResult, PageWish, RoadmapPage } from './protocol.ts';

/** The world outside of the server. */
export interface ServerHost {
  /** Milliseconds since some moment, to tell how long something takes. */
  readonly now: () => number;
  /** Runs something after a while; what it gives back calls that off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly files: FileHost;
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
    folder: Folder,
    cancellation: CancellationToken,
  ) => Promise<ExportResult>;
}

type ShowRoadmap = (view: FileView, wish: PageWish, folder: Folder) => Promise<RoadmapPage | undefined>;
