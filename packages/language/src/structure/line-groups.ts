import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import { cutsEvents, endsBodies, isRoot } from '../vocabulary/constructs.ts';
import type { OutlineNode } from './outline.ts';

/** A construct that was read by itself, with what there is to tell about its lines. */
export interface ConstructAlone {
  readonly node: OutlineNode;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a line of it was not read that may have begun another. */
  readonly isUnread: boolean;
}

/** Lines that belong together, and what they are by themselves, where that is known. */
export interface LineGroup {
  readonly lines: readonly SourceLine[];
  readonly alone?: ConstructAlone | undefined;
}

/** Whether it begins what a file is about. */
export function beginsRoot({ lines, alone }: LineGroup): boolean {
  const able = alone === undefined ? lines : lines.slice(0, 1);
  return able.some((line) => line.shape === 'construct' && isRoot(line.keyword));
}

/** Whether lines may add something to the body above them: all but those that begin with what ends it. */
export function goesOn(next: LineGroup | undefined): boolean {
  const first = next?.lines[0];
  if (first?.shape !== 'construct') return first !== undefined;
  // Below the line of a section there may be fields of the event above it.
  const mayCut = next?.alone === undefined && cutsEvents(first.keyword);
  return mayCut || !endsBodies(first.keyword);
}
