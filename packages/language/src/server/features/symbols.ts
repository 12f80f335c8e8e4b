import { documentSymbols } from '../../services/symbols/symbols.ts';
import { workspaceSymbols } from '../../services/symbols/workspace-symbols.ts';
import { answer, answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

export const symbolsFeature: Feature = {
  capabilities: { documentSymbolProvider: true, workspaceSymbolProvider: true },
  register: (connection, session) => {
    connection.onDocumentSymbol(answerAbout(connection, session, [], documentSymbols));
    connection.onWorkspaceSymbol(answer(connection, [], ({ query }) => workspaceSymbols(query, session)));
  },
};
