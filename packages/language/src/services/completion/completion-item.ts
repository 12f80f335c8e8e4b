import type { TextEdit } from '../../format/text-edit.ts';
import type { Span } from '../../places/span.ts';

/** What is inserted: texts, and holes that the author fills in one after another; a hole shows its text until then. */
export type Snippet = readonly (string | { readonly hole: string })[];

/** What an item stands for; editors show it by an icon. */
export type CompletionKind = 'construct' | 'field' | 'snippet' | 'name' | 'value' | 'text' | 'file' | 'rule';

/** Something that can stand where the author writes. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionKind;
  /** In a few words, beside the label: a title, a meaning. */
  readonly detail?: string;
  /** Help as Markdown. */
  readonly help?: string;
  /** What is inserted, where it is not the label. */
  readonly insert?: Snippet;
  /** Further words by which it is found. */
  readonly search?: readonly string[];
  /** Whether something is to be chosen behind it at once. */
  readonly leadsOn?: true;
}

/** An offer at a place of the text. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** Markdown. */
  readonly help?: string;
  /** What gives way: the word that is being typed. It lies on one row and holds the cursor. */
  readonly span: Span;
  readonly insert: Snippet;
  /** What else changes; it touches neither the span nor each other. */
  readonly furtherEdits: readonly TextEdit[];
  /** What the typed word is compared with. */
  readonly filterText: string;
  /** Items are ordered by it. */
  readonly sortText: string;
  readonly leadsOn: boolean;
}

export function hole(text: string): { readonly hole: string } {
  return { hole: text };
}

/** A snippet with the texts of its holes. */
export function plainText(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : part.hole)).join('');
}
