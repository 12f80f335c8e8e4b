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
  /**
   * The innermost construct that was open when somebody who signs was named last. Places in the text do not tell, since what
   * was read in another version keeps those that it had there.
   */
  signsIn: OutlineNode | undefined;
  /** Whether a line was not read that may have begun a construct, so that fields below it may be another's. */
  isUnread: boolean;
  /** The event that the line of a section may have been put into: the fields below that only an event has are its own. */
  cut: CutEvent | undefined;
  /** Whether there was a field that nothing above has, and an event would. */
  lacksEvent: boolean;
  /** The fields that nothing above can have, and that may be of the event below them. */
  above: FieldNode[];
  /** Whether a line begins what the file is about, wherever it stands. */
  readonly hasRoot: boolean;
}

/** An event, and the section whose line stands among its fields. */
export interface CutEvent {
  readonly event: OutlineNode;
  readonly section: OutlineNode;
  isTold: boolean;
}

/** Nothing yet, within what is open around it. */
export function newDraft(own: OwnFields, hasRoot: boolean, open: readonly OutlineNode[] = []): Draft {
  return {
    own,
    imports: [],
    declarations: [],
    roots: [],
    diagnostics: [],
    open: [...open],
    direct: undefined,
    had: new Map(),
    signsIn: undefined,
    isUnread: false,
    cut: undefined,
    lacksEvent: false,
    above: [],
    hasRoot,
  };
}
