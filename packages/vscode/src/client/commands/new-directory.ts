import path from 'node:path';
import { newDirectoryText } from '@dorkarta/language';
import { Position, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { CommandContext } from './command-context.ts';
import { createFile, folderForNewFiles } from './new-file.ts';

/** Begins a directory of performers, schools and projects that several roadmaps can share, and offers to import it. */
export async function newDirectory({ current }: CommandContext): Promise<void> {
  const roadmap = current.document();
  const directory = await createFile(folderForNewFiles(roadmap?.uri), 'справочник.dk', newDirectoryText());
  if (directory === undefined) return;
  const name = path.basename(directory.fsPath);
  const connect = 'Подключить к карте';
  const canConnect = roadmap !== undefined && roadmap.uri.scheme === 'file';
  const text = `Справочник «${name}» готов. Карта увидит его имена после строки «подключить: ${name}».`;
  const answer = await window.showInformationMessage(text, ...(canConnect ? [connect] : []));
  if (answer === connect && roadmap !== undefined) await importInto(roadmap, directory);
}

async function importInto(roadmap: TextDocument, directory: Uri): Promise<void> {
  const relative = path.relative(path.dirname(roadmap.uri.fsPath), directory.fsPath).replaceAll('\\', '/');
  const edit = new WorkspaceEdit();
  edit.insert(roadmap.uri, new Position(0, 0), `подключить: ${relative}\n`);
  await workspace.applyEdit(edit);
  await window.showTextDocument(roadmap);
}
