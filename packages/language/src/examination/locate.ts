import type { Locate } from '@dorkarta/core';
import { lazily } from '@dorkarta/core';
import type { MappedFile } from '../mapping/map-file.ts';
import type { ParsedFile } from '../mapping/parsed-file.ts';
import { lineIndex } from '../places/line-index.ts';

/** A mapped file and its text. */
export type MappedText = MappedFile & { readonly text: string; readonly parsed?: Pick<ParsedFile, 'rows'> };

/** Finds the lines and columns of a file's places. */
export function locateIn({ trace, text, parsed }: MappedText): Locate {
  const lines = lineIndex(text, parsed?.rows);
  return (place) => {
    const span = trace.spanOf(place);
    return span === undefined ? undefined : lines.positionAt(span.start);
  };
}

/** Finds the places of a file, and of the roadmaps and reports that it imports, in their files. */
export function locateAmong(mapped: MappedText): Locate {
  const own = locateIn(mapped);
  const others = [...mapped.imports, ...mapped.earlier].flatMap(({ path, roadmap, monitoring }) =>
    [roadmap, monitoring].flatMap((each) => (each === undefined ? [] : [locateInFile(path, each)])),
  );
  return (place) => own(place) ?? others.map((locate) => locate(place)).find((found) => found !== undefined);
}

function locateInFile(file: string, { trace, text }: Pick<MappedText, 'trace' | 'text'>): Locate {
  const lines = lazily(() => lineIndex(text));
  return (place) => {
    const span = trace.spanOf(place);
    return span === undefined ? undefined : { file, ...lines().positionAt(span.start) };
  };
}
