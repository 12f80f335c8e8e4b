import type { Subject } from '@dorkarta/core';
import {
  type Analysis,
  type Diagnostic,
  examineFile,
  fileTroubleMessage,
  type LineIndex,
  lineIndex,
} from '@dorkarta/language';
import { type FileInFolder, uriOf } from './folders/folder.ts';
import type { FoundAt } from './found-at.ts';

/** A file and everything that there is to tell about it; without an analysis it could not be read. */
export interface CheckedFile {
  readonly analysis: Analysis | undefined;
  /** The roadmap with its score, where the file holds one. */
  readonly subject: Subject | undefined;
  readonly findings: readonly FoundAt[];
}

/** Finds all that is wrong in a file: by the language and by the rules about roadmaps. */
export async function checkFile({ input, folder, files }: FileInFolder): Promise<CheckedFile> {
  const uri = uriOf(input);
  const read = await folder.workspace.analyze(uri);
  // Thousands of files would fill the memory; one that others import too is read once more for them all.
  files.release(uri);
  if (!read.ok) {
    const { trouble } = read;
    const place = trouble.code === 'is-not-utf8' ? trouble : { line: 1, column: 1 };
    return { analysis: undefined, subject: undefined, findings: [unreadable(fileTroubleMessage(trouble), place)] };
  }
  const analysis = read.value;
  const { diagnostics, subject } = examineFile(analysis, folder);
  return { analysis, subject, findings: locate(analysis.text, diagnostics).toSorted(byPlace) };
}

function unreadable(message: string, { line, column }: { readonly line: number; readonly column: number }): FoundAt {
  return { rule: 'file-is-readable', severity: 'error', message, line, column, endLine: line, endColumn: column };
}

/** Something wrong with an object of the model that shows only when documents are made. */
export interface ModelTrouble {
  readonly rule: string;
  readonly message: string;
  readonly node: object;
}

/** An error at the place where an object of the model stands. */
export function placeInText({ text, trace }: Analysis, { rule, message, node }: ModelTrouble): FoundAt {
  const span = trace.spanOf({ node, field: 'title' }) ?? { start: 0, end: 0 };
  return foundAt({ rule, severity: 'error', message, span }, lineIndex(text));
}

/** Gives diagnostics the lines and columns of the text. */
function locate(text: string, diagnostics: readonly Diagnostic[]): readonly FoundAt[] {
  if (diagnostics.length === 0) return [];
  const index = lineIndex(text);
  return diagnostics.map((diagnostic) => foundAt(diagnostic, index));
}

function foundAt({ rule, severity, message, span, suppressed }: Diagnostic, { positionAt }: LineIndex): FoundAt {
  const [start, end] = [positionAt(span.start), positionAt(span.end)];
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { rule, severity, message, ...place, ...(suppressed === undefined ? {} : { suppressed }) };
}

function byPlace(one: FoundAt, other: FoundAt): number {
  return one.line - other.line || one.column - other.column;
}
