import { isSameField } from '@dorkarta/core';
import type { Span } from '../../places/span.ts';
import { firstWord, readColumnName } from '../../syntax/own-column.ts';
import type { SourceLine, Words } from '../../syntax/source-line.ts';
import { readText } from '../../syntax/text-value.ts';
import type { FileView } from './file-view.ts';

/** A field that the roadmap adds to the language, where its name stands in a file. */
export interface OwnFieldHere {
  /** Its name as it is declared. */
  readonly name: string;
  readonly span: Span;
  /** Whether the place is its column, which declares it. */
  readonly isDeclaration: boolean;
}

/** The own field whose name stands at an offset. */
export function ownFieldAt(view: FileView, offset: number): OwnFieldHere | undefined {
  return ownFieldsIn(view).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** Everywhere in a file where an own field is named, in the order of the text. */
export function placesOfField(view: FileView, name: string): readonly OwnFieldHere[] {
  return ownFieldsIn(view).filter((each) => isSameField(each.name, name));
}

function ownFieldsIn({ parsed }: FileView): readonly OwnFieldHere[] {
  return parsed.lines.flatMap((line) => fieldOfLine(line) ?? []);
}

function fieldOfLine(line: SourceLine): OwnFieldHere | undefined {
  if (line.shape !== 'field') return undefined;
  if (line.keyword === 'own') return { name: line.own, span: line.word, isDeclaration: false };
  return line.keyword === 'column' && line.value !== undefined ? declaredBy(line.value) : undefined;
}

function declaredBy(value: Words): OwnFieldHere | undefined {
  const { text, span } = readText(value);
  const word = firstWord(text);
  const name = readColumnName(word);
  if (name.is !== 'own') return undefined;
  return { name: name.field, span: { start: span.start, end: span.start + word.length }, isDeclaration: true };
}
