import type { Survey } from '@dorkarta/core/survey';

/**
 * A survey as JSON, an entry of each list a line, so that a text of thousands of roadmaps is made and compared line by line. It is made
 * piece by piece while it is written: as one text it would be longer than texts can be, and as bytes fill the memory once more.
 */
export function surveyJson(told: Survey): Iterable<Uint8Array> {
  return { [Symbol.iterator]: () => inPieces(linesOf(told)) };
}

function* linesOf(told: Survey): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(told)) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    for (const [index, item] of value.entries()) yield `${index === 0 ? '[' : ','}\n    ${JSON.stringify(item)}`;
    yield '\n  ]';
  }
  yield '\n}\n';
}

/** So many bytes are written at once: fewer would be many calls of the system. */
const bytesAtOnce = 1 << 18;
/** No character of a text takes more bytes. */
const bytesOfCharacter = 3;

/** Texts as bytes, several together. All pieces lie in the same memory: one holds until the next is asked for. */
export function* inPieces(texts: Iterable<string>): Generator<Uint8Array> {
  const memory = Buffer.allocUnsafe(bytesAtOnce);
  let used = 0;
  for (const text of texts) {
    const most = text.length * bytesOfCharacter;
    if (used > 0 && used + most > bytesAtOnce) {
      yield memory.subarray(0, used);
      used = 0;
    }
    if (most > bytesAtOnce) yield Buffer.from(text);
    else used += memory.write(text, used);
  }
  yield memory.subarray(0, used);
}
