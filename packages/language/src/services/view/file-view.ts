import type { PrintedFile, Subject } from '@dorkarta/core';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Examination, examineFile } from '../../examination/examine.ts';
import type { ExamineOptions } from '../../examination/examine-options.ts';
import type { Scored } from '../../examination/scored.ts';
import { joined } from '../../structure/joined.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import { type TextPositions, textPositions } from './text-positions.ts';

/** A file as the services for editors see it: its text, what it means, and what there is to tell about it. */
export interface FileView extends Omit<Analysis, 'sources'> {
  readonly diagnostics: readonly Diagnostic[];
  /** The roadmap under examination, with its score; absent for a file that holds none. */
  readonly subject: Subject | undefined;
  /** What the file comes to by the criteria, or why they do not judge it. */
  readonly scored: Scored;
  /** What documents are made from; absent for a file that only declares. */
  readonly printed: PrintedFile | undefined;
  readonly positions: TextPositions;
}

/**
 * More references of a criterion than these nobody reads: a score holds no more, and says how many there are (`fullScore`).
 * It is sent for every key, and V8 takes ten times as long to write a message of more than 64,000 characters: six lists of
 * fifty, as a report has them, come to more.
 */
export const mostReferences = 30;

/** A file as the services see it. It is examined when its diagnostics or its score are first asked for: completion rarely does. */
export function viewFile(analysis: Omit<Analysis, 'sources'>, options: ExamineOptions): FileView {
  let known: Examination | undefined;
  const examined = (): Examination => {
    known ??= examineFile(analysis, { ...options, mostReferences });
    return known;
  };
  return joined(analysis, {
    get diagnostics() {
      return examined().diagnostics;
    },
    get subject() {
      return examined().subject;
    },
    get scored() {
      return examined().scored;
    },
    get printed() {
      return examined().printed;
    },
    positions: textPositions(analysis.text, analysis.parsed.rows),
  });
}
