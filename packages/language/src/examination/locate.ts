import type { Locate } from '@dorkarta/core';
import type { ImportedRoadmap, MappedFile } from '../mapping/map-file.ts';
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

/** Finds the places of an imported roadmap, in its file. */
export function locateInFile({ path, trace, text }: ImportedRoadmap): Locate {
  const lines = lineIndex(text);
  return (place) => {
    const span = trace.spanOf(place);
    return span === undefined ? undefined : { file: path, ...lines.positionAt(span.start) };
  };
}
