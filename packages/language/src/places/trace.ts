import type { Place } from '@dorkarta/core';
import type { Span } from './span.ts';

/** The bridge from the model back to the text: where each of its objects, and each of their texts, stands. */
export interface Trace {
  /** The span of a place; of its object where the one text has none of its own. */
  readonly spanOf: (place: Place) => Span | undefined;
}

/** A trace that is being written. */
export interface TraceWriter extends Trace {
  /** Says where an object of the model stands, and gives it back. */
  readonly mark: <Node extends object>(node: Node, span: Span | undefined, fields?: FieldSpans) => Node;
}

/** Where the single texts of an object stand, by the names of its fields. */
export type FieldSpans = Readonly<Record<string, Span | undefined>>;

interface Entry {
  readonly span: Span | undefined;
  readonly fields: FieldSpans;
}

export function createTrace(): TraceWriter {
  const entries = new Map<object, Entry>();
  return {
    mark: (node, span, fields = {}) => {
      entries.set(node, { span, fields });
      return node;
    },
    spanOf: ({ node, field }) => {
      const entry = entries.get(node);
      return (field === undefined ? undefined : entry?.fields[field]) ?? entry?.span;
    },
  };
}
