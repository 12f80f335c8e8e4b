/** A place in a model: one of its objects, or one text of that object. Whoever read the text knows where it stands. */
export interface Place {
  readonly node: object;
  readonly field?: string;
}
