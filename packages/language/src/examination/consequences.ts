import { type Finding, firstAtLeast, foldWord, type RuleId } from '@dorkarta/core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import type { Trace } from '../places/trace.ts';
import { isSecondRoot } from '../structure/misplaced-lines.ts';
import { constructOf, fieldOf } from '../syntax/keyword-reader.ts';
import { constructWords, type FieldKeyword } from '../vocabulary/spellings.ts';

/** What an unfinished merge leaves says all of a file: whatever else is found comes from both versions standing in it. */
function withoutMergeConsequences(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const marks = diagnostics.filter(({ rule }) => rule === 'merge-is-finished');
  const beginnings = marks.filter(({ message }) => message.includes('«<<<<<<<»):'));
  if (marks.length === 0) return diagnostics;
  return beginnings.length === 0 ? marks : beginnings;
}

/** What an event, or the report on one, lacks where a line of it was not read; told only when the line is. */
export const lacks: readonly RuleId[] = [
  'event-has-deadline',
  'event-has-performer',
  'event-has-indicator',
  'occasion-is-held',
  'report-has-information',
  'report-has-document',
  'report-has-coverage',
  'deviation-has-reason',
  'moved-has-decision',
];
const emptyValue = /[^\S\r\n]*:[^\S\r\n]*(?:\/\/|[\r\n]|$)/y;

/** The fields whose value is lacking then. */
const lacking: ReadonlySet<FieldKeyword | undefined> = new Set<FieldKeyword>([
  ...(['deadline', 'performers', 'indicator'] as const),
  ...(['held', 'state', 'information', 'document', 'coverage', 'reason'] as const),
]);

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
  const own = diagnostics.some(isSecondRoot) ? findings.filter(({ place: { node } }) => !('type' in node)) : findings;
  const known = withoutCaused(own, diagnostics, { trace, text });
  const errors = diagnostics.filter((each) => isUnread(each, text)).map(({ span }) => span.start);
  if (errors.length === 0) return known;
  const inOrder = errors.toSorted((one, other) => one - other);
  return known.filter(({ rule, place: { node } }) => {
    const whole = lacks.includes(rule) ? trace.spanOf({ node, field: 'whole' }) : undefined;
    return whole === undefined || !isSpoiled(whole, inOrder, text);
  });
}

/** A day of the report that could not be read: it cannot be seen whose time has come. */
const undated: Cause = { rule: 'value-fits-field', isThere: (told, _, text) => fieldIn(told, text) === 'date' };

/** What some rules find where the text is to blame that is told already. */
const causes: Readonly<Partial<Record<RuleId, readonly Cause[]>>> = {
  'title-is-capitalised': [
    { rule: 'number-is-clear', isThere: inOneRow },
    { rule: 'name-is-used', isThere: inOneRow },
    { rule: 'line-is-understood', isThere: inOneRow },
    { rule: 'line-is-understood', isThere: namesColumn },
  ],
  // Where a line stands in another's, it is read anew once it has its own.
  'deadline-has-year': [
    {
      rule: 'line-is-understood',
      isThere: (told, found, text) => inOneRow(told, found, text) && fieldIn(told, text) !== 'deadline',
    },
  ],
  'common-field-is-used': [{ rule: 'line-is-understood', isThere: inOneRow }],
  'section-has-events': [{ rule: 'line-is-understood', isThere: inOneRow }],
  'roadmap-is-approved': [{ rule: 'line-is-understood', isThere: (told, _, text) => isApproval(fieldIn(told, text)) }],
  'rubric-is-pinned': [{ rule: 'value-fits-field', isThere: (told, _, text) => fieldIn(told, text) === 'rubric' }],
  'event-is-reported': [{ rule: 'report-names-event', isThere: () => true }],
  'report-has-document': [undated],
  'report-has-coverage': [undated],
  'deviation-has-reason': [undated],
  // The reason stands in a line of its own.
  'decision-has-reason': [{ rule: 'line-is-understood', isThere: inRowBelow }],
  'school-is-reached': [{ rule: 'name-is-known', isThere: (told, _, text) => mayNameSchool(fieldIn(told, text)) }],
  'indicator-is-measurable': [{ rule: 'line-is-understood', isThere: inOneRow }],
  // A name of which the declaration was not read may look like words for any school.
  'event-stands-alone': [
    { rule: 'import-exists', isThere: () => true },
    { rule: 'word-is-in-one-alphabet', isThere: (told, _, text) => fieldIn(told, text) === 'import' },
    { rule: 'name-is-known', isThere: (told, found) => told === found },
  ],
  'performer-is-used': [{ rule: 'name-is-known', isThere: (told, _, text) => isOfPerformers(fieldIn(told, text)) }],
  'own-column-is-filled': [{ rule: 'line-is-understood', isThere: namesColumn }],
  'project-is-declared': [{ rule: 'name-is-known', isThere: (told, found) => told === found }],
  'quotes-are-typographic': [{ rule: 'line-is-understood', isThere: (told, found) => told === found }],
  'task-is-served': [
    { rule: 'name-is-unique', isThere: inOneRow },
    { rule: 'name-is-known', isThere: (told, _, text) => fieldIn(told, text) === 'tasks' },
  ],
  'roadmap-meets-content-5': [
    { rule: 'line-is-understood', isThere: (told, _, text) => fieldIn(told, text) === 'target' },
    { rule: 'name-is-unique', isThere: (told, _, text) => isTask(rowOf(told, text), text) },
    { rule: 'name-is-known', isThere: (told, _, text) => fieldIn(told, text) === 'tasks' },
  ],
};

