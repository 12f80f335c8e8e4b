import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import { complete } from '../../services/completion/complete.ts';
import { completesImport } from '../../services/completion/slots-at.ts';
import { toLspCompletions } from '../../services/completion/to-lsp-completions.ts';
import { answerAbout } from '../answer.ts';
import type { Feature } from '../feature.ts';

const nothing: CompletionList = { isIncomplete: false, items: [] };

export const completionFeature: Feature = {
  capabilities: { completionProvider: { triggerCharacters: [' ', ':', ',', '=', '.', '/'] } },
  register: (connection, session) => {
    connection.onCompletion(
      answerAbout(
        connection,
        session,
        nothing,
        async (view, { position }: CompletionParams): Promise<CompletionList> => {
          const offset = view.positions.offsetAt(position);
          const { templates, rubrics } = await session.folderOf(view.uri);
          const files = completesImport(view.parsed, offset) ? await session.all() : [];
          const items = complete(view, offset, { templates, rubrics, files, year: new Date().getFullYear() });
          const knowsSnippets = session.client().textDocument?.completion?.completionItem?.snippetSupport === true;
          return { isIncomplete: false, items: toLspCompletions(items, view, { knowsSnippets }) };
        },
      ),
    );
  },
};
