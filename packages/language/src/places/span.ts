/** Where something stands in a text: from `start` up to, but not with, `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
