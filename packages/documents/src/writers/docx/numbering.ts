import {
  AlignmentType,
  type ConcreteNumbering,
  type ILevelsOptions,
  type INumberingOptions,
  LevelFormat,
  Numbering,
} from 'docx';
import { forEachBlock } from '../../document/for-each-block.ts';
import type { List } from '../../document/table-document.ts';
import { bodyListIndent } from '../../typesetting/flow-look.ts';
import { cellIndents } from '../../typesetting/measure-table.ts';
import type { TypesetDocument } from '../../typesetting/typeset.ts';
import { twips, twipsOfPoints } from './measure.ts';

/** How a list is numbered, by its name in the library; no text of a roadmap looks like it. */
export const listNumberings = {
  body: { bulleted: 'dorkarta:bulleted:body', numbered: 'dorkarta:numbered:body' },
  cell: { bulleted: 'dorkarta:bulleted:cell', numbered: 'dorkarta:numbered:cell' },
} as const;

/** The Word style of list items. */
export const listStyleIds = {
  body: { bulleted: 'BodyList', numbered: 'BodyNumbers' },
  cell: { bulleted: 'CellList', numbered: 'CellNumbers' },
} as const;

interface Indent {
  readonly left: number;
  readonly hanging: number;
}

/** Where the items of a list begin outside of tables; numbers of two digits need more room than marks and single ones. */
const bodyIndents = { usual: { left: bodyListIndent, hanging: 6 }, wide: { left: 21, hanging: 8.5 } } as const;

/** More items than these have numbers of two digits. */
const mostSingleDigits = 9;

/** The indent of a numbered list that needs another one than its style has. */
export function wideIndent({ ordered, style, items }: List): Indent | undefined {
  if (!ordered || style !== 'body' || items.length <= mostSingleDigits) return undefined;
  const { left, hanging } = bodyIndents.wide;
  return { left: twips(left), hanging: twips(hanging) };
}

function indentOf(place: List['style'], tableSize: number): Indent {
  const { left, hanging: first } = bodyIndents.usual;
  if (place === 'body') return { left: twips(left), hanging: twips(first) };
  const hanging = twipsOfPoints(cellIndents.list * tableSize);
  return { left: hanging, hanging };
}

const levels: Readonly<Record<'bulleted' | 'numbered', ILevelsOptions>> = {
  bulleted: { level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT },
  numbered: { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
};

/** The lists of the document as real Word lists; a bullet comes with the style of its paragraph. */
export function numberingOptions(tableSize: number): INumberingOptions {
  const config = (['body', 'cell'] as const).flatMap((place) => {
    const indent = indentOf(place, tableSize);
    return [definition(place, indent, 'bulleted', listStyleIds[place].bulleted), definition(place, indent, 'numbered')];
  });
  return { config };
}

/** Gives the number of the next numbered list of a style. */
export type NextList = (style: List['style']) => number;

/** The lists of a document: each of the numbered has a number of its own, so that it starts from 1. */
export interface NumberedLists {
  readonly numbering: Numbering;
  /** Is asked once for each list, in their order. */
  readonly nextList: NextList;
}

/** Numbers the lists of a document, behind those of its styles. */
export function numberLists(
  { blocks, tableSize }: Pick<TypesetDocument, 'blocks' | 'tableSize'>,
  ofStyles: readonly Pick<ConcreteNumbering, 'reference' | 'instance'>[],
): NumberedLists {
  const numbering = new Numbering(numberingOptions(tableSize));
  // Some of them every numbering has.
  for (const { reference, instance } of ofStyles.slice(numbering.ConcreteNumbering.length)) {
    numbering.createConcreteNumberingInstance(reference, instance);
  }
  let lists = 0;
  forEachBlock(blocks, (block) => {
    if (block.type !== 'list' || !block.ordered) return;
    lists += 1;
    numbering.createConcreteNumberingInstance(listNumberings[block.style].numbered, lists);
  });
  const numbersOf = (style: List['style']): Iterator<number> =>
    numbering.ConcreteNumbering.filter(({ reference }) => reference === listNumberings[style].numbered)
      .map(({ numId }) => numId)
      .values();
  const left = { body: numbersOf('body'), cell: numbersOf('cell') };
  return { numbering, nextList: (style) => left[style].next().value ?? 0 };
}

function definition(
  place: List['style'],
  indent: Indent,
  kind: 'bulleted' | 'numbered',
  style?: string,
): INumberingOptions['config'][number] {
  const paragraph = { indent };
  return {
    reference: listNumberings[place][kind],
    levels: [{ ...levels[kind], style: style === undefined ? { paragraph } : { style, paragraph } }],
  };
}
