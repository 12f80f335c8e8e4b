import { AlignmentType, type Document, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import { forEachBlock } from '../../document/for-each-block.ts';
import type { Block, List } from '../../document/table-document.ts';
import { bodyListIndent } from '../../typesetting/flow-look.ts';
import { cellIndents } from '../../typesetting/measure-table.ts';
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

/** Gives each of the numbered lists a number of its own, so that it starts from 1; they are asked for in the order of the lists. */
export function numberLists(blocks: readonly Block[], { Numbering }: Document): NextList {
  const known = new Set(Numbering.ConcreteNumbering);
  let lists = 0;
  forEachBlock(blocks, (block) => {
    if (block.type !== 'list' || !block.ordered) return;
    lists += 1;
    Numbering.createConcreteNumberingInstance(listNumberings[block.style].numbered, lists);
  });
  const made = Numbering.ConcreteNumbering.filter((each) => !known.has(each));
  const left = new Map(
    (['body', 'cell'] as const).map((style) => {
      const ofStyle = made.filter(({ reference }) => reference === listNumberings[style].numbered);
      return [style, ofStyle.map(({ numId }) => numId).values()] as const;
    }),
  );
  return (style) => left.get(style)?.next().value ?? 0;
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
