import type { Location, Position } from 'vscode-languageserver';
import type { Neighbours } from './view/feature.ts';
import type { FileView } from './view/file-view.ts';
import { nameAt } from './view/name-target.ts';
import { occurrencesOf } from './view/occurrences.ts';
import { ownFieldAt, placesOfField } from './view/own-field-at.ts';

/** Everywhere in the workspace where what is named at a position is meant; its declaration first, if asked for. */
export async function references(
  view: FileView,
  { position, includeDeclaration }: { readonly position: Position; readonly includeDeclaration: boolean },
  neighbours: Neighbours,
): Promise<Location[]> {
  const offset = view.positions.offsetAt(position);
  const field = ownFieldAt(view, offset);
  if (field !== undefined) {
    return placesOfField(view, field.name)
      .filter(({ isDeclaration }) => includeDeclaration || !isDeclaration)
      .map(({ span }) => ({ uri: neighbours.editorUri(view.uri), range: view.positions.rangeOf(span) }));
  }
  const named = nameAt(view, offset);
  if (named === undefined) return [];
  const files = await occurrencesOf(named.target, view, neighbours);
  const declarations = files.flatMap(({ view: { uri, positions }, declaration }) =>
    declaration === undefined ? [] : [{ uri: neighbours.editorUri(uri), range: positions.rangeOf(declaration) }],
  );
  const uses = files.flatMap(({ view: { uri, positions }, uses: here }) =>
    here.map(({ span }) => ({ uri: neighbours.editorUri(uri), range: positions.rangeOf(span) })),
  );
  return includeDeclaration ? [...declarations, ...uses] : uses;
}