interface Cause {
  readonly rule: RuleId;
  readonly isThere: (told: number, found: number, text: RowsOfText) => boolean;
}

/** A text whose rows are found without going through it again for each finding. */
interface RowsOfText {
  readonly text: string;
  /** Where its rows begin, in order. */
  readonly starts: readonly number[];
}

function rowsOf(text: string): RowsOfText {
  return { text, starts: [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)] };
}

/** Where the row begins that something stands in. */
function rowOf(offset: number, { starts }: RowsOfText): number {
  return starts[firstAtLeast(starts, offset + 1) - 1] ?? 0;
}

function inOneRow(told: number, found: number, text: RowsOfText): boolean {
  return rowOf(told, text) === rowOf(found, text);
}

/** Whether something is told of the row right below what was found. */
function inRowBelow(told: number, found: number, { starts }: RowsOfText): boolean {
  return firstAtLeast(starts, told + 1) === firstAtLeast(starts, found + 1) + 1;
}

function isTask(row: number, { text }: RowsOfText): boolean {
  return constructOf(/[^\s=]+/.exec(text.slice(row, row + longestGap))?.[0] ?? '') === 'task';
}

function isApproval(field: FieldKeyword | undefined): boolean {
  return field === 'approver' || field === 'approved';
}

function isOfPerformers(field: FieldKeyword | undefined): boolean {
  return field === 'performers' || field === 'coPerformers';
}

/** Whether the line that was not read begins with the word of the column that is said to be empty. */
function namesColumn(told: number, found: number, { text }: RowsOfText): boolean {
  return wordAt(told, text) === wordAt(found, text);
}

function mayNameSchool(field: FieldKeyword | undefined): boolean {
  return field === 'participants' || field === 'venue' || field === 'schools';
}

/** The field in whose line something stands. */
function fieldIn(offset: number, rows: RowsOfText): FieldKeyword | undefined {
  const row = rowOf(offset, rows);
  return fieldOf(/[^\s:]+/.exec(rows.text.slice(row, row + longestGap))?.[0] ?? '');
}

function withoutCaused(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  { trace, text }: { readonly trace: Trace; readonly text: string },
): readonly Finding[] {
  if (diagnostics.length === 0) return findings;
  const rows = rowsOf(text);
  return findings.filter(({ rule, place }) => {
    const known = causes[rule];
    const found = known === undefined ? undefined : trace.spanOf(place)?.start;
    if (known === undefined || found === undefined) return true;
    return !known.some((cause) =>
      diagnostics.some(({ rule: told, span }) => told === cause.rule && cause.isThere(span.start, found, rows)),
    );
  });
}

/** Whether something was not read in an event, or in the line directly below what was. */
function isSpoiled({ start, end }: Span, errors: readonly number[], text: string): boolean {
  const error = errors[firstAtLeast(errors, start)];
  if (error === undefined) return false;
  return error < end || (error < end + longestGap && text.slice(end, error).split('\n').length <= 2);
}

/** More does not stand between two lines. */
const longestGap = 500;

/** Diagnostics without those that only come from another. */
export function withoutTextConsequences(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const own = withoutLineConsequences(withoutColumnConsequences(withoutMergeConsequences(diagnostics), text), text);
  return withoutImportConsequences(withoutUnreadConsequences(own, text));
}

