import { codeLenses } from '../../services/code-lenses.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const codeLensesFeature: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register: (connection, session) => {
    connection.onCodeLens(answerAbout(connection, session, [], codeLenses));
  },
};
