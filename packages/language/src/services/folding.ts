import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { rowsOf } from '../format/rows.ts';
import type { Span } from '../places/span.ts';
import type { ConstructNode } from '../structure/outline.ts';
import { isRoot } from '../vocabulary/constructs.ts';
import type { FileView } from './view/file-view.ts';
import { constructsOf } from './view/outline-nodes.ts';

/**
 * What can be folded: sections, events and whatever else has lines of its own; the header of a roadmap; texts in `"""` and
 * lists over several lines; runs of comments, of declarations and of imports. At most one fold begins on a line: the longest.
 */
export function foldingRanges(view: FileView): FoldingRange[] {
  const { parsed } = view;
  const folds = [
    ...constructsOf(parsed.outline).map((node) => foldOf(spanToFold(node), view)),
    ...parsed.lines.map((line) => foldOf(line, view)),
    ...declarationRuns(view).map((span) => foldOf(span, view, FoldingRangeKind.Region)),
    ...commentRuns(view).map((span) => foldOf(span, view, FoldingRangeKind.Comment)),
    ...importRuns(view).map((span) => foldOf(span, view, FoldingRangeKind.Imports)),
  ];
  const longest = new Map<number, FoldingRange>();
  for (const fold of folds) {
    if (fold.endLine > (longest.get(fold.startLine)?.endLine ?? fold.startLine)) longest.set(fold.startLine, fold);
  }
  return [...longest.values()].toSorted((one, other) => one.startLine - other.startLine);
}

function foldOf({ start, end }: Span, { positions }: FileView, kind?: FoldingRangeKind): FoldingRange {
  const lines = { startLine: positions.positionAt(start).line, endLine: positions.positionAt(end).line };
  return kind === undefined ? lines : { ...lines, kind };
}

/** All of a construct; of a roadmap and a monitoring report only the header, since the rest of the file is theirs. */
function spanToFold({ keyword, span, fields, children }: ConstructNode): Span {
  if (!isRoot(keyword)) return span;
  const tasks = children.filter((child) => child.keyword === 'task').map((child) => child.span);
  const first = children.find((child) => child.keyword !== 'task')?.span.start ?? Number.POSITIVE_INFINITY;
  const header = [...fields.map(({ line }) => line), ...tasks].filter(({ end }) => end <= first);
  return { start: span.start, end: Math.max(span.start, ...header.map(({ end }) => end)) };
}

/** Declarations with nothing but blank lines and comments between them. */
function declarationRuns({ parsed: { lines, outline } }: FileView): readonly Span[] {
  const declarations = new Map(outline.declarations.map(({ line, span }) => [line?.start, span]));
  const fields = new Set(outline.declarations.flatMap((node) => node.fields.map(({ line }) => line.start)));
  return runsOf(lines.filter(({ start }) => !fields.has(start)).map(({ start }) => declarations.get(start)));
}

/** Comments on lines of their own, one below the other. */
function commentRuns({ text, parsed }: FileView): readonly Span[] {
  return runsOf(rowsOf(text, parsed.lines).map((row) => (row.holds === 'comment' ? row : undefined)));
}

function importRuns({ parsed: { lines } }: FileView): readonly Span[] {
  return runsOf(lines.map((line) => (line.shape === 'field' && line.keyword === 'import' ? line : undefined)));
}

/** The stretches of two parts or more with nothing else between them. */
function runsOf(parts: readonly (Span | undefined)[]): readonly Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < parts.length; ) {
    const behind = parts.indexOf(undefined, at);
    const end = behind < 0 ? parts.length : behind;
    const [first, last] = [parts[at], parts[end - 1]];
    if (end - at > 1 && first !== undefined && last !== undefined) runs.push({ start: first.start, end: last.end });
    at = end + 1;
  }
  return runs;
}
