import { commands, env, UIKind, type Uri } from 'vscode';

/** Whether VS Code runs where the file lies, with the programs that a person opens documents in. */
function isAtHome(): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/** Opens a document in the program that the system opens such files with (Word, Excel, a browser). */
export async function openOutside(file: Uri): Promise<void> {
  if (isAtHome()) await env.openExternal(file);
  else await commands.executeCommand('vscode.open', file);
}

/** Shows a file among the files of its folder. */
export async function showInFolder(file: Uri): Promise<void> {
  await commands.executeCommand(isAtHome() ? 'revealFileInOS' : 'revealInExplorer', file);
}
