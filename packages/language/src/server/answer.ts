import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { FileView } from '../services/view/file-view.ts';
import { logBug } from './guard.ts';
import type { Session } from './session.ts';

/** Makes a handler of a request: what fails in it is a bug, which is logged, and `otherwise` is answered. */
export function answer<Params, Answer>(
  connection: Connection,
  otherwise: Answer,
  serve: (params: Params, cancellation: CancellationToken) => Answer | Promise<Answer>,
): (params: Params, cancellation: CancellationToken) => Promise<Answer> {
  return async (params, cancellation) => {
    try {
      return await serve(params, cancellation);
    } catch (error) {
      logBug(connection, error);
      return otherwise;
    }
  };
}

/** The same for a request about one file: `otherwise` is also answered where the file cannot be read. */
export function answerAbout<Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
  connection: Connection,
  session: Session,
  otherwise: Answer,
  serve: (view: FileView, params: Params) => Answer | Promise<Answer>,
): (params: Params, cancellation: CancellationToken) => Promise<Answer> {
  return answer(connection, otherwise, async (params: Params) => {
    const view = await session.view(params.textDocument.uri);
    return view === undefined ? otherwise : serve(view, params);
  });
}
