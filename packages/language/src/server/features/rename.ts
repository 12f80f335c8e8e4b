import type { Result } from '@dorkarta/core';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { prepareRename, rename } from '../../services/rename/rename.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const renameFeature: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register: (connection, session) => {
    connection.onPrepareRename(
      answerAbout(connection, session, null, (view, { position }) => orRefusal(prepareRename(view, position))),
    );
    connection.onRenameRequest(
      answerAbout(connection, session, null, async (view, { position, newName }) =>
        orRefusal(await rename(view, { position, newName }, session)),
      ),
    );
  },
};

/** Editors show the author why something is refused, if it is an error. */
function orRefusal<Value>(result: Result<Value, string>): Value | ResponseError {
  return result.ok ? result.value : new ResponseError(LSPErrorCodes.RequestFailed, result.trouble);
}
