import { type Held, isHeld, type SurveyRecord } from '@dorkarta/core/survey';

/**
 * What is held as the bytes that it was read as. A record takes no more memory than its file so, which counts for thousands,
 * and what is passed on as it is costs nothing; for who looks at it, it is decoded.
 */
class HeldBytes implements Held<unknown> {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get json(): string {
    return textOf(this.bytes);
  }
}

/** The JSON of what is held, as it is there. */
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

/** The records that stand in lines, one after the other; they go on using the bytes. */
export function* recordsIn(lines: Iterable<Uint8Array>): Generator<SurveyRecord> {
  const left = lines[Symbol.iterator]();
  for (let line = left.next(); line.done !== true; line = left.next()) {
    const { held, ...short } = JSON.parse(textOf(line.value)) as { readonly held: readonly string[] };
    const long = held.map((name) => [name, new HeldBytes(left.next().value ?? new Uint8Array())] as const);
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
export function recordOfBytes(bytes: Uint8Array): SurveyRecord | undefined {
  const [record] = recordsIn(linesOf(bytes));
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
