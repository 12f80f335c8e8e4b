import path from 'node:path';
import { newDirectoryText } from '@dorkarta/language/samples';
import { Position, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { fileName } from '../file-name.ts';
import type { CommandContext } from './command-context.ts';
import { createFile, folderForNewFiles } from './new-file.ts';

/** Begins a directory of performers, schools and projects that several roadmaps can share, and offers to import it. */
export async function newDirectory({ current }: CommandContext): Promise<void> {
  const document = current.document();
  const roadmap = document?.uri.scheme === 'file' && current.assessment()?.isRoadmap === true ? document : undefined;
  const directory = await createFile(folderForNewFiles(document?.uri), 'справочник.dk', newDirectoryText());
  if (directory === undefined) return;
  const name = path.basename(directory.fsPath);
  const connect = roadmap === undefined ? [] : ['Подключить к карте'];
  const which = roadmap === undefined ? 'Карта' : `Карта «${fileName(roadmap.uri)}»`;
  const text = `Справочник «${name}» готов. ${which} увидит его имена после строки «подключить: ${name}» в её начале.`;
  const answer = await window.showInformationMessage(text, ...connect);
  if (answer !== undefined && roadmap !== undefined) await importInto(roadmap, directory);
}

async function importInto(roadmap: TextDocument, directory: Uri): Promise<void> {
  const relative = path.relative(path.dirname(roadmap.uri.fsPath), directory.fsPath).replaceAll('\\', '/');
  const edit = new WorkspaceEdit();
  edit.insert(roadmap.uri, new Position(0, 0), `подключить: ${relative}\n`);
  await workspace.applyEdit(edit);
  await window.showTextDocument(roadmap);
}
