import { firstThat, type Suppression } from '@dorkarta/core';
import type { Span } from '../places/span.ts';

/** A suppression with its line, and the construct that it holds for. */
export interface PlacedSuppression {
  readonly suppression: Suppression;
  readonly span: Span;
  readonly scope: Span | undefined;
}

interface Ordered {
  readonly placed: PlacedSuppression;
  readonly order: number;
}

/** A stretch of the text where a rule is suppressed, with the stretch around it. */
interface Scope extends Ordered {
  readonly span: Span;
  readonly around: Scope | undefined;
}

/**
 * Finds what suppresses a rule at a place: the first suppression in the order given. Constructs stand one in another, so that
 * only the few around a place need to be looked at, however many suppressions there are.
 */
export function suppressionIndex(
  suppressions: readonly PlacedSuppression[],
): (rule: string, span: Span) => PlacedSuppression | undefined {
  const byRule = new Map<string, Ordered[]>();
  for (const [order, placed] of suppressions.entries()) {
    const { rule } = placed.suppression;
    byRule.set(rule, byRule.get(rule) ?? []);
    byRule.get(rule)?.push({ placed, order });
  }
  const scopes = new Map([...byRule].map(([rule, ordered]) => [rule, nested(ordered)]));
  return (rule, span) => {
    const known = scopes.get(rule) ?? [];
    let first: Scope | undefined;
    for (let scope = known[lastBefore(known, span.start)]; scope !== undefined; scope = scope.around) {
      if (span.end <= scope.span.end && (first === undefined || scope.order < first.order)) first = scope;
    }
    return first?.placed;
  };
}

/** The scopes of one rule by their beginning, the outer before the inner; of several suppressions of one scope the first. */
function nested(suppressions: readonly Ordered[]): readonly Scope[] {
  const placed = suppressions
    .flatMap((each) => (each.placed.scope === undefined ? [] : [{ ...each, span: each.placed.scope }]))
    .sort(
      (one, other) => one.span.start - other.span.start || other.span.end - one.span.end || one.order - other.order,
    );
  const scopes: Scope[] = [];
  for (const each of placed) {
    let around = scopes.at(-1);
    if (around?.span.start === each.span.start && around.span.end === each.span.end) continue;
    while (around !== undefined && around.span.end < each.span.end) around = around.around;
    scopes.push({ ...each, around });
  }
  return scopes;
}

/** The index of the last scope that begins at an offset or before it. */
function lastBefore(scopes: readonly Scope[], offset: number): number {
  return firstThat(0, scopes.length, (index) => (scopes[index]?.span.start ?? 0) > offset) - 1;
}
