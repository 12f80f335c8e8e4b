import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
} from 'vscode-languageserver';

/** What an editor shows between the words of a text, and asks for again only when that text changes or when it is told to. */
export type ShownBetween = 'codeLens' | 'inlayHint';

const requests = { codeLens: CodeLensRefreshRequest.type, inlayHint: InlayHintRefreshRequest.type } as const;

/** Has the editor ask again for what has changed without an edit of its file, as far as it can do that. */
export async function refreshEditor(
  connection: Connection,
  { workspace }: ClientCapabilities,
  shown: readonly ShownBetween[],
): Promise<void> {
  const asked = shown.filter((each) => workspace?.[each]?.refreshSupport === true);
  await Promise.all(asked.map((each) => connection.sendRequest(requests[each])));
}