/** Where a column's line is wrong, the fields that it was to declare cannot be read. */
function withoutColumnConsequences(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const misfits = diagnostics.filter(({ rule }) => rule === 'value-fits-field');
  const rows = misfits.length === 0 ? undefined : rowsOf(text);
  const words = misfits.flatMap(({ span: { start } }) =>
    rows !== undefined && fieldIn(start, rows) === 'column' ? [wordAt(start, text)] : [],
  );
  if (words.length === 0) return diagnostics;
  return diagnostics.filter(
    ({ rule, span }) => rule !== 'line-is-understood' || !words.includes(wordAt(span.start, text)),
  );
}

/** The first word from a place on. */
function wordAt(offset: number, text: string): string {
  return foldWord(/[\p{L}\d_]+/u.exec(text.slice(offset, offset + longestGap))?.[0] ?? '');
}

const commentRow = /^[^\S\r\n]*\/\/.*$/gm;

/**
 * Where a line is told of, that its field stands twice comes from it, and so does that the text above it breaks off; where
 * its word is none, whether the value suits the one that it was taken for is not known.
 */
function withoutLineConsequences(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const rules: readonly RuleId[] = ['field-stands-once', 'line-is-finished', 'value-fits-field'];
  if (!diagnostics.some(({ rule }) => rules.includes(rule))) return diagnostics;
  const unread = diagnostics
    .flatMap(({ rule, span }) => (rule === 'line-is-understood' ? [span.start] : []))
    .toSorted(inOrder);
  const isGuessed = guessedRows(diagnostics, text);
  return diagnostics.filter(({ rule, span }) => {
    if (rule === 'value-fits-field') return !isGuessed(span);
    if (rule === 'field-stands-once') return unread[firstAtLeast(unread, span.start)] !== span.start;
    const next = rule === 'line-is-finished' ? unread[firstAtLeast(unread, span.end)] : undefined;
    return (
      next === undefined ||
      next > span.end + longestGap ||
      text.slice(span.end, next).replace(commentRow, '').trim() !== ''
    );
  });
}

/** Tells what stands in a line whose word is no field's. */
function guessedRows(diagnostics: readonly Diagnostic[], text: string): (span: Span) => boolean {
  const guesses = diagnostics.filter(({ rule, span }) => rule === 'line-is-understood' && isNoField(span, text));
  if (guesses.length === 0) return () => false;
  const rows = rowsOf(text);
  const guessed = new Set(guesses.map(({ span }) => rowOf(span.start, rows)));
  return ({ start }) => guessed.has(rowOf(start, rows));
}

/** Whether what is told is told of a word before a colon that is no field's. */
function isNoField({ start, end }: Span, text: string): boolean {
  return /^\s*:/.test(text.slice(end, end + longestGap)) && fieldOf(text.slice(start, end)) === undefined;
}

const constructBegins = new RegExp(`^[^\\S\\r\\n]*(?:${constructWords.join('|')})(?![\\p{L}\\d])`, 'gimu');

/** Below a line that was not read, fields may be those of a construct that should have begun there. */
function withoutUnreadConsequences(diagnostics: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const isConsequence = ({ rule }: Diagnostic): boolean => rule === 'list-names-once' || rule === 'line-stands-once';
  const unread = diagnostics
    .flatMap(({ rule, span }) => (rule === 'line-is-understood' ? [span.end] : []))
    .toSorted(inOrder);
  if (unread.length === 0 || !diagnostics.some(isConsequence)) return diagnostics;
  const begins = [...text.matchAll(constructBegins)].map(({ index }) => index);
  return diagnostics.filter((diagnostic) => {
    const { start } = diagnostic.span;
    const above = isConsequence(diagnostic) ? unread[firstAtLeast(unread, start) - 1] : undefined;
    return above === undefined || (begins[firstAtLeast(begins, above)] ?? start) < start;
  });
}

function inOrder(one: number, other: number): number {
  return one - other;
}

/** Names that nothing is like may stand in the file that could not be imported. */
function withoutImportConsequences(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const missing = diagnostics.filter(({ rule }) => rule === 'import-exists');
  if (missing.length === 0) return diagnostics;
  const mixed = diagnostics
    .flatMap(({ rule, span }) => (rule === 'word-is-in-one-alphabet' ? [span.start] : []))
    .toSorted(inOrder);
  // A file is not found by a name with letters of two alphabets, which is told already.
  const isOfMixed = ({ span: { start, end } }: Diagnostic): boolean => (mixed[firstAtLeast(mixed, start)] ?? end) < end;
  return diagnostics.filter((each) => {
    if (each.rule === 'import-exists') return !isOfMixed(each);
    return each.rule !== 'project-is-declared' && (each.rule !== 'name-is-known' || each.message.includes(', есть «'));
  });
}
