import { elementAt, elementIn, elementsIn, switchIn, type XmlElement } from '../xml-tree.ts';

/** What a style says of the paragraphs that have it, by itself or by the styles that it is based on. */
export interface ParagraphStyle {
  readonly list?: { readonly list: string; readonly level: number };
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** Styles are based on each other in a few steps. */
const deepestStyle = 20;

/** The styles of paragraphs, by their ids. */
export function paragraphStyles(styles: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> {
  const all = new Map(
    elementsIn(elementIn(styles, 'styles'), 'style').map((style) => [style.attributes.styleId ?? '', style]),
  );
  return new Map([...all.keys()].map((id) => [id, styleOf(id, all)]));
}

function styleOf(id: string, all: ReadonlyMap<string, XmlElement>, depth = 0): ParagraphStyle {
  const style = all.get(id);
  if (style === undefined || depth > deepestStyle) return { isBold: false, isItalic: false };
  const base = styleOf(elementIn(style, 'basedOn')?.attributes.val ?? '', all, depth + 1);
  const letters = elementIn(style, 'rPr');
  const list = listOf(elementAt(style, 'pPr', 'numPr'), base);
  return {
    isBold: switchIn(letters, 'b') ?? base.isBold,
    isItalic: switchIn(letters, 'i') ?? base.isItalic,
    ...(list === undefined ? {} : { list }),
  };
}

function listOf(numbering: XmlElement | undefined, base: ParagraphStyle): ParagraphStyle['list'] {
  const list = elementIn(numbering, 'numId')?.attributes.val;
  const level = elementIn(numbering, 'ilvl')?.attributes.val;
  if (list !== undefined) return { list, level: Number(level ?? 0) };
  return base.list === undefined || level === undefined ? base.list : { ...base.list, level: Number(level) };
}
