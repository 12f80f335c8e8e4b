import {
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import type { Diagnostic, RelatedSpan } from '../diagnostics/diagnostic.ts';
import type { FileView } from '../services/view/file-view.ts';
import { textPositions } from '../services/view/text-positions.ts';
import type { ServerHost } from './server-host.ts';
import type { Look } from './view-cache.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** The diagnostics of a file for its editor; what the author suppressed is not shown there. */
export function toLspDiagnostics({ view, folder }: Look, host: ServerHost): LspDiagnostic[] {
  const shown = view.diagnostics.filter(({ suppressed }) => suppressed === undefined);
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

function toLspWith(view: FileView, pageOf: ServerHost['rulePage']): (diagnostic: Diagnostic) => LspDiagnostic {
  return (diagnostic) => toLsp(diagnostic, view, pageOf(diagnostic.rule));
}

function toLsp(
  { rule, severity, message, span, related = [] }: Diagnostic,
  view: FileView,
  href: string | undefined,
): LspDiagnostic {
  return {
    range: view.positions.rangeOf(span),
    severity: severities[severity],
    source: 'dorkarta',
    code: rule,
    message,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0 ? {} : { relatedInformation: related.map((each) => toRelated(each, view)) }),
  };
}

function toRelated({ message, span, file }: RelatedSpan, view: FileView): DiagnosticRelatedInformation {
  const positions = file === undefined ? view.positions : textPositions(file.text);
  return { message, location: { uri: file?.uri ?? view.uri, range: positions.rangeOf(span) } };
}

function aboutConfiguration(message: string): LspDiagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: 'dorkarta', message };
}
