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

/** How much deeper further rows stand than the field; VS Code itself adds the indentation of the line. */
const deeper = '  ';

/**
 * Pastes a cell of several paragraphs (from Word, say) behind a keyword as one text, between `"""`. What stood behind the
 * cursor comes on a line of its own: behind the closing quotes it would be part of a text that does not end.
 */
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
    const before = document.lineAt(range.start.line).text.slice(0, range.start.character);
    if (!isBeginningOfValue(before) || !/\S[^\S\n]*\r?\n\s*\S/.test(text)) return;
    const isFollowed = document.lineAt(range.end.line).text.slice(range.end.character).trim() !== '';
    const pasted = `${pasteText(text, deeper)}${isFollowed ? '\n' : ''}`;
    return [new DocumentPasteEdit(pasted, 'Вставить как один текст', kind)];
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: [plainText] };
  return languages.registerDocumentPasteEditProvider(languageId, { provideDocumentPasteEdits }, metadata);
}

/** Whether the value of a field begins here. */
function isBeginningOfValue(before: string): boolean {
  return /^\s*[^\s:"/][^:"]*:\s*$/.test(before);
}
