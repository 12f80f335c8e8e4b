import { commands, env, UIKind, type Uri } from 'vscode';
import { startOf, startProgram } from './start-document.ts';

/** Whether VS Code runs where the file lies, with the programs that a person opens documents in. */
function isAtHome(): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/** Opens a document in the program that the system opens such files with (Word, Excel, a browser). */
export async function openOutside(file: Uri): Promise<void> {
  if (!isAtHome()) await commands.executeCommand('vscode.open', file);
  else if (process.platform === 'win32') await openOnWindows(file);
  else await env.openExternal(file);
}

/** VS Code hands Windows an escaped URL, which finds no file that has a letter other than a Latin one in its path. */
async function openOnWindows(file: Uri): Promise<void> {
  await startProgram(startOf(file.fsPath)).catch(() => env.openExternal(file));
}

/** Shows a file among the files of its folder. VS Code asks the system for it by its path, whatever that holds. */
export async function showInFolder(file: Uri): Promise<void> {
  await commands.executeCommand(isAtHome() ? 'revealFileInOS' : 'revealInExplorer', file);
}
