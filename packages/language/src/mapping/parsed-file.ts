import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { buildOutline } from '../structure/build-outline.ts';
import type { Outline } from '../structure/outline.ts';
import { readLines } from '../syntax/read-lines.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import { reportUnprintable } from '../syntax/unprintable.ts';

import { rereadLines } from './reread-lines.ts';

/** A file by itself: its lines, and the tree that they form. */
export interface ParsedFile {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly outline: Outline;
}

/** Reads the text of a file; with what was read of its last version, only what changed. */
export type ParseFile = (text: string, previous?: ParsedFile) => ParsedFile;

/** Makes the parser; it keeps nothing of what it reads. */
export function createParser(): ParseFile {
  return (text, previous) => {
    const lines = previous === undefined ? readLines(text) : rereadLines(previous, text, readLines);
    const outline = buildOutline(lines);
    const diagnostics = [...outline.diagnostics, ...reportUnprintable(text), ...reportEmptyFile(lines)];
    return { text, lines, outline: { ...outline, diagnostics } };
  };
}

function reportEmptyFile(lines: readonly SourceLine[]): readonly Diagnostic[] {
  if (lines.length > 0) return [];
  const message = 'Файл пуст: начните с «карта …» и названия дорожной карты.';
  return [diagnose('file-has-content', { start: 0, end: 0 }, message)];
}
