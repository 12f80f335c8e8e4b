import { type NewReviewResult, newReviewRequest } from '@dorkarta/language';
import { Uri, window } from 'vscode';
import type { CommandContext } from './command-context.ts';
import { createFile, folderForNewFiles } from './new-file.ts';

/**
 * Begins an expert's conclusion on the roadmap that is open, beside it, with its doubts as open lines; one that is there
 * already is opened instead. Undefined where none was begun.
 */
export async function newReview({ client, current }: CommandContext): Promise<Uri | undefined> {
  const document = current.document();
  if (document?.uri.scheme !== 'file') {
    void window.showWarningMessage('Откройте и сохраните карту, на которую даётся заключение, и повторите.');
    return undefined;
  }
  const answer = await client.sendRequest<NewReviewResult | null>(newReviewRequest, { uri: document.uri.toString() });
  if (answer?.review === undefined) {
    if (answer?.there !== undefined) await window.showTextDocument(Uri.parse(answer.there), { preview: false });
    void window.showWarningMessage(`Заключение не начато: ${answer?.trouble ?? 'файл не прочитан'}.`);
    return undefined;
  }
  return createFile(folderForNewFiles(document.uri), answer.review.name, answer.review.text);
}
