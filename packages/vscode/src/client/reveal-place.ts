import {
  Position,
  Selection,
  TabInputText,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';

/** A place of a text; line and column count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  /** The file that it stands in, from the text on; the text itself where absent. */
  readonly file?: string;
}

/** Puts the cursor at a place of a text, where the text is already open, and shows it. */
export async function revealPlace(from: TextDocument, { line, column, file }: TextPlace): Promise<void> {
  const document =
    file === undefined ? from : await workspace.openTextDocument(Uri.joinPath(from.uri, '..', ...file.split('/')));
  const position = document.validatePosition(new Position(line - 1, column - 1));
  const editor = await window.showTextDocument(document, { viewColumn: columnOf(document), preserveFocus: false });
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnOf({ uri }: TextDocument): ViewColumn {
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn ?? ViewColumn.One;
}
