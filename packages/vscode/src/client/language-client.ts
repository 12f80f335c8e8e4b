import path from 'node:path';
import { type CompletionItem, commands, type ExtensionContext, window, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  type Middleware,
  TransportKind,
} from 'vscode-languageclient/node';

/** The language that files ending in `.dk` are written in. */
export const languageId = 'dorkarta';

/** The client of the bundled language server, for files on disk and for files that were never saved. */
export function createClient(context: ExtensionContext): LanguageClient {
  const server = {
    module: serverPath(context),
    transport: TransportKind.ipc,
    options: { env: serverEnvironment(context) },
  };
  return new LanguageClient('dorkarta', 'Дорожная карта', server, {
    documentSelector: ['file', 'untitled'].map((scheme) => ({ scheme, language: languageId })),
    initializationOptions: { inlayHints: workspace.getConfiguration('dorkarta').get('inlayHints') },
    synchronize: { configurationSection: 'dorkarta' },
    middleware: { provideCompletionItem: leadingOn },
    errorHandler: restarting(),
    initializationFailedHandler: () => false,
  });
}

function serverPath(context: ExtensionContext): string {
  return context.asAbsolutePath(path.join('server', 'dorkarta-language-server.mjs'));
}

/** Node keeps there what it compiled, and starts the server a fifth sooner from the second time on; older ones take no notice. */
function serverEnvironment({ globalStorageUri }: ExtensionContext): NodeJS.ProcessEnv {
  return { ...process.env, NODE_COMPILE_CACHE: path.join(globalStorageUri.fsPath, 'compile-cache') };
}

/** An item with what the server says of it. */
type SentItem = CompletionItem & { readonly data?: { readonly leadsOn?: boolean } };

/** By itself it opens only where there is something to offer. */
const nextList = {
  command: 'editor.action.triggerSuggest',
  title: 'Показать, что можно написать дальше',
  arguments: [{ auto: true }],
};

/** Behind a word whose values are known their list opens by itself: the server says which words those are. */
const leadingOn: NonNullable<Middleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const offered = await next(document, position, context, token);
  for (const item of Array.isArray(offered) ? offered : (offered?.items ?? [])) {
    if ((item as SentItem).data?.leadsOn === true) item.command = nextList;
  }
  return offered;
};

const mostRestarts = 4;
const restartWindow = 180_000;

/** Starts a server that ended again, but not for ever. */
function restarting(): ErrorHandler {
  const ends: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      ends.push(Date.now());
      if (ends.filter((end) => end > Date.now() - restartWindow).length <= mostRestarts) {
        return { action: CloseAction.Restart, handled: true };
      }
      tellThatItStopped();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Tells that nothing is checked any more, that nothing is lost, and what to do. */
export function tellThatItStopped(): void {
  const again = 'Перезагрузить окно';
  const text =
    'Проверка дорожных карт остановилась. Текст цел, его можно править и сохранять. Перезагрузите окно, чтобы запустить её снова.';
  void window.showErrorMessage(text, again).then((chosen) => {
    if (chosen === again) void commands.executeCommand('workbench.action.reloadWindow');
  });
}
