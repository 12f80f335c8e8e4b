import { linksIn } from '@dorkarta/core';
import type { DocumentLink } from 'vscode-languageserver';
import { readText } from '../syntax/text-value.ts';
import type { FileView } from './view/file-view.ts';

/** The imported files and the addresses on the web, wherever they stand. */
export function documentLinks({ text, importLines, positions }: FileView): DocumentLink[] {
  const links = importLines.flatMap(({ field: { value }, path, uri: target }): readonly DocumentLink[] => {
    if (value === undefined || target === undefined) return [];
    return [{ range: positions.rangeOf(readText(value).span), target, tooltip: `Открыть ${path}` }];
  });
  const addresses = linksIn(text).map((span) => ({
    range: positions.rangeOf(span),
    target: text.slice(span.start, span.end),
  }));
  return [...links, ...addresses];
}
