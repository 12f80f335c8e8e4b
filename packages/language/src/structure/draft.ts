import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OwnFields } from '../syntax/own-fields.ts';
import type { HadSoFar } from './attach-field.ts';
import type { FieldNode, OutlineNode } from './outline.ts';

/** What is being built: `open` are the constructs that the next line may belong to, from the outside in. */
export interface Draft {
  /** The fields that the roadmap adds to the language. */
  readonly own: OwnFields;
  readonly imports: FieldNode[];
  readonly declarations: OutlineNode[];
  readonly roots: OutlineNode[];
  readonly diagnostics: Diagnostic[];
  open: OutlineNode[];
  /** The declaration directly above, while only its own fields have come. */
  direct: OutlineNode | undefined;
  readonly had: HadSoFar;
  /** Whether a line was not read that may have begun a construct, so that fields below it may be another's. */
  isUnread: boolean;
}

/** Nothing yet, within what is open around it. */
export function newDraft(own: OwnFields, open: readonly OutlineNode[] = []): Draft {
  return {
    own,
    imports: [],
    declarations: [],
    roots: [],
    diagnostics: [],
    open: [...open],
    direct: undefined,
    had: new Map(),
    isUnread: false,
  };
}
