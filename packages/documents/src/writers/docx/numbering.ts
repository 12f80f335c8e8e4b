import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { List } from '../../document/table-document.ts';
import { twips } from './measure.ts';

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

const indents: Readonly<Record<List['style'], { readonly left: number; readonly hanging: number }>> = {
  body: { left: twips(18.5), hanging: twips(6) },
  cell: { left: twips(4), hanging: twips(4) },
};

const levels: Readonly<Record<'bulleted' | 'numbered', ILevelsOptions>> = {
  bulleted: { level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT },
  numbered: { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
};

/** The lists of the document as real Word lists; a bullet comes with the style of its paragraph. */
export const numberingOptions: INumberingOptions = {
  config: (['body', 'cell'] as const).flatMap((place) => [
    definition(place, 'bulleted', listStyleIds[place].bulleted),
    definition(place, 'numbered'),
  ]),
};

function definition(
  place: List['style'],
  kind: 'bulleted' | 'numbered',
  style?: string,
): INumberingOptions['config'][number] {
  const paragraph = { indent: indents[place] };
  return {
    reference: listNumberings[place][kind],
    levels: [{ ...levels[kind], style: style === undefined ? { paragraph } : { style, paragraph } }],
  };
}
