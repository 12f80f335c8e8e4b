import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { List } from '../../document/table-document.ts';
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

function indentOf(place: List['style'], tableSize: number): Indent {
  if (place === 'body') return { left: twips(18.5), hanging: twips(6) };
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
