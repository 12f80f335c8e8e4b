import type { Location, Position } from 'vscode-languageserver';
import type { Neighbours } from './view/feature.ts';
import type { FileView } from './view/file-view.ts';
import { nameAt } from './view/name-target.ts';
import { declarationIn } from './view/occurrences.ts';
import { fieldAt } from './view/outline-nodes.ts';
import { ownFieldAt, placesOfField } from './view/own-field-at.ts';
import { isSameFile } from './view/same-file.ts';

/** Where the name at a position is declared; of an import, the file that it names. */
export async function definition(view: FileView, position: Position, neighbours: Neighbours): Promise<Location | null> {
  const offset = view.positions.offsetAt(position);
  const imported = importAt(view, offset);
  if (imported !== undefined) return startOf(imported, neighbours);
  const field = ownFieldAt(view, offset);
  const column = field && placesOfField(view, field.name).find(({ isDeclaration }) => isDeclaration);
  if (column !== undefined) {
    return { uri: neighbours.editorUri(view.uri), range: view.positions.rangeOf(column.span) };
  }
  const named = nameAt(view, offset);
  if (named === undefined) return null;
  const { target } = named;
  const home = isSameFile(target.uri, view.uri) ? view : await neighbours.view(target.uri);
  const span = home === undefined ? undefined : declarationIn(home, target);
  return home === undefined || span === undefined
    ? null
    : { uri: neighbours.editorUri(home.uri), range: home.positions.rangeOf(span) };
}

/** The file that the import at an offset names. */
function importAt({ importLines, parsed }: FileView, offset: number): string | undefined {
  const found = fieldAt(parsed.outline, offset)?.field;
  return found === undefined ? undefined : importLines.find(({ field }) => field === found)?.uri;
}

async function startOf(uri: string, neighbours: Neighbours): Promise<Location | null> {
  const start = { line: 0, character: 0 };
  return (await neighbours.text(uri)) === undefined
    ? null
    : { uri: neighbours.editorUri(uri), range: { start, end: start } };
}
