import { chooseTemplate, templateTroubleMessage } from '@dorkarta/documents';
import { type Analysis, type Diagnostic, examineFile, lineIndex } from '@dorkarta/language';
import { URI } from 'vscode-uri';
import { fileTroubleMessage } from './files/file-trouble.ts';
import type { FoundAt } from './found-at.ts';
import type { ProjectFile } from './projects/project.ts';

/** A file and everything that there is to tell about it; without an analysis it could not be read. */
export interface CheckedFile {
  readonly analysis: Analysis | undefined;
  readonly findings: readonly FoundAt[];
}

/** Finds all that is wrong in a file: by the language, by the rules about roadmaps, and with the table it asks for. */
export async function checkFile({ input, project }: ProjectFile): Promise<CheckedFile> {
  const uri = URI.file(input.path).toString();
  const read = await project.workspace.analyze(uri);
  if (!read.ok) {
    const trouble = project.host.troubleOf(uri) ?? { code: 'is-missing' };
    const place = trouble.code === 'is-not-utf8' ? trouble : { line: 1, column: 1 };
    return { analysis: undefined, findings: [unreadable(fileTroubleMessage(trouble), place)] };
  }
  const analysis = read.value;
  const diagnostics = [
    ...examineFile(analysis, { severity: project.configuration.severity ?? {} }).diagnostics,
    ...templateDiagnostics(analysis),
  ];
  return { analysis, findings: placeInText(analysis, diagnostics) };
}

function unreadable(message: string, { line, column }: { readonly line: number; readonly column: number }): FoundAt {
  return { rule: 'file-is-readable', severity: 'error', message, line, column, endLine: line, endColumn: column };
}

/** A matrix that names no bodies has no columns. */
function templateDiagnostics({ file, trace }: Analysis): readonly Diagnostic[] {
  if (file.type !== 'roadmap') return [];
  const chosen = chooseTemplate(file);
  if (chosen.ok || chosen.trouble.code !== 'no-bodies') return [];
  const span = trace.spanOf({ node: file.template ?? file }) ?? { start: 0, end: 0 };
  return [{ rule: 'value-fits-field', severity: 'error', message: templateTroubleMessage(chosen.trouble), span }];
}

/** Gives diagnostics the lines and columns of the text. */
export function placeInText({ text }: Analysis, diagnostics: readonly Diagnostic[]): readonly FoundAt[] {
  if (diagnostics.length === 0) return [];
  const { positionAt } = lineIndex(text);
  return diagnostics
    .toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .map(({ rule, severity, message, span, suppressed }) => {
      const [start, end] = [positionAt(span.start), positionAt(span.end)];
      const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
      return { rule, severity, message, ...place, ...(suppressed === undefined ? {} : { suppressed }) };
    });
}
