declare const kind: unique symbol;

/**
 * A value that is held as its JSON. What is long, asked for once or twice and then passed on takes little memory so, however
 * much of it there is, and whoever writes it as JSON has it already.
 */
export interface Held<Value> {
  readonly json: string;
  /** What it is of; never there. */
  readonly [kind]?: Value;
}

/** Holds a value as its JSON. */
export function hold<Value>(value: Value): Held<Value> {
  return { json: JSON.stringify(value) };
}

/** The value that is held, made anew each time. */
export function readHeld<Value>({ json }: Held<Value>): Value {
  return JSON.parse(json) as Value;
}

/** Whether something is held as its JSON. */
export function isHeld(value: unknown): value is Held<unknown> {
  return typeof value === 'object' && value !== null && 'json' in value;
}
