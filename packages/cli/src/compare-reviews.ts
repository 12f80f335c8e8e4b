import { type Disagreement, disagreements, type ReviewSubject } from '@dorkarta/core';
import { type Analysis, lineIndex } from '@dorkarta/language';
import type { CheckedFile } from './check-file.ts';
import type { FileInFolder } from './folders/folder.ts';
import type { FoundAt, PlaceAt } from './found-at.ts';

/** Compares a file with those that were compared before; what it gives is found in this one. */
export type CompareReview = (file: FileInFolder, checked: CheckedFile) => readonly FoundAt[];

interface KnownReview {
  readonly shown: string;
  readonly roadmap: string;
  readonly analysis: Analysis;
  readonly subject: ReviewSubject;
}

/** Finds where experts' conclusions on one roadmap contradict each other; each file is compared once. */
export function compareReviews(): CompareReview {
  const known: KnownReview[] = [];
  return ({ input, folder }, { analysis, printed }) => {
    const roadmap = analysis?.imports.find((each) => each.roadmap !== undefined)?.uri;
    if (analysis === undefined || roadmap === undefined || printed?.type !== 'review') return [];
    const review: KnownReview = { shown: input.shown, roadmap, analysis, subject: printed.subject };
    const severity = folder.severity?.['decisions-agree'] ?? 'error';
    const others = known.filter((each) => each.roadmap === roadmap);
    known.push(review);
    if (severity === 'off') return [];
    return others.flatMap((other) =>
      disagreements(review.subject, other.subject).map((each) => ({ ...foundAt(each, review, other), severity })),
    );
  };
}

function foundAt(
  { node, other, about, here, there }: Disagreement,
  { analysis }: KnownReview,
  before: KnownReview,
): Omit<FoundAt, 'severity'> {
  return {
    rule: 'decisions-agree',
    message: `О ${about} эксперты решили по-разному: здесь «${here}», в файле ${before.shown} – «${there}». Решите, чьё заключение действует.`,
    ...placeOf(node, analysis),
    related: [{ message: 'Другое решение', file: before.shown, ...placeOf(other, before.analysis) }],
  };
}

function placeOf(node: Disagreement['node'], { trace, text }: Analysis): PlaceAt {
  const span = trace.spanOf({ node }) ?? { start: 0, end: 0 };
  const lines = lineIndex(text);
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
