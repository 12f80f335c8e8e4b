import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic as LspDiagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../format/text-edit.ts';
import type { FileView } from '../file-view.ts';
import type { Fix } from './fix.ts';

/** The kind of «Исправить всё безопасное». */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.dorkarta`;

/** A fix as an editor offers it, with the diagnostics that it mends. */
export function toCodeAction(
  { title, kind, edits, isPreferred }: Fix,
  view: FileView,
  diagnostics: readonly LspDiagnostic[] = [],
): CodeAction {
  return {
    title,
    kind: kind === 'quickfix' ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
    ...(isPreferred && diagnostics.length > 0 ? { isPreferred } : {}),
    edit: workspaceEdit(edits, view),
  };
}

export function toFixAllAction(edits: readonly TextEdit[], view: FileView): CodeAction {
  return { title: 'Исправить всё безопасное', kind: fixAllKind, edit: workspaceEdit(edits, view) };
}

function workspaceEdit(edits: readonly TextEdit[], { uri, positions }: FileView): WorkspaceEdit {
  return { changes: { [uri]: edits.map((edit) => ({ range: positions.rangeOf(edit.span), newText: edit.text })) } };
}
