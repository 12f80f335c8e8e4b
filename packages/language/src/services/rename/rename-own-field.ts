import { failure, isSameField, type Result, success } from '@dorkarta/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { columnTrouble, readColumnName } from '../../syntax/own-column.ts';
import { configurationName } from '../../workspace/configuration-name.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { placesOfField } from '../view/own-field-at.ts';

/** Gives a field that the roadmap declares by a column another name, in that column and in all its lines. */
export function renameOwnField(
  view: FileView,
  { name, newName }: { readonly name: string; readonly newName: string },
  { editorUri }: Neighbours,
): Result<WorkspaceEdit, string> {
  const why = whyFieldStays(view, name) ?? whyNameIsRefused(view, name, newName.trim());
  if (why !== undefined) return failure(why);
  const edits = placesOfField(view, name).map(({ span }) => ({
    range: view.positions.rangeOf(span),
    newText: newName.trim(),
  }));
  return success({ changes: { [editorUri(view.uri)]: edits } });
}

/** Why a field cannot be renamed here: where the configuration declares it, other roadmaps have it too. */
export function whyFieldStays(view: FileView, name: string): string | undefined {
  if (placesOfField(view, name).some(({ isDeclaration }) => isDeclaration)) return undefined;
  return `Поле «${name}» объявлено шаблоном в ${configurationName}: переименуйте его там и во всех картах.`;
}

function whyNameIsRefused(view: FileView, name: string, newName: string): string | undefined {
  if (newName === '') return 'Имя пусто: введите новое имя поля.';
  const read = readColumnName(newName);
  if (read.is === 'known') return `Столбец «${newName}» в языке уже есть: назовите поле иначе.`;
  if (read.is !== 'own') return columnTrouble(newName);
  const isTaken =
    !isSameField(name, newName) && [...view.parsed.read.own.values()].some((each) => isSameField(each, newName));
  return isTaken ? `Поле «${newName}» уже есть: назовите это иначе.` : undefined;
}
