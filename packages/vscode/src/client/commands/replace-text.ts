import { Range, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { fileName } from '../file-name.ts';

/** Gives a file another text, made of what is on the disk, and saves it; false where it was not done, which is told. */
export async function replaceText(file: Uri, text: string): Promise<boolean> {
  const document = await workspace.openTextDocument(file);
  if (document.isDirty) {
    void window.showErrorMessage(
      `«${fileName(file)}» изменён и не сохранён: сохраните его (Ctrl+S) и повторите, иначе изменения пропали бы.`,
    );
    return false;
  }
  const edit = new WorkspaceEdit();
  edit.replace(file, document.validateRange(new Range(0, 0, document.lineCount, 0)), text);
  return (await workspace.applyEdit(edit)) && (await document.save());
}
