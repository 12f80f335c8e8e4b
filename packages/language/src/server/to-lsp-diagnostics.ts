import {
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Diagnostic, RelatedSpan } from '../diagnostics/diagnostic.ts';
import type { FileView } from '../services/view/file-view.ts';
import { type TextPositions, textPositions } from '../services/view/text-positions.ts';
import type { ServerHost } from './server-host.ts';
import type { Look } from './view-cache.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** The diagnostics of a file for its editor, and what there is to tell of it beside other files; what the author suppressed is not shown there. */
export function toLspDiagnostics(
  { view, folder }: Look,
  beside: readonly Diagnostic[],
  host: ServerHost,
): LspDiagnostic[] {
  const shown = [...view.diagnostics, ...beside].filter(({ suppressed }) => suppressed === undefined);
  return [
    ...(folder.troubles.length === 0 ? [] : [aboutConfiguration(folder.troubles.join('\n'))]),
    ...shown.map(toLspWith(view, pagesOf(host))),
  ];
}

/** Each page is asked for once, however many findings lead to it. */
function pagesOf(host: ServerHost): ServerHost['rulePage'] {
  const pages = new Map<string, string | undefined>();
  return (rule) => {
    if (!pages.has(rule)) pages.set(rule, host.rulePage(rule));
    return pages.get(rule);
  };
}

/** A file whose diagnostics are told, and where the offsets of other files' texts lie. */
interface Shown {
  readonly view: FileView;
  readonly positionsOf: (text: string) => TextPositions;
}

/** Many diagnostics speak of one file: its rows are looked for once. */
function rememberedPositions(): Shown['positionsOf'] {
  const known = new Map<string, TextPositions>();
  return (text) => {
    const positions = known.get(text) ?? textPositions(text);
    known.set(text, positions);
    return positions;
  };
}

function toLspWith(view: FileView, pageOf: ServerHost['rulePage']): (diagnostic: Diagnostic) => LspDiagnostic {
  const positionsOf = rememberedPositions();
  return (diagnostic) => toLsp(diagnostic, { view, positionsOf }, pageOf(diagnostic.rule));
}

function toLsp(
  { rule, severity, message, span, related = [] }: Diagnostic,
  shown: Shown,
  href: string | undefined,
): LspDiagnostic {
  return {
    range: shown.view.positions.rangeOf(span),
    severity: severities[severity],
    source: 'dorkarta',
    code: rule,
    message,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0 ? {} : { relatedInformation: related.map((each) => toRelated(each, shown)) }),
  };
}

function toRelated({ message, span, file }: RelatedSpan, { view, positionsOf }: Shown): DiagnosticRelatedInformation {
  const positions = file === undefined ? view.positions : positionsOf(file.text);
  return { message, location: { uri: file?.uri ?? view.uri, range: positions.rangeOf(span) } };
}

function aboutConfiguration(message: string): LspDiagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: 'dorkarta', message };
}
