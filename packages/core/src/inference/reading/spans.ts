interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether the outer span holds the inner one. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the spans share a word. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}
