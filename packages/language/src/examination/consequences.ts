import type { Finding, RuleId } from '@dorkarta/core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import type { Trace } from '../places/trace.ts';
import { fieldOf } from '../syntax/keyword-reader.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';

/** What an unfinished merge leaves says all of a file: whatever else is found comes from both versions standing in it. */
export function withoutMergeConsequences(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const marks = diagnostics.filter(({ rule }) => rule === 'merge-is-finished');
  const beginnings = marks.filter(({ message }) => message.includes('«<<<<<<<»):'));
  if (marks.length === 0) return diagnostics;
  return beginnings.length === 0 ? marks : beginnings;
}

/** What an event lacks where a line of it was not read; told only when the line is. */
export const lacks: readonly RuleId[] = ['event-has-deadline', 'event-has-performer', 'event-has-indicator'];
const emptyValue = /[^\S\r\n]*:[^\S\r\n]*(?:\/\/|[\r\n]|$)/y;

/** The fields whose value is lacking then. */
const lacking: ReadonlySet<FieldKeyword | undefined> = new Set<FieldKeyword>(['deadline', 'performers', 'indicator']);

/** A line that was not read, or one of these fields without a value. */
function isUnread({ rule, span }: Diagnostic, text: string): boolean {
  if (rule === 'line-is-understood') return true;
  emptyValue.lastIndex = span.end;
  return rule === 'value-fits-field' && emptyValue.test(text) && lacking.has(fieldOf(text.slice(span.start, span.end)));
}

/** Findings without those that say only what comes from something in the text that is told already. */
export function withoutConsequences(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  { trace, text }: { readonly trace: Trace; readonly text: string },
): readonly Finding[] {
  const known = withoutUnknownNames(findings, diagnostics, trace);
  const errors = diagnostics.filter((each) => isUnread(each, text)).map(({ span }) => span.start);
  if (errors.length === 0) return known;
  const inOrder = errors.toSorted((one, other) => one - other);
  return known.filter(({ rule, place: { node } }) => {
    const whole = lacks.includes(rule) ? trace.spanOf({ node, field: 'whole' }) : undefined;
    return whole === undefined || !isSpoiled(whole, inOrder, text);
  });
}

/** A name that nobody declared is told as such: what rules say of its words comes from that. */
function withoutUnknownNames(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  trace: Trace,
): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === 'project-is-declared')) return findings;
  const unknown = new Set(diagnostics.filter(({ rule }) => rule === 'name-is-known').map(({ span }) => span.start));
  return findings.filter(
    ({ rule, place }) => rule !== 'project-is-declared' || !unknown.has(trace.spanOf(place)?.start ?? -1),
  );
}

/** Whether something was not read in an event, or in the line directly below what was. */
function isSpoiled({ start, end }: Span, errors: readonly number[], text: string): boolean {
  const error = errors[firstFrom(errors, start)];
  if (error === undefined) return false;
  return error < end || (error < end + longestGap && text.slice(end, error).split('\n').length <= 2);
}

/** More does not stand between two lines. */
const longestGap = 500;

/** Where the numbers begin that are not smaller. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
