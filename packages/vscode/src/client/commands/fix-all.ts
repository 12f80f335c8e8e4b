import { type CodeAction, CodeActionKind, commands, Range, type TextDocument, window, workspace } from 'vscode';
import type { CurrentFile } from '../current-file.ts';

/** Makes every fix of the current file that invents nothing and decides nothing for its author. */
export async function fixAll(current: CurrentFile): Promise<void> {
  const document = current.document();
  if (document === undefined) {
    void window.showInformationMessage('Сначала откройте файл дорожной карты (.dk).');
    return;
  }
  const [action] = await safeFixes(document);
  const done = action?.edit === undefined ? false : await workspace.applyEdit(action.edit);
  const text = done
    ? 'Всё безопасное исправлено. Отменить – Ctrl+Z.'
    : 'Безопасных исправлений нет: остальное решает автор карты.';
  void window.showInformationMessage(text);
}

async function safeFixes(document: TextDocument): Promise<readonly CodeAction[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const kind = CodeActionKind.SourceFixAll.append('dorkarta').value;
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, kind);
}
