import { isHeld, type Survey } from '@dorkarta/core/survey';
import { heldPiece } from './record-bytes.ts';

/**
 * A survey as JSON, an entry of each list a line, so that a text of thousands of roadmaps is made and compared line by line. It is made
 * piece by piece while it is written: as one text it would be longer than texts can be, and as bytes fill the memory once more.
 */
export function surveyJson(told: Survey): Iterable<Uint8Array> {
  return { [Symbol.iterator]: () => inPieces(linesOf(told)) };
}

function* linesOf(told: Survey): Generator<string | Uint8Array> {
  let before = '{\n';
  for (const [key, value] of Object.entries(told)) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    for (const [index, item] of value.entries()) {
      yield `${index === 0 ? '[' : ','}\n    `;
      yield* jsonOf(item);
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

/** The JSON of a value, piece by piece; what is held as such in it, or in records of it, stands there as it is. */
function* jsonOf(value: unknown): Generator<string | Uint8Array> {
  if (isHeld(value)) yield heldPiece(value);
  else if (Array.isArray(value)) yield* listJson(value);
  else if (typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else {
    let before = '{';
    for (const [key, each] of Object.entries(value)) {
      if (each === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* jsonOf(each);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

/** So many entries are made JSON at once: each alone would be a call of the engine, and all of a figure many megabytes. */
const entriesAtOnce = 256;

/** The JSON of a list, some entries at a time. */
function* listJson(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += entriesAtOnce) {
    const entries = JSON.stringify(list.slice(from, from + entriesAtOnce)).slice(1, -1);
    yield `${from === 0 ? '[' : ','}${entries}`;
  }
  yield list.length === 0 ? '[]' : ']';
}

/** So many bytes are written at once: fewer would be many calls of the system. */
const bytesAtOnce = 1 << 18;
/** No character of a text takes more bytes. */
const bytesOfCharacter = 3;

/** Texts and bytes as bytes, several together. All pieces lie in the same memory: one holds until the next is asked for. */
export function* inPieces(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const memory = Buffer.allocUnsafe(bytesAtOnce);
  let used = 0;
  for (const part of parts) {
    const isText = typeof part === 'string';
    const most = isText ? part.length * bytesOfCharacter : part.length;
    if (used > 0 && used + most > bytesAtOnce) {
      yield memory.subarray(0, used);
      used = 0;
    }
    if (most > bytesAtOnce) yield isText ? Buffer.from(part) : part;
    else if (isText) used += memory.write(part, used);
    else {
      memory.set(part, used);
      used += part.length;
    }
  }
  yield memory.subarray(0, used);
}
