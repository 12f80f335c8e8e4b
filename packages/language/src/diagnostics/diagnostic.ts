import { type RuleAbout, type RuleId, ruleCatalogue, type Severity } from '@dorkarta/core';
import type { Span } from '../places/span.ts';

/** Something to tell the author about a place of the text. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong and what to do, in Russian. */
  readonly message: string;
  readonly span: Span;
  /** Other places that it speaks of. */
  readonly related?: readonly RelatedSpan[];
  /** The reason of the author's own suppression, where there is one. */
  readonly suppressed?: string;
}

/** Another place that a diagnostic speaks of. */
export interface RelatedSpan {
  /** What stands there. */
  readonly message: string;
  readonly span: Span;
  /** The file that it is in; absent where that is the same. */
  readonly file?: OtherFile;
}

/** A file that another one imports. */
export interface OtherFile {
  readonly uri: string;
  /** Its path, as the import writes it. */
  readonly path: string;
  readonly text: string;
}

/** A diagnostic of one of the rules about lines, names and imports; of long words its message quotes the beginning. */
export function diagnose(rule: RuleAbout<'text'>, span: Span, message: string): Diagnostic {
  return {
    rule,
    severity: ruleCatalogue[rule].severity,
    message: withShortQuotes(message),
    span: { start: span.start, end: span.end },
  };
}

/** Whoever reads a message knows words by so many letters. */
const longestQuote = 120;
const longQuote = new RegExp(`«([^«»]{${longestQuote}})[^«»]+»`, 'gu');

function withShortQuotes(message: string): string {
  return message.length <= longestQuote ? message : message.replace(longQuote, (_, start: string) => `«${start}…»`);
}

/** Puts diagnostics in the order of the text. */
export function inTextOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}
