import { xmlDeclaration } from '../xml.ts';
import { twips } from './measure.ts';
import { wordprocessingNamespace } from './namespaces.ts';
import { bulletNumbering, type References } from './references.ts';

const abstractIds = { bullet: { body: 1, cell: 2 }, decimal: { body: 3, cell: 4 } } as const;

const indents = {
  body: { left: twips(18.5), hanging: twips(6) },
  cell: { left: twips(4), hanging: twips(4) },
} as const;

function abstractNumbering(format: 'bullet' | 'decimal', style: 'body' | 'cell'): string {
  const { left, hanging } = indents[style];
  const text = format === 'bullet' ? '–' : '%1.';
  return (
    `<w:abstractNum w:abstractNumId="${abstractIds[format][style]}"><w:multiLevelType w:val="singleLevel"/>` +
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl></w:abstractNum>`
  );
}

function numbering(id: number, abstractId: number, restart: boolean): string {
  const override = restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : '';
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${override}</w:num>`;
}

/** `word/numbering.xml`: the lists of the document as real Word lists. */
export function numberingPart(references: References): string {
  const abstracts = [
    abstractNumbering('bullet', 'body'),
    abstractNumbering('bullet', 'cell'),
    abstractNumbering('decimal', 'body'),
    abstractNumbering('decimal', 'cell'),
  ];
  const numberings = [
    numbering(bulletNumbering.body, abstractIds.bullet.body, false),
    numbering(bulletNumbering.cell, abstractIds.bullet.cell, false),
    ...references.numberings().map(({ id, style }) => numbering(id, abstractIds.decimal[style], true)),
  ];
  return `${xmlDeclaration}<w:numbering ${wordprocessingNamespace}>${abstracts.join('')}${numberings.join('')}</w:numbering>`;
}
