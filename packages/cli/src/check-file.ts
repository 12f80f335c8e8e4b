import path from 'node:path';
import type { ModelNode, PrintedFile, RuleId } from '@dorkarta/core';
import {
  type Analysis,
  type Diagnostic,
  type ExamineOptions,
  examineFile,
  fileTroubleMessage,
  type LineIndex,
  lineIndex,
  type RelatedSpan,
  type Scored,
  type Span,
} from '@dorkarta/language';
import { type FileInFolder, uriOf } from './folders/folder.ts';
import type { FoundAt, PlaceAt, RelatedAt } from './found-at.ts';

/** A file and everything that there is to tell about it; without an analysis it could not be read. */
export interface CheckedFile {
  readonly analysis: Analysis | undefined;
  /** What it comes to by the criteria, or why they do not judge it; found when it is first asked for. */
  readonly scored: Scored | undefined;
  /** Its roadmap and the reports that it goes on from, where it is a monitoring report or an expert's conclusion. */
  readonly parts: readonly string[];
  /** What documents are made from; absent for a file that only declares. */
  readonly printed: PrintedFile | undefined;
  readonly findings: readonly FoundAt[];
}

/** Finds all that is wrong in a file, or only its errors: by the language and by the rules about roadmaps. */
export async function checkFile(
  { input, folder, files }: FileInFolder,
  options: Pick<ExamineOptions, 'asOf' | 'onlyErrors'> = {},
): Promise<CheckedFile> {
  const uri = uriOf(input);
  const read = await folder.workspace.analyze(uri);
  // Thousands of files would fill the memory; one that others import too is read once more for them all.
  files.release(uri);
  if (!read.ok) {
    const { trouble } = read;
    const place = trouble.code === 'is-not-utf8' ? trouble : { line: 1, column: 1 };
    return {
      analysis: undefined,
      scored: undefined,
      parts: [],
      printed: undefined,
      findings: [unreadable(fileTroubleMessage(trouble), place)],
    };
  }
  const analysis = read.value;
  const examined = examineFile(analysis, { ...folder, ...options });
  const findings = locate(analysis.text, examined.diagnostics, input.shown).toSorted(byPlace);
  return {
    analysis,
    get scored() {
      return examined.scored;
    },
    parts: partsOf(analysis),
    printed: examined.printed,
    findings,
  };
}

function partsOf({ file, imports, earlier }: Analysis): readonly string[] {
  switch (file.type) {
    case 'monitoring':
    case 'review': {
      const parts = [...imports, ...earlier].filter(
        ({ roadmap, monitoring }) => roadmap !== undefined || monitoring !== undefined,
      );
      return parts.map(({ uri }) => uri);
    }
    case 'roadmap':
    case 'directory':
      return [];
  }
}

function unreadable(message: string, { line, column }: { readonly line: number; readonly column: number }): FoundAt {
  return { rule: 'file-is-readable', severity: 'error', message, line, column, endLine: line, endColumn: column };
}

/** Something wrong with an object of the model that shows only when documents are made. */
export interface ModelTrouble {
  readonly rule: RuleId;
  readonly message: string;
  /** The object; one of an imported file is told at the beginning of this one. */
  readonly node: ModelNode;
}

/** An error at the place where an object of the model stands. */
export function placeInText({ text, trace }: Analysis, { rule, message, node }: ModelTrouble): FoundAt {
  const span = trace.spanOf({ node, field: 'title' }) ?? { start: 0, end: 0 };
  return { rule, severity: 'error', message, ...placeOf(span, lineIndex(text)) };
}

/** Gives diagnostics the lines and columns of the text. */
function locate(text: string, diagnostics: readonly Diagnostic[], shown: string): readonly FoundAt[] {
  if (diagnostics.length === 0) return [];
  const index = lineIndex(text);
  const indexOf = rememberedIndexes();
  return diagnostics.map((diagnostic) => foundAt(diagnostic, index, { shown, indexOf }));
}

function foundAt(
  { rule, severity, message, span, related = [], suppressed }: Diagnostic,
  lines: LineIndex,
  others: OtherFiles,
): FoundAt {
  return {
    rule,
    severity,
    message,
    ...placeOf(span, lines),
    ...(related.length === 0 ? {} : { related: related.map((each) => relatedAt(each, lines, others)) }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

/** Where the files lie that findings speak of too, and their lines. */
interface OtherFiles {
  readonly shown: string;
  readonly indexOf: (text: string) => LineIndex;
}

/** Many findings speak of one file: its lines are looked for once. */
function rememberedIndexes(): OtherFiles['indexOf'] {
  const known = new Map<string, LineIndex>();
  return (text) => {
    const index = known.get(text) ?? lineIndex(text);
    known.set(text, index);
    return index;
  };
}

function relatedAt({ message, span, file }: RelatedSpan, lines: LineIndex, { shown, indexOf }: OtherFiles): RelatedAt {
  if (file === undefined) return { message, ...placeOf(span, lines) };
  return { message, file: path.join(path.dirname(shown), file.path), ...placeOf(span, indexOf(file.text)) };
}

function placeOf(span: Span, { positionAt }: LineIndex): PlaceAt {
  const [start, end] = [positionAt(span.start), positionAt(span.end)];
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function byPlace(one: FoundAt, other: FoundAt): number {
  return one.line - other.line || one.column - other.column;
}
