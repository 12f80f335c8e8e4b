import type { Subject } from '@dorkarta/core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Analysis } from '../workspace/workspace.ts';
import type { TextPositions } from './text-positions.ts';

/** A file as the services for editors see it: its text, what it means, and what there is to tell about it. */
export interface FileView extends Analysis {
  readonly diagnostics: readonly Diagnostic[];
  /** The roadmap under examination, with its score; absent for a file that holds none. */
  readonly subject: Subject | undefined;
  readonly positions: TextPositions;
}
