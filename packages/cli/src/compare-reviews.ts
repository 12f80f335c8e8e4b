import {
  disagreements,
  otherDecision,
  type PlacedStatement,
  reviewedIn,
  type Severity,
  statementsOf,
} from '@dorkarta/core';
import { lineIndex, reviewedRoadmap } from '@dorkarta/language';
import type { CheckedFile } from './check-file.ts';
import type { FileInFolder } from './folders/folder.ts';
import type { FoundAt, PlaceAt } from './found-at.ts';

/** What an expert says, with its place. */
interface StatementAt extends PlacedStatement, PlaceAt {}

/** What an expert's conclusion says, to be compared with others: plain data, so that it crosses from thread to thread. */
export interface StatedReview {
  /** The file as its path is shown. */
  readonly shown: string;
  /** The roadmap that it is on. */
  readonly roadmap: string;
  readonly severity: Severity | 'off';
  readonly statements: readonly StatementAt[];
}

/** What a file says as an expert's conclusion; undefined where it holds none. */
export function statedReview(
  { input: { shown }, folder }: FileInFolder,
  { analysis, printed }: CheckedFile,
): StatedReview | undefined {
  const roadmap = analysis === undefined ? undefined : reviewedRoadmap(analysis);
  const subject = reviewedIn(printed);
  if (analysis === undefined || roadmap === undefined || subject === undefined) return undefined;
  const lines = lineIndex(analysis.text);
  const statements = statementsOf(subject).map(({ node, ...statement }): StatementAt => {
    const span = analysis.trace.spanOf({ node }) ?? { start: 0, end: 0 };
    const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
    return { ...statement, file: shown, ...start, endLine: end.line, endColumn: end.column };
  });
  return { shown, roadmap, severity: folder.severity?.['decisions-agree'] ?? 'error', statements };
}

/** Where experts' conclusions on one roadmap contradict each other, each once, by the shown path of the file where it is told. */
export function compareReviews(reviews: readonly StatedReview[]): ReadonlyMap<string, readonly FoundAt[]> {
  const found = new Map<string, FoundAt[]>();
  const severities = new Map(reviews.map(({ shown, severity }) => [shown, severity]));
  for (const roadmap of new Set(reviews.map((each) => each.roadmap))) {
    const statements = reviews.flatMap((each) => (each.roadmap === roadmap ? each.statements : []));
    for (const { at, others, message } of disagreements(statements)) {
      const severity = severities.get(at.file) ?? 'error';
      if (severity === 'off') continue;
      const related = others.map((each) => ({ message: otherDecision, file: each.file, ...placeOf(each) }));
      const told = found.get(at.file) ?? [];
      told.push({ rule: 'decisions-agree', severity, message, ...placeOf(at), related });
      found.set(at.file, told);
    }
  }
  return found;
}

function placeOf({ line, column, endLine, endColumn }: PlaceAt): PlaceAt {
  return { line, column, endLine, endColumn };
}
