import { type PasteParams, type PasteResult, pasteRequest } from '@dorkarta/language';
import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { languageId } from './language-client.ts';

const [html, plainText] = ['text/html', 'text/plain'];

/** Pastes rows that were copied from a table as events; the server says what they mean, and where they go. One undo takes them back. */
export function registerPasteRows(client: LanguageClient): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('dorkarta', 'events');
  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    _context: DocumentPasteEditContext,
    cancellation: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> => {
    const [range] = ranges;
    if (range === undefined || ranges.length > 1) return undefined;
    const copied = { html: await data.get(html)?.asString(), text: await data.get(plainText)?.asString() };
    if (!mayBeRows(copied) || cancellation.isCancellationRequested) return undefined;
    const params: PasteParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      range: client.code2ProtocolConverter.asRange(range),
      ...(copied.html === undefined ? {} : { html: copied.html }),
      ...(copied.text === undefined ? {} : { text: copied.text }),
    };
    const pasted = await client.sendRequest<PasteResult | null>(pasteRequest, params, cancellation);
    if (pasted === null) return undefined;
    if ('trouble' in pasted) {
      void window.showWarningMessage(pasted.trouble);
      return undefined;
    }
    return [editOf(document, pasted, kind)];
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: [html, plainText] };
  return languages.registerDocumentPasteEditProvider(languageId, { provideDocumentPasteEdits }, metadata);
}

/** Most of what is pasted is no table, and nobody waits for the server to say so. */
function mayBeRows({
  html = '',
  text = '',
}: {
  readonly html: string | undefined;
  readonly text: string | undefined;
}): boolean {
  return /<t[dh][\s>]/i.test(html) || text.includes('\t');
}

/** Where the rows go need not be where the cursor stands, so that the edit is a further one, and nothing is inserted at the cursor. */
function editOf(
  { uri }: TextDocument,
  { edit: { range, newText }, title }: Extract<PasteResult, { readonly title: string }>,
  kind: DocumentDropOrPasteEditKind,
): DocumentPasteEdit {
  const { start, end } = range;
  const paste = new DocumentPasteEdit('', title, kind);
  paste.additionalEdit = new WorkspaceEdit();
  paste.additionalEdit.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
  return paste;
}
