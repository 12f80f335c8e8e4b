import type { DeadlinePart, Stretch } from '../deadline.schema.ts';
import type { NamedSpan, Span } from '../span.schema.ts';

/** Whether a part is one stretch of days. */
export function isStretch(part: DeadlinePart): part is Stretch {
  return part.kind !== 'whole' && part.kind !== 'recurring' && part.kind !== 'vague' && part.kind !== 'unknown';
}

/** The spans of a stretch: both ends of a range, the one of anything else. */
export function spansOf(stretch: Stretch): readonly Span[] {
  switch (stretch.kind) {
    case 'range':
      return [stretch.from, stretch.to];
    case 'until':
      return [stretch.to];
    case 'since':
      return [stretch.from];
    default:
      return [stretch];
  }
}

/** The stretch with other spans, in the order of `spansOf`. */
export function withSpans(stretch: Stretch, spans: readonly Span[]): Stretch {
  const [first, second] = spans;
  if (first === undefined) return stretch;
  switch (stretch.kind) {
    case 'range':
      return { ...stretch, from: first, to: second ?? stretch.to };
    case 'until':
      return { ...stretch, to: first };
    case 'since':
      return { ...stretch, from: first };
    default:
      return first;
  }
}

/** What a span is, or is a part of. */
export function namedOf(span: Span): NamedSpan {
  return span.kind === 'slice' ? span.of : span;
}

/** The year the author wrote, of a school year the one it begins in. */
export function yearOf(span: Span): number | undefined {
  return namedOf(span).year;
}

/** The span of that year. */
export function inYear(span: Span, year: number): Span {
  return span.kind === 'slice' ? { ...span, of: { ...span.of, year } } : { ...span, year };
}

/** Whether each span of a stretch has its year. */
export function hasYears(stretch: Stretch): boolean {
  return spansOf(stretch).every((span) => yearOf(span) !== undefined);
}

/** Whether a part of a deadline names a time of the year without the year. */
export function lacksItsYear(part: DeadlinePart): boolean {
  return isStretch(part) && spansOf(part).every((span) => yearOf(span) === undefined);
}
