import type { SourceLine } from '@dorkarta/core/recognising';
import { bullet, written } from '../docx/numbering.ts';
import { tidy } from '../docx/read-paragraph.ts';
import { isSymbolFont, letterOfSymbols, raised } from '../symbols.ts';
import type { XmlElement, XmlNode } from '../xml-tree.ts';

/** What the words of a page need to know of the rest of it. */
export interface HtmlParts {
  readonly boldClasses: ReadonlySet<string>;
  /** Notes at the foot of the page, by their sign's name. */
  readonly notes: ReadonlyMap<string, string>;
  /** What was met that is to be told. */
  readonly met: { corrections: number; hiddenRows: number };
}

/** Where words go while a page is read. */
export interface WordSink {
  readonly line: (line: SourceLine) => void;
  readonly table: (table: XmlElement) => void;
  readonly note: (text: string) => void;
}

/** Reads what stands in an element: a line for each paragraph, item of a list, and break within them. */
export function readWords(element: XmlElement, sink: WordSink, parts: HtmlParts): void {
  const walk = createWalk(sink, parts);
  walk.all(element.children, styleOf(element, plain, parts));
  walk.end();
}

/** How words look where they stand. */
interface Style {
  readonly isBold: boolean;
  readonly keepsBreaks: boolean;
  readonly link: string | undefined;
  /** Its font, where that has signs in the place of letters. */
  readonly symbols: string | undefined;
  readonly isRaised: boolean;
}

const plain: Style = { isBold: false, keepsBreaks: false, link: undefined, symbols: undefined, isRaised: false };

const blocks: ReadonlySet<string> = new Set([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'center', 'address', 'article', 'section'],
  ...['header', 'footer', 'main', 'aside', 'nav', 'figure', 'figcaption', 'form', 'fieldset', 'dl', 'dt', 'dd', 'hr'],
  ...['li', 'tr', 'td', 'th', 'caption', 'body', 'html', 'details', 'summary'],
]);
const bold: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Walk {
  readonly all: (nodes: readonly XmlNode[], style: Style) => void;
  /** Ends the line that is open. */
  readonly end: () => void;
}

function createWalk(sink: WordSink, parts: HtmlParts): Walk {
  let [text, label, letters, boldLetters] = ['', '', 0, 0];
  let link: string | undefined;

  // What stands before an item waits for its words, in whatever they begin.
  const end = (begins = false): void => {
    const words = tidy(text).trim();
    if (words !== '' || (!begins && label !== '' && label !== bullet)) {
      sink.line({
        text: words,
        ...(label === '' ? {} : { label }),
        ...(link === undefined ? {} : { link }),
        ...(letters > 0 && boldLetters >= letters ? { isBold: true as const } : {}),
      });
      label = '';
    }
    [text, letters, boldLetters, link] = ['', 0, 0, undefined];
  };
  const say = (words: string, style: Style): void => {
    const lines = style.keepsBreaks ? words.split(/\r\n?|\n/) : [words];
    lines.forEach((line, index) => {
      if (index > 0) end();
      const inRow = line.replace(/[\r\n]/g, ' ');
      const shown = style.symbols === undefined ? inRow : letterOfSymbols(inRow, style.symbols);
      const said = style.isRaised ? raised(shown) : shown;
      text += said;
      const count = said.replace(/\s/g, '').length;
      letters += count;
      if (style.isBold) boldLetters += count;
      if (count > 0) link ??= style.link;
    });
  };
  const all = (nodes: readonly XmlNode[], style: Style): void => {
    for (const node of nodes) {
      if (typeof node === 'string') say(node, style);
      else if (!isHidden(node)) one(node, styleOf(node, style, parts));
    }
  };
  const one = (node: XmlElement, style: Style): void => {
    const note = /mso-(?:footnote|endnote)-id\s?:\s?([\w-]+)/i.exec(cssOf(node))?.[1];
    if (note !== undefined) {
      const said = parts.notes.get(note);
      if (said !== undefined) sink.note(said);
    } else if (/mso-list\s?:\s?ignore/i.test(cssOf(node))) label = labelIn(node);
    else if (node.name === 'del') parts.met.corrections += 1;
    else if (node.name === 'br') end();
    else if (node.name === 'table') {
      end();
      sink.table(node);
    } else if (node.name === 'ol' || node.name === 'ul') list(node, style);
    else if (blocks.has(node.name)) {
      end(true);
      all(node.children, style);
      end();
    } else all(node.children, style);
  };
  const list = (node: XmlElement, style: Style): void => {
    end();
    let count = Number.parseInt(node.attributes.start ?? '1', 10) || 1;
    for (const child of node.children) {
      if (typeof child === 'string' || isHidden(child)) continue;
      if (child.name === 'li') {
        count = Number.parseInt(child.attributes.value ?? '', 10) || count;
        label = node.name === 'ul' ? bullet : `${written(count, formatOf(child, node))}.`;
        count += 1;
        all(child.children, styleOf(child, style, parts));
        end();
        label = '';
      } else one(child, styleOf(child, style, parts));
    }
  };
  return { all, end };
}

