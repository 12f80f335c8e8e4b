import { failure, nearest, type Result, success } from '@dorkarta/core';
import { type OutputFormatId, outputFormats } from '@dorkarta/documents';

/** Reads `docx,xlsx`; each format once, in the order given. The trouble is a sentence. */
export function parseFormats(text: string): Result<readonly OutputFormatId[], string> {
  const known: readonly OutputFormatId[] = outputFormats.map(({ id }) => id);
  const asked = text
    .split(/[,;\s]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
  const formats = known.filter((id) => asked.includes(id)).toSorted((a, b) => asked.indexOf(a) - asked.indexOf(b));
  const list = known.join(', ');
  const wrong = asked.find((word) => !formats.some((id) => id === word));
  if (wrong !== undefined) {
    const meant = known.find((id) => id.startsWith(wrong)) ?? nearest(wrong, known);
    return failure(`Нет формата «${wrong}».${meant === undefined ? '' : ` Возможно, «${meant}».`} Есть: ${list}.`);
  }
  return formats.length > 0 ? success(formats) : failure(`У параметра --to нет значения. Есть: ${list}.`);
}
