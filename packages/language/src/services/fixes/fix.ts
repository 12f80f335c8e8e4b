import type { TextEdit } from '../../format/text-edit.ts';
import type { Span } from '../../places/span.ts';
import { oneLine } from '../view/one-line.ts';

/** A change that the author can choose. */
export interface Fix {
  /** What it does, in Russian. */
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor.rewrite';
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** Whether it is what the author most probably wants. */
  readonly isPreferred: boolean;
  /** Whether it may be made without asking: it invents nothing and decides nothing that is the author's to decide. */
  readonly isSafe: boolean;
}

/** How sure a fix is; by itself it is one of several, and to be asked for. */
export interface FixStanding {
  readonly isPreferred?: true;
  readonly isSafe?: true;
}

const longestTitle = 140;

export function quickFix(title: string, edits: readonly TextEdit[], standing: FixStanding = {}): Fix {
  const { isPreferred = false, isSafe = false } = standing;
  const inOrder = edits.toSorted((one, other) => one.span.start - other.span.start);
  return { title: oneLine(title, longestTitle), kind: 'quickfix', edits: inOrder, isPreferred, isSafe };
}

export function replacing({ start, end }: Span, text: string): TextEdit {
  return { span: { start, end }, text };
}

export function inserting(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
