import {
  ConcreteHyperlink,
  FileChild,
  type IRunOptions,
  ParagraphProperties,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import { safeLink } from '../../document/safe-link.ts';
import type { Inline, List, Paragraph, ParagraphStyle } from '../../document/table-document.ts';
import { shareByKey } from './elements.ts';
import type { LinkIds } from './links.ts';
import { listNumberings, listStyleIds } from './numbering.ts';
import { linkStyleId, paragraphStyleIds } from './styles.ts';

/** What the paragraphs of one document have in common. */
export interface ParagraphSetting {
  readonly links: LinkIds;
  /** The properties of a paragraph that has nothing but its style. */
  readonly properties: (styleId: string) => XmlComponent;
}

export function paragraphSetting(links: LinkIds): ParagraphSetting {
  const share = shareByKey();
  return { links, properties: (style) => share(style, () => new ParagraphProperties({ style })) };
}

/** The same, but no paragraph must stand on one page with the next. */
export function looseSetting({ links }: ParagraphSetting): ParagraphSetting {
  const share = shareByKey();
  return { links, properties: (style) => share(style, () => new ParagraphProperties({ style, keepNext: false })) };
}

/** A paragraph whose properties may be shared, which the library's own makes anew for each. */
class StyledParagraph extends FileChild {
  constructor(properties: XmlComponent, content: readonly XmlComponent[]) {
    super('w:p');
    this.root.push(properties, ...content);
  }
}

/** A paragraph or list as paragraphs of Word. */
export function wordParagraphs(block: Paragraph | List, setting: ParagraphSetting): readonly FileChild[] {
  if (block.type === 'list') return listItems(block, setting);
  const style = paragraphStyleIds[block.style];
  const properties =
    block.startsPage === true ? new ParagraphProperties({ style, pageBreakBefore: true }) : setting.properties(style);
  return [new StyledParagraph(properties, wordRuns(block.content, setting))];
}

/** A paragraph without text. */
export function emptyParagraph(style: ParagraphStyle, setting: ParagraphSetting): FileChild {
  return new StyledParagraph(setting.properties(paragraphStyleIds[style]), []);
}

function listItems({ ordered, style, items }: List, setting: ParagraphSetting): readonly FileChild[] {
  return items.map((item, index) => {
    const properties = ordered
      ? numberedProperties(style, index === 0)
      : setting.properties(listStyleIds[style].bulleted);
    return new StyledParagraph(properties, wordRuns(item, setting));
  });
}

/** Each numbered list starts from 1. */
function numberedProperties(style: List['style'], restart: boolean): ParagraphProperties {
  const numbering = { reference: listNumberings[style].numbered, level: 0, restart };
  return new ParagraphProperties({ style: listStyleIds[style].numbered, numbering });
}

function wordRuns(content: readonly Inline[], { links }: ParagraphSetting): readonly XmlComponent[] {
  return joinedInlines(content).flatMap(({ text, bold, link }): readonly XmlComponent[] => {
    const id = links.get(safeLink(link) ?? '');
    if (id === undefined) return textRuns(text, bold === true ? { bold } : {});
    const runs = textRuns(text, bold === true ? { bold, style: linkStyleId } : { style: linkStyleId });
    return [new ConcreteHyperlink(runs, id)];
  });
}

/** The pieces of a paragraph, those alike and next to each other joined, since every run costs time and memory. */
function joinedInlines(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const piece of content) {
    const last = joined.at(-1);
    const alike = last !== undefined && last.link === undefined && piece.link === undefined && last.bold === piece.bold;
    if (alike) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

interface RunStyle {
  readonly bold?: true;
  readonly style?: string;
}

/** The runs of a text: line breaks and tabs are runs of their own. */
export function textRuns(text: string, style: RunStyle = {}): readonly TextRun[] {
  const clean = cleanText(text);
  if (!/[\n\t]/.test(clean)) return [new TextRun({ ...style, text: clean })];
  const parts = clean.split(/([\n\t])/).filter((part) => part !== '');
  return parts.map((part) => new TextRun({ ...style, ...runContent(part) }));
}

function runContent(part: string): IRunOptions {
  if (part === '\n') return { break: 1 };
  return part === '\t' ? { children: [new Tab()] } : { text: part };
}
