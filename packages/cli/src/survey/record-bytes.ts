import { type Held, isHeld, type SurveyRecord } from '@dorkarta/core/survey';

/**
 * What is held as the bytes that it was read as. A record takes no more memory than its file so, which counts for thousands,
 * and what is passed on as it is costs nothing; for who looks at it, it is decoded.
 */
export class HeldBytes implements Held<unknown> {
  readonly #bytesNow: () => Uint8Array;

  /** Where the bytes are brought when they are asked for, they hold until others are. */
  constructor(bytesNow: () => Uint8Array) {
    this.#bytesNow = bytesNow;
  }

  get bytes(): Uint8Array {
    return this.#bytesNow();
  }

  get json(): string {
    return textOf(this.bytes);
  }
}

/** Holds a line of bytes. */
export type HoldLine = (line: Uint8Array) => HeldBytes;

const holdHere: HoldLine = (line) => new HeldBytes(() => line);

/** The JSON of what is held, as it is there: bytes hold until others are asked for. */
export function heldPiece(held: Held<unknown>): string | Uint8Array {
  return held instanceof HeldBytes ? held.bytes : held.json;
}

/**
 * A record as lines of JSON: first what is short, with the names of what is held in it, then each of these as it is held. So
 * nothing long is made JSON twice, nor read before somebody asks for it.
 */
export function recordLines(record: SurveyRecord): readonly (string | Uint8Array)[] {
  const entries = Object.entries(record);
  const long = entries.filter((entry): entry is [string, Held<unknown>] => isHeld(entry[1]));
  const short = entries.filter(([, value]) => !isHeld(value));
  const head = { ...Object.fromEntries(short), held: long.map(([name]) => name) };
  return [JSON.stringify(head), ...long.map(([, held]) => heldPiece(held))];
}

/** The records that stand in lines, one after the other; they go on using the bytes, where nobody holds them otherwise. */
export function* recordsIn(lines: Iterable<Uint8Array>, holdLine = holdHere): Generator<SurveyRecord> {
  const left = lines[Symbol.iterator]();
  for (let line = left.next(); line.done !== true; line = left.next()) {
    const { held, ...short } = JSON.parse(textOf(line.value)) as { readonly held: readonly string[] };
    const long = held.map((name) => [name, holdLine(left.next().value ?? new Uint8Array())] as const);
    yield { ...short, ...Object.fromEntries(long) } as unknown as SurveyRecord;
  }
}

/** The lines of a record as bytes. */
export function recordBytes(record: SurveyRecord): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    recordLines(record)
      .map((line) => (typeof line === 'string' ? line : textOf(line)))
      .join('\n'),
  );
}

/** The record of what {@link recordBytes} gave. */
export function recordOfBytes(bytes: Uint8Array, holdLine?: HoldLine): SurveyRecord | undefined {
  const [record] = recordsIn(linesOf(bytes), holdLine);
  return record;
}

/** The lines of bytes, which go on using them. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  yield bytes.subarray(start);
}

const lineFeed = 0x0a;

/** The text of bytes. */
export function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}
