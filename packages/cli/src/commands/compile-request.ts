import type { MonitoringPart, OutputFormatId } from '@dorkarta/documents';
import type { PlannedOutput } from '../files/plan-outputs.ts';
import type { FileInFolder } from '../folders/folder.ts';

/** What `compile` is asked for, as it was written. */
export interface CompileRequest {
  readonly paths: readonly string[];
  /** The formats, `docx,xlsx` if absent. */
  readonly to?: string;
  readonly template?: string;
  /** What of a monitoring report, all of it if absent. */
  readonly part?: string;
  readonly out?: string;
  /** Whether warnings stop a roadmap too. */
  readonly strict?: boolean;
  /** Whether outputs replace what somebody else wrote or changed too. */
  readonly overwrite?: boolean;
}

/** What `compile` is asked for, its parts understood. */
export interface CompileOrder extends CompileRequest {
  readonly parts: readonly MonitoringPart[];
}

/** A file and the outputs that it will have if it is a roadmap. */
export interface CompileJob {
  readonly file: FileInFolder;
  readonly outputs: readonly PlannedOutput<OutputFormatId>[];
}
