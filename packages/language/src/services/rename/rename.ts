import { failure, type Result, success } from '@dorkarta/core';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { whyAlphabetsMix } from '../../names/name-alphabet.ts';
import { nameSource } from '../../syntax/head-patterns.ts';
import { lineSpace } from '../../syntax/line-space.ts';
import { canBeMeant } from '../../vocabulary/constructs.ts';
import { spell } from '../../vocabulary/spellings.ts';
import type { Neighbours } from '../view/feature.ts';
import type { FileView } from '../view/file-view.ts';
import { type NamedHere, nameAt } from '../view/name-target.ts';
import { type Occurrences, occurrencesOf } from '../view/occurrences.ts';
import { oneLine } from '../view/one-line.ts';
import { ownFieldAt } from '../view/own-field-at.ts';
import { fileName } from '../view/same-file.ts';
import { whyNameIsTaken } from './rename-conflicts.ts';
import { renameOwnField, whyFieldStays } from './rename-own-field.ts';

/** What an editor shows before it asks for the new name. */
export interface RenameStart {
  readonly range: Range;
  readonly placeholder: string;
}

/** The name at a position, if it can be renamed; the trouble says in Russian why it cannot. */
export function prepareRename(view: FileView, position: Position): Result<RenameStart, string> {
  const field = ownFieldAt(view, view.positions.offsetAt(position));
  const stays = field === undefined ? undefined : whyFieldStays(view, field.name);
  if (stays !== undefined) return failure(stays);
  const found = field === undefined ? renamableAt(view, position) : success(field);
  if (!found.ok) return found;
  const { span } = found.value;
  return success({ range: view.positions.rangeOf(span), placeholder: view.text.slice(span.start, span.end) });
}

/** Gives what is named at a position another name, wherever it is meant by its name. */
export async function rename(
  view: FileView,
  { position, newName }: { readonly position: Position; readonly newName: string },
  neighbours: Neighbours,
): Promise<Result<WorkspaceEdit, string>> {
  const field = ownFieldAt(view, view.positions.offsetAt(position));
  if (field !== undefined) return renameOwnField(view, { name: field.name, newName }, neighbours);
  const found = renamableAt(view, position);
  if (!found.ok) return found;
  const name = newName.trim();
  const invalid = whyNameIsInvalid(name);
  if (invalid !== undefined) return failure(invalid);
  const { target } = found.value;
  const files = await occurrencesOf(target, view, neighbours);
  if (files.every(({ declaration }) => declaration === undefined)) {
    return failure(`Файл «${fileName(target.uri)}», где объявлено имя, не читается: проверьте, на месте ли он.`);
  }
  if (files.some(isOnlyMeant)) {
    return failure('Имя объявлено без знака «=» или не одним словом: сначала исправьте строку, где оно объявлено.');
  }
  const taken = await whyNameIsTaken({ target, name, files }, neighbours);
  return taken === undefined ? success({ changes: changesIn(files, name, neighbours) }) : failure(taken);
}

const nameSign = new RegExp(`[${lineSpace}]*=`, 'y');

/** Whether a name is only meant to be declared («школа лицей1 - …»): under another name it would not even be that. */
function isOnlyMeant({ view, declaration }: Occurrences): boolean {
  if (declaration === undefined) return false;
  nameSign.lastIndex = declaration.end;
  return !nameSign.test(view.text);
}

function changesIn(files: readonly Occurrences[], name: string, { editorUri }: Neighbours): Record<string, TextEdit[]> {
  const changes = files.map(({ view, declaration, uses }): [string, TextEdit[]] => {
    const named = uses.filter(({ writtenAs }) => writtenAs === 'name').map(({ span }) => span);
    const spans = declaration === undefined ? named : [declaration, ...named];
    return [editorUri(view.uri), spans.map((span) => ({ range: view.positions.rangeOf(span), newText: name }))];
  });
  return Object.fromEntries(changes.filter(([, edits]) => edits.length > 0));
}

type Named = NamedHere & { readonly target: { readonly name: string } };

function renamableAt(view: FileView, position: Position): Result<Named, string> {
  const named = nameAt(view, view.positions.offsetAt(position));
  if (named === undefined || !canBeMeant(named.target.kind)) {
    return failure('Здесь нет имени: поставьте курсор на имя, например «координатор» в «исполнитель координатор = …».');
  }
  const { target } = named;
  const { name } = target;
  if (name === undefined) {
    const line = `${spell(target.kind)} имя = ${oneLine(target.title, 40)}`;
    return failure(
      `Имени здесь нет, есть только название: впишите имя («${line}»), его и можно будет переименовывать.`,
    );
  }
  if (named.writtenAs === 'name') return success({ ...named, target: { ...target, name } });
  const how = named.writtenAs === 'number' ? 'номер' : 'название';
  return failure(
    named.isDeclaration
      ? `Переименовать можно имя «${name}», а название исправляют прямо в тексте: поставьте курсор на имя.`
      : `Здесь стоит ${how}, а не имя: поставьте курсор на имя «${name}» там, где оно объявлено.`,
  );
}

const wholeName = new RegExp(`^${nameSource}$`);

function whyNameIsInvalid(name: string): string | undefined {
  if (name === '') return 'Имя пусто: введите новое имя.';
  if (!wholeName.test(name)) {
    return `«${name}» не может быть именем: имя начинается с буквы и состоит из букв, цифр и знака «_», внутри – и «-».`;
  }
  return whyAlphabetsMix(name);
}
