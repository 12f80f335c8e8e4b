import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem as LspCompletionItem,
  MarkupKind,
} from 'vscode-languageserver';
import type { FileView } from '../view/file-view.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { type CompletionItem, type CompletionKind, plainText, type Snippet } from './completion-item.ts';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  construct: CompletionItemKind.Keyword,
  field: CompletionItemKind.Property,
  snippet: CompletionItemKind.Snippet,
  name: CompletionItemKind.Reference,
  value: CompletionItemKind.Value,
  text: CompletionItemKind.Text,
  file: CompletionItemKind.File,
  rule: CompletionItemKind.Constant,
};

/** The items for an editor. One that knows no snippets gets the texts of their holes; `data.leadsOn` asks for the next list at once. */
export function toLspCompletions(
  items: readonly CompletionItem[],
  { text, positions }: FileView,
  client: { readonly knowsSnippets: boolean },
): LspCompletionItem[] {
  const lineBreak = lineBreakOf(text);
  return items.map(({ label, kind, detail, help, span, insert, furtherEdits, filterText, sortText, leadsOn }) => {
    const isSnippet = client.knowsSnippets && insert.some((part) => typeof part !== 'string');
    const newText = (isSnippet ? snippetText(insert) : plainText(insert)).replaceAll('\n', lineBreak);
    return {
      label,
      kind: kinds[kind],
      ...(detail === undefined ? {} : { detail }),
      ...(help === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: help } }),
      ...(kind === 'name' && detail !== undefined ? { labelDetails: { description: detail } } : {}),
      textEdit: { range: positions.rangeOf(span), newText },
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.asIs,
      filterText,
      sortText,
      ...(furtherEdits.length === 0
        ? {}
        : {
            additionalTextEdits: furtherEdits.map((edit) => ({
              range: positions.rangeOf(edit.span),
              newText: edit.text,
            })),
          }),
      ...(leadsOn ? { data: { leadsOn } } : {}),
    };
  });
}

/** In the protocol's syntax: `${1:text}`. */
function snippetText(snippet: Snippet): string {
  let count = 0;
  const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
  const written = snippet.map((part) => {
    if (typeof part === 'string') return escaped(part);
    count += 1;
    return `\${${count}:${escaped(part.hole)}}`;
  });
  return written.join('');
}
