import { pasteText } from '@dorkarta/language';
import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { languageId } from './language-client.ts';

const plainText = 'text/plain';

/** Pastes a cell of several paragraphs (from Word, say) behind a keyword as one text, between `"""`. */
export function registerPaste(): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('dorkarta');
  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    _context: unknown,
    cancellation: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> => {
    const [range] = ranges;
    const text = await data.get(plainText)?.asString();
    if (range === undefined || ranges.length > 1 || text === undefined || cancellation.isCancellationRequested) return;
    const indentation = indentationOfValue(document.lineAt(range.start.line).text.slice(0, range.start.character));
    if (indentation === undefined || !/\S[^\S\n]*\r?\n\s*\S/.test(text)) return;
    return [new DocumentPasteEdit(pasteText(text, indentation), 'Вставить как один текст', kind)];
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: [plainText] };
  return languages.registerDocumentPasteEditProvider(languageId, { provideDocumentPasteEdits }, metadata);
}

/** Where the value of a field begins, how deep its further rows stand; undefined elsewhere. */
function indentationOfValue(before: string): string | undefined {
  const field = /^(\s*)[^\s:"/][^:"]*:\s*$/.exec(before);
  return field === null ? undefined : `${field[1] ?? ''}  `;
}
