import type { SurveyParams } from '@dorkarta/language';
import type { CancellationToken, Progress } from 'vscode';
import { type LanguageClient, WorkDoneProgress } from 'vscode-languageclient/node';

/** Who is told how far a survey is, and can call it off. */
export interface SurveyListener {
  readonly told: Progress<{ readonly message?: string; readonly increment?: number }>;
  readonly cancellation: CancellationToken;
}

/** Sends a request for a survey, and passes on how far it is. */
export async function askSurvey<Answer>(
  client: LanguageClient,
  { request, params }: { readonly request: string; readonly params: SurveyParams },
  { told, cancellation }: SurveyListener,
): Promise<Answer> {
  const workDoneToken = `survey ${params.uri}`;
  let reached = 0;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
    if (progress.kind !== 'report') return;
    const { message = '', percentage = reached } = progress;
    told.report({ message, increment: percentage - reached });
    reached = percentage;
  });
  try {
    return await client.sendRequest<Answer>(request, { ...params, workDoneToken }, cancellation);
  } finally {
    listening.dispose();
  }
}
