import type { Place } from '@dorkarta/core';
import type { Placement } from './placement.ts';
import type { Span } from './span.ts';

/** The bridge from the model back to the text: where each of its objects, and each of their texts, stands. */
export interface Trace {
  /** The span of a place; of its object where the one text has none of its own. */
  readonly spanOf: (place: Place) => Span | undefined;
}

/** Where an object of a model was read, and the single texts of it. */
export interface Mark {
  readonly span: Span | undefined;
  readonly fields: FieldSpans;
}

/** Where the single texts of an object stand, by the names of its fields. */
export type FieldSpans = Readonly<Record<string, Span | undefined>>;

/** Where the objects of a file's models were read. An object is read once, however many versions of the file hold it. */
export type Marks = WeakMap<object, Mark>;

/** A trace that is being written. */
export interface TraceWriter extends Trace {
  /** Says where an object of the model stands, and gives it back. */
  readonly mark: <Node extends object>(node: Node, span: Span | undefined, fields?: FieldSpans) => Node;
}

/** Writes marks, and tells of them as they were read. */
export function createTrace(marks: Marks): TraceWriter {
  return {
    mark: (node, span, fields = {}) => {
      marks.set(node, { span, fields });
      return node;
    },
    spanOf: (place) => markedSpan(marks, place),
  };
}

/** The trace of one version of a text. */
export function placeTrace(marks: Marks, { spanOf }: Placement): Trace {
  return {
    spanOf: (place) => {
      const span = markedSpan(marks, place);
      return span === undefined ? undefined : spanOf(span);
    },
  };
}

function markedSpan(marks: Marks, { node, field }: Place): Span | undefined {
  const mark = marks.get(node);
  return (field === undefined ? undefined : mark?.fields[field]) ?? mark?.span;
}
