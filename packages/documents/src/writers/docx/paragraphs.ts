import {
  ConcreteHyperlink,
  type FileChild,
  type IRunOptions,
  type IXmlableObject,
  ParagraphProperties,
  RunProperties,
} from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import { safeLink } from '../../document/safe-link.ts';
import type { Inline, List, Paragraph, ParagraphStyle } from '../../document/table-document.ts';
import { joiner } from '../../typesetting/bonds.ts';
import { spaceBelowTable } from '../../typesetting/flow-look.ts';
import { breakPlace } from '../../typesetting/measure-text.ts';
import { componentWrites, Deferred, DeferredRun, element, shareByKey, type Writes } from './elements.ts';
import type { LinkIds } from './links.ts';
import { twipsOfPoints } from './measure.ts';
import { listNumberings, listStyleIds, wideIndent } from './numbering.ts';
import { linkStyleId, paragraphStyleIds } from './styles.ts';

/** What the paragraphs of one document have in common. */
export interface ParagraphSetting {
  readonly links: LinkIds;
  /** The properties of a paragraph that has nothing but its style. */
  readonly properties: (styleId: string) => Writes;
}

export function paragraphSetting(links: LinkIds): ParagraphSetting {
  return settingOf(links, {});
}

/** The same, but no paragraph must stand on one page with the next. */
export function looseSetting({ links }: ParagraphSetting): ParagraphSetting {
  return settingOf(links, { keepNext: false });
}

/** The same, but every paragraph stands on one page with the next. */
export function joinedSetting({ links }: ParagraphSetting): ParagraphSetting {
  return settingOf(links, { keepNext: true });
}

function settingOf(links: LinkIds, options: { readonly keepNext?: boolean }): ParagraphSetting {
  const share = shareByKey();
  return { links, properties: (style) => share(style, () => new ParagraphProperties({ style, ...options })) };
}

/** A paragraph or list as paragraphs of Word. */
export function wordParagraphs(block: Paragraph | List, setting: ParagraphSetting): readonly FileChild[] {
  return paragraphWrites(block, setting).map((writes) => new Deferred('w:p', writes));
}

/** What the paragraphs of a paragraph or list come to. */
export function paragraphWrites(block: Paragraph | List, setting: ParagraphSetting): readonly Writes[] {
  if (block.type === 'list') return listItems(block, setting);
  const style = paragraphStyleIds[block.style];
  const { startsPage: pageBreakBefore = false, leads: keepNext = false, isBelowTable = false } = block;
  const properties =
    pageBreakBefore || keepNext || isBelowTable
      ? componentWrites(
          new ParagraphProperties({
            style,
            ...(pageBreakBefore ? { pageBreakBefore } : {}),
            ...(keepNext ? { keepNext } : {}),
            ...(isBelowTable ? { spacing: { before: twipsOfPoints(spaceBelowTable) } } : {}),
          }),
        )
      : setting.properties(style);
  return [styledParagraph(properties, block.content, setting)];
}

/** A paragraph without text. */
export function emptyParagraph(style: ParagraphStyle, setting: ParagraphSetting): Writes {
  return styledParagraph(setting.properties(paragraphStyleIds[style]), [], setting);
}

function styledParagraph(properties: Writes, content: readonly Inline[], setting: ParagraphSetting): Writes {
  return (context) => element('w:p', [properties(context), ...wordRuns(content, setting).map((run) => run(context))]);
}

function listItems(list: List, setting: ParagraphSetting): readonly Writes[] {
  const { ordered, items } = list;
  const bulleted = bulletedProperties(list, setting);
  return items.map((item, index) => {
    const properties = ordered ? componentWrites(numberedProperties(list, index === 0)) : bulleted;
    return styledParagraph(properties, item, setting);
  });
}

function bulletedProperties({ style, leads }: List, setting: ParagraphSetting): Writes {
  const styleId = listStyleIds[style].bulleted;
  if (leads !== true) return setting.properties(styleId);
  return componentWrites(new ParagraphProperties({ style: styleId, keepNext: true }));
}

/** Each numbered list starts from 1. */
function numberedProperties(list: List, restart: boolean): ParagraphProperties {
  const { style, leads } = list;
  const indent = wideIndent(list);
  const numbering = { reference: listNumberings[style].numbered, level: 0, restart };
  return new ParagraphProperties({
    style: listStyleIds[style].numbered,
    numbering,
    ...(leads === true ? { keepNext: true } : {}),
    ...(indent === undefined ? {} : { indent }),
  });
}

function wordRuns(content: readonly Inline[], { links }: ParagraphSetting): readonly Writes[] {
  return joinedInlines(content).flatMap(({ text, bold, link }): readonly Writes[] => {
    const id = links.get(safeLink(link) ?? '');
    if (id === undefined) return textRuns(text, bold === true ? { bold } : {});
    const runs = textRuns(text, bold === true ? { bold, style: linkStyleId } : { style: linkStyleId });
    return [
      componentWrites(
        new ConcreteHyperlink(
          runs.map((run) => new DeferredRun(run)),
          id,
        ),
      ),
    ];
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

/**
 * The runs of a text: line breaks and tabs are runs of their own, and so are joiners and places to break, so small that the
 * font which Word takes for them makes no line higher.
 */
export function textRuns(text: string, style: RunStyle = {}): readonly Writes[] {
  const clean = cleanText(text);
  if (!specialCharacter.test(clean)) return [textRun(clean, style)];
  const parts = clean.split(specialCharacter).filter((part) => part !== '');
  return parts.map((part) => textRun(part, unseen.has(part) ? { ...style, size: 2 } : style));
}

const unseen: ReadonlySet<string> = new Set([joiner, breakPlace]);
const specialCharacter = new RegExp(`([\\n\\t${[...unseen].join('')}])`);

function textRun(part: string, style: RunStyle & Pick<IRunOptions, 'size'>): Writes {
  const isPlain = Object.keys(style).length === 0;
  return (context) => {
    const properties = isPlain ? [] : [componentWrites(new RunProperties(style))(context)];
    return element('w:r', [...properties, runContent(part)]);
  };
}

function runContent(part: string): IXmlableObject {
  if (part === '\n') return element('w:br', []);
  return part === '\t' ? element('w:tab', []) : { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, part] };
}
