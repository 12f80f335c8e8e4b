import { homedir } from 'node:os';
import path from 'node:path';
import { Uri, WorkspaceEdit, window, workspace } from 'vscode';

/** The folder that new files belong to: the one of the file being written, else the first that is open. */
export function folderForNewFiles(beside: Uri | undefined): Uri | undefined {
  if (beside?.scheme === 'file') return Uri.file(path.dirname(beside.fsPath));
  return workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri;
}

/** Where a person is asked for a place first: the folder that is open, else the person's own. */
export function usualFolder(): Uri {
  return workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
}

/** Makes a file with a text and opens it; one that is there keeps its name, and the new one gets a number. Undefined where none was made. */
export async function createFile(folder: Uri | undefined, name: string, text: string): Promise<Uri | undefined> {
  const file = folder === undefined ? await askForFile(name) : await freeName(folder, name);
  if (file === undefined) return undefined;
  const edit = new WorkspaceEdit();
  edit.createFile(file, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(
      `Файл «${path.basename(file.fsPath)}» не создан: в папку «${path.dirname(file.fsPath)}» нельзя писать. Откройте другую папку.`,
    );
    return undefined;
  }
  await window.showTextDocument(file, { preview: false });
  return file;
}

async function askForFile(name: string): Promise<Uri | undefined> {
  return window.showSaveDialog({
    defaultUri: Uri.joinPath(usualFolder(), name),
    filters: { 'Дорожная карта': ['dk'] },
    saveLabel: 'Создать',
    title: 'Куда положить новый файл',
  });
}

async function freeName(folder: Uri, name: string): Promise<Uri> {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const file = Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${ext}`);
    if (!(await exists(file))) return file;
  }
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
