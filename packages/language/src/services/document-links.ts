import type { DocumentLink } from 'vscode-languageserver';
import { readText } from '../syntax/text-value.ts';
import { resolveImport } from '../workspace/import-path.ts';
import type { FileView } from './file-view.ts';
import { linksIn } from './links.ts';

/** The imported files and the addresses on the web, wherever they stand. */
export function documentLinks({ uri, text, parsed, positions }: FileView): DocumentLink[] {
  const imports = parsed.outline.imports.flatMap(({ value }): readonly DocumentLink[] => {
    if (value === undefined) return [];
    const { text: path, span } = readText(value);
    const target = path === '' ? undefined : resolveImport(uri, path);
    return target === undefined ? [] : [{ range: positions.rangeOf(span), target, tooltip: `Открыть ${path}` }];
  });
  const addresses = linksIn(text).map((span) => ({
    range: positions.rangeOf(span),
    target: text.slice(span.start, span.end),
  }));
  return [...imports, ...addresses];
}