function styleOf(element: XmlElement, around: Style, { boldClasses }: HtmlParts): Style {
  const css = cssOf(element);
  const weight = /font-weight\s?:\s?([a-z]+|\d+)/i.exec(css)?.[1]?.toLowerCase();
  const isSaidBold = bold.has(element.name) || boldClasses.has(element.attributes.class ?? '');
  const space = /white-space\s?:\s?([a-z-]+)/i.exec(css)?.[1]?.toLowerCase();
  const font = /font-family\s?:\s?["']?([^;,"']*)/i.exec(css)?.[1];
  const { href } = element.attributes;
  return {
    isBold: weight === undefined ? isSaidBold || around.isBold : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    keepsBreaks: space === undefined ? element.name === 'pre' || around.keepsBreaks : space.startsWith('pre'),
    link: element.name === 'a' && href !== undefined && /^(?:https?|mailto):/i.test(href) ? href : around.link,
    symbols: font === undefined ? around.symbols : isSymbolFont(font.trim()) ? font.trim() : undefined,
    isRaised: element.name === 'sup' || /vertical-align\s?:\s?super/i.test(css) || around.isRaised,
  };
}

/** What Word puts before an item of a list: a number, or else a bullet, for which it also takes letters of symbol fonts. */
function labelIn(element: XmlElement): string {
  const words = tidy(textOf(element)).trim();
  return /\d/.test(words) || /^\(?\p{L}{1,5}[.)]$/u.test(words) ? words : bullet;
}

function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

const listFormats: Readonly<Record<string, string>> = {
  ...{ a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' },
  ...{ 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter' },
  ...{ 'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman' },
};

function formatOf(item: XmlElement, list: XmlElement): string {
  const [said] = [item, list].flatMap((each) => /list-style-type\s?:\s?([a-z-]+)/i.exec(cssOf(each))?.[1] ?? []);
  return listFormats[said ?? list.attributes.type ?? ''] ?? 'decimal';
}

/** How an element looks, in its own words. */
export function cssOf({ attributes }: XmlElement): string {
  return attributes.style ?? '';
}

/** Whether an element is not seen. Rows of a table that are hidden are rows all the same. */
export function isHidden(element: XmlElement): boolean {
  const { name, attributes } = element;
  if (isPartOfTable.has(name)) return false;
  const css = cssOf(element);
  return (
    attributes.hidden !== undefined ||
    /display\s?:\s?none|mso-hide\s?:\s?all|mso-element\s?:\s?(?:comment|footnote|endnote)-list/i.test(css) ||
    attributes.class === 'MsoCommentReference' ||
    name === 'input' ||
    name === 'button'
  );
}

const isPartOfTable: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);
