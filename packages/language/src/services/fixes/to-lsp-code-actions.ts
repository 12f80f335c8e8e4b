import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic as LspDiagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../format/text-edit.ts';
import type { FileView } from '../view/file-view.ts';
import type { Fix } from './fix.ts';

/** The kind of «Исправить всё безопасное». */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.dorkarta`;

/** A file as its editor means it. */
export type EditedFile = Pick<FileView, 'uri' | 'positions'>;

/** A fix as an editor offers it, with the diagnostics that it mends. */
export function toCodeAction(
  { title, kind, edits, isPreferred }: Fix,
  file: EditedFile,
  diagnostics: readonly LspDiagnostic[] = [],
): CodeAction {
  return {
    title,
    kind: kind === 'quickfix' ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
    ...(isPreferred && diagnostics.length > 0 ? { isPreferred } : {}),
    edit: workspaceEdit(edits, file),
  };
}

export function toFixAllAction(edits: readonly TextEdit[], file: EditedFile): CodeAction {
  return { title: 'Исправить всё безопасное', kind: fixAllKind, edit: workspaceEdit(edits, file) };
}

function workspaceEdit(edits: readonly TextEdit[], { uri, positions }: EditedFile): WorkspaceEdit {
  return { changes: { [uri]: edits.map((edit) => ({ range: positions.rangeOf(edit.span), newText: edit.text })) } };
}
