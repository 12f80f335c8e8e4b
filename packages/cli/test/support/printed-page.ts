import { failure, type Roadmap, viewRoadmap } from '@dorkarta/core';
import {
  type Block,
  type CellContent,
  layoutFile,
  type TableDocument,
  writeDocx,
  writeXlsx,
} from '@dorkarta/documents';
import { readOffice } from '@dorkarta/documents/reading';
import { type Analysis, createFiles, createParser, createWorkspace, examineFile } from '@dorkarta/language';
import { type ImportedRoadmap, importDocument } from '@dorkarta/language/importing';

const nothingThere = createFiles({
  read: async () => failure({ code: 'is-missing' }),
  spell: (uri) => uri,
  locate: async () => failure({ code: 'is-missing' }),
});
const workspace = createWorkspace(nothingThere);

/** A text that stands alone, as it is read. */
export function analysed(text: string): Promise<Analysis> {
  return workspace.analyzeWith('file:///карта.dk', createParser()(text));
}

/** What is wrong in a text, as far as it keeps documents from being made of it. */
export async function errorsIn(text: string): Promise<readonly string[]> {
  const { diagnostics } = examineFile(await analysed(text));
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** A text that is a roadmap, and the document that is printed of it. */
export interface PrintedPage {
  readonly roadmap: Roadmap;
  readonly document: TableDocument;
}

/** Prints the roadmap of a text. */
export async function printed(text: string): Promise<PrintedPage> {
  const { file } = await analysed(text);
  if (file.type !== 'roadmap') throw new Error('It is no roadmap');
  const laidOut = layoutFile({ type: 'roadmap', view: viewRoadmap(file) });
  if (!laidOut.ok) throw new Error(laidOut.trouble.code);
  return { roadmap: file, document: laidOut.value.document };
}

/** What comes of a document that is written and brought in again. */
export async function broughtBack(document: TableDocument, format: 'docx' | 'xlsx'): Promise<ImportedRoadmap> {
  const written = await (format === 'docx' ? writeDocx : writeXlsx)(document);
  if (!written.ok) throw new Error(written.trouble.code);
  return brought(written.value);
}

/** The roadmap of an office file. */
export function brought(bytes: Uint8Array): ImportedRoadmap {
  const read = readOffice(bytes);
  const imported = read.ok ? importDocument(read.value.document, 'карта') : read;
  if (!imported.ok) throw new Error(`It was not recognised: ${JSON.stringify(imported.trouble)}`);
  return imported.value;
}

/** What stands on a page: a line for each paragraph, list item and row of a table with its spans. */
export function linesOfPage({ blocks }: TableDocument): readonly string[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'table':
      return [
        block.columns.map(({ header, group }) => (group === undefined ? header : `${group}: ${header}`)).join(' | '),
        ...(block.numbersColumns === true ? ['1 | 2 | …'] : []),
        ...block.rows.map(({ cells }) =>
          cells
            .map(
              ({ content, columnSpan = 1, rowSpan = 1 }) =>
                `${columnSpan > 1 ? `→${columnSpan} ` : ''}${rowSpan > 1 ? `↓${rowSpan} ` : ''}${wordsOf(content).join(' ¶ ')}`,
            )
            .join(' | '),
        ),
      ];
    case 'side-by-side':
      return [...block.left, ...block.right].flatMap((each) => wordsOf([each]));
    case 'paragraph':
    case 'list':
      return wordsOf([block]);
    default:
      return [];
  }
}

function wordsOf(content: CellContent): readonly string[] {
  return content.flatMap((part) =>
    part.type === 'list'
      ? part.items.map((item, index) => `${part.ordered ? `${index + 1}.` : '–'} ${inline(item)}`)
      : [inline(part.content)],
  );
}

function inline(content: readonly { readonly text: string; readonly link?: string }[]): string {
  return content.map(({ text, link }) => (link === undefined ? text : `<${text} ${link}>`)).join('');
}
