import {
  disagreements,
  otherDecision,
  type PlacedStatement,
  reviewedIn,
  ruleCatalogue,
  type Severity,
  statementsOf,
} from '@dorkarta/core';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../places/span.ts';
import { reviewedRoadmap } from '../../workspace/reviews-among.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { fileName } from '../view/same-file.ts';
import { reviewsOn } from './reviews-on.ts';

/** What a folder settles of the rule. */
type Settled = Readonly<Partial<Record<string, Severity | 'off'>>>;

/** What an expert says, and in which of the open files. */
interface StatementIn extends PlacedStatement {
  readonly span: Span;
  readonly view: FileView;
}

/** Where the conclusions of other files on the same roadmap contradict that of a file; none for a file that holds no conclusion. */
export async function contradictionsOf(
  view: FileView,
  neighbours: Neighbours,
  settled: Settled = {},
): Promise<readonly Diagnostic[]> {
  const rule = 'decisions-agree';
  const severity = settled[rule] ?? ruleCatalogue[rule].severity;
  const own = statementsIn(view);
  const home = reviewedRoadmap(view);
  if (own.length === 0 || home === undefined || severity === 'off') return [];
  const others = (await reviewsOn(home, neighbours)).filter(({ uri }) => uri !== view.uri);
  const theirs = others.flatMap(statementsIn);
  return disagreements([...own, ...theirs], fileName(view.uri)).map(({ at, others, message }) => ({
    rule,
    severity,
    message,
    span: at.span,
    related: others.map(({ span, view: { uri, text } }) => ({
      message: otherDecision,
      span,
      file: { uri, path: fileName(uri), text },
    })),
  }));
}

function statementsIn(view: FileView): readonly StatementIn[] {
  const subject = reviewedIn(view.printed);
  if (subject === undefined) return [];
  return statementsOf(subject).map(({ node, ...statement }) => {
    const span = view.trace.spanOf({ node }) ?? { start: 0, end: 0 };
    const line = view.positions.rangeOf(span).start.line + 1;
    return { ...statement, file: fileName(view.uri), line, span, view };
  });
}
