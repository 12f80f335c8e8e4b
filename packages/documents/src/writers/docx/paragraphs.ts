import { ConcreteHyperlink, type IRunOptions, ParagraphProperties, RunProperties } from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import { safeLink } from '../../document/safe-link.ts';
import type { Inline, List, Paragraph, ParagraphStyle } from '../../document/table-document.ts';
import { joiner } from '../../typesetting/bonds.ts';
import { spaceBelowTable } from '../../typesetting/flow-look.ts';
import { breakPlace } from '../../typesetting/measure-text.ts';
import { escapedXml } from '../xml.ts';
import { componentWrites, element, once, shareByKey, type Writes, WrittenRun } from './elements.ts';
import type { LinkIds } from './links.ts';
import { twipsOfPoints } from './measure.ts';
import { listNumberings, listStyleIds, type NextList, wideIndent } from './numbering.ts';
import { linkStyleId, paragraphStyleIds } from './styles.ts';

/** What the paragraphs of one document have in common. */
export interface ParagraphSetting {
  readonly links: LinkIds;
  readonly nextList: NextList;
  /** The properties of a paragraph that has nothing but its style. */
  readonly properties: (styleId: string) => Writes;
}

/** What all paragraphs of a document refer to. */
type References = Pick<ParagraphSetting, 'links' | 'nextList'>;

export function paragraphSetting(references: References): ParagraphSetting {
  return settingOf(references, {});
}

/** The same, but no paragraph must stand on one page with the next. */
export function looseSetting(setting: ParagraphSetting): ParagraphSetting {
  return settingOf(setting, { keepNext: false });
}

/** The same, but every paragraph stands on one page with the next. */
export function joinedSetting(setting: ParagraphSetting): ParagraphSetting {
  return settingOf(setting, { keepNext: true });
}

function settingOf({ links, nextList }: References, options: { readonly keepNext?: boolean }): ParagraphSetting {
  const share = shareByKey();
  const properties = (style: string): Writes =>
    share(style, () => componentWrites(new ParagraphProperties({ style, ...options })));
  return { links, nextList, properties };
}

/** A paragraph or list as paragraphs of Word. */
export function wordParagraphs(block: Paragraph | List, setting: ParagraphSetting): readonly Writes[] {
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
  const properties = list.ordered ? numberedProperties(list, setting) : bulletedProperties(list, setting);
  return list.items.map((item) => styledParagraph(properties, item, setting));
}

function bulletedProperties({ style, leads }: List, setting: ParagraphSetting): Writes {
  const styleId = listStyleIds[style].bulleted;
  if (leads !== true) return setting.properties(styleId);
  return componentWrites(new ParagraphProperties({ style: styleId, keepNext: true }));
}

/** The library leaves a sign in braces where the number of a list belongs. */
function numberedProperties(list: List, { nextList }: ParagraphSetting): Writes {
  const { style, leads } = list;
  const indent = wideIndent(list);
  const properties = componentWrites(
    new ParagraphProperties({
      style: listStyleIds[style].numbered,
      numbering: { reference: listNumberings[style].numbered, level: 0 },
      ...(leads === true ? { keepNext: true } : {}),
      ...(indent === undefined ? {} : { indent }),
    }),
  );
  const number = String(nextList(style));
  return once((context) => properties(context).replace(/\{[^{}]*\}/, number));
}

function wordRuns(content: readonly Inline[], { links }: ParagraphSetting): readonly Writes[] {
  return joinedInlines(content).flatMap(({ text, bold, link }): readonly Writes[] => {
    const id = links.get(safeLink(link) ?? '');
    if (id === undefined) return textRuns(text, bold === true ? { bold } : {});
    const runs = textRuns(text, bold === true ? { bold, style: linkStyleId } : { style: linkStyleId });
    return [
      componentWrites(
        new ConcreteHyperlink(
          runs.map((run) => new WrittenRun(run)),
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
    const properties = isPlain ? '' : componentWrites(new RunProperties(style))(context);
    return element('w:r', [properties, runContent(part)]);
  };
}

function runContent(part: string): string {
  if (part === '\n') return element('w:br', []);
  return part === '\t' ? element('w:tab', []) : `<w:t xml:space="preserve">${escapedXml(part)}</w:t>`;
}
