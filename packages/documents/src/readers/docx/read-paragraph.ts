import type { SourceLine } from '@dorkarta/core/recognising';
import { isSymbolFont, letterOfSymbols, raised, readableText, symbolOf } from '../symbols.ts';
import { elementAt, elementIn, elementsIn, switchIn, textIn, type XmlElement, type XmlNode } from '../xml-tree.ts';
import type { LabelOf } from './numbering.ts';
import type { ParagraphStyle } from './paragraph-styles.ts';
import { type DocxFound, isUnfilled, wordsOfFormField } from './unfinished-words.ts';

/** What paragraphs need to know of the rest of the document. */
export interface DocxParts {
  readonly labelOf: LabelOf;
  /** Where links lead, by the relationship's id. */
  readonly links: ReadonlyMap<string, string>;
  /** Texts at the foot of pages and at the end, by their kind and id. */
  readonly notes: ReadonlyMap<string, string>;
  /** What readers have written at the margin, by its id. */
  readonly comments: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  /** What was met that is to be told. */
  readonly met: DocxFound;
}

/** What a paragraph gives: its lines, the notes and comments that it refers to, and what stands in text boxes that are anchored in it. */
export interface ReadParagraph {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly string[];
  readonly comments: readonly string[];
  readonly boxes: readonly XmlElement[];
  /** Whether its end was deleted, so that the next one goes on in its line. */
  readonly goesOn: boolean;
}

/** Elements whose content counts as if they were not there. */
export const transparent: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'sdtContent',
  'dir',
  'bdo',
]);
/** Elements that were taken away, or say what corrections changed. */
export const removed: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'rPrChange',
  'pPrChange',
  'tcPrChange',
  'trPrChange',
]);

interface Reading {
  text: string;
  link: string | undefined;
  /** How deep in the codes of fields, whose results alone are read. */
  codes: boolean[];
  code: string;
  /** How many letters there are, and how many of them are bold or italic. */
  letters: number;
  bold: number;
  italic: number;
  notes: string[];
  comments: string[];
  boxes: XmlElement[];
  /** What the paragraph's style says of runs that say nothing themselves. */
  readonly style: Pick<ParagraphStyle, 'isBold' | 'isItalic'>;
}

export function readParagraph(paragraph: XmlElement, parts: DocxParts): ReadParagraph {
  const reading: Reading = {
    text: '',
    link: undefined,
    codes: [],
    code: '',
    letters: 0,
    bold: 0,
    italic: 0,
    notes: [],
    comments: [],
    boxes: [],
    style: styleOf(paragraph, parts) ?? { isBold: false, isItalic: false },
  };
  readAll(paragraph.children, reading, parts);
  const text = tidy(reading.text);
  const label = labelFor(paragraph, text, parts);
  const isAll = (letters: number): boolean => reading.letters > 0 && letters >= reading.letters;
  const [isBold, isItalic] = [isAll(reading.bold), isAll(reading.italic)];
  const pieces = text.split('\n').map((line) => line.trim());
  const lines = pieces
    .filter((line, index) => line !== '' || (index === 0 && label !== ''))
    .map((line, index) => ({
      text: line,
      ...(index === 0 && label !== '' ? { label } : {}),
      ...(reading.link === undefined ? {} : { link: reading.link }),
      ...(isBold ? { isBold: true as const } : {}),
      ...(isItalic ? { isItalic: true as const } : {}),
    }));
  const goesOn = elementAt(paragraph, 'pPr', 'rPr', 'del') !== undefined;
  const { notes, comments, boxes } = reading;
  return { lines, notes, comments, boxes, goesOn };
}

/** Spaces of all kinds are one; what divides words at the end of a line only is not there. */
export function tidy(text: string): string {
  return readableText(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

function styleOf(paragraph: XmlElement, { styles }: DocxParts): ParagraphStyle | undefined {
  return styles.get(elementAt(paragraph, 'pPr', 'pStyle')?.attributes.val ?? '');
}

function labelFor(paragraph: XmlElement, text: string, parts: DocxParts): string {
  const style = styleOf(paragraph, parts)?.list;
  const numbering = elementAt(paragraph, 'pPr', 'numPr');
  const list = elementIn(numbering, 'numId')?.attributes.val ?? style?.list;
  const level = Number(elementIn(numbering, 'ilvl')?.attributes.val ?? style?.level ?? 0);
  if (list === undefined || list === '0') return '';
  const label = parts.labelOf(list, level);
  return text === '' && label === '•' ? '' : label;
}

function readAll(nodes: readonly XmlNode[], reading: Reading, parts: DocxParts): void {
  for (const node of nodes) if (typeof node !== 'string') readNode(node, reading, parts);
}

function readNode(node: XmlElement, reading: Reading, parts: DocxParts): void {
  const { name } = node;
  if (removed.has(name)) {
    if (name === 'del' || name === 'moveFrom') parts.met.corrections += 1;
    return;
  }
  if (name === 'ins' || name === 'moveTo') parts.met.corrections += 1;
  switch (name) {
    case 'r':
      readRun(node, reading, parts);
      return;
    case 'hyperlink':
      reading.link ??= parts.links.get(node.attributes.id ?? '');
      readAll(node.children, reading, parts);
      return;
    case 'txbxContent':
      reading.boxes.push(node);
      return;
    case 'pict':
    case 'object':
    case 'drawing':
      if (!holds(node, 'txbxContent')) parts.met.pictures += 1;
      readAll(node.children, reading, parts);
      return;
    case 'sdt':
      if (isUnfilled(node)) parts.met.unfilled.push(tidy(textIn(elementIn(node, 'sdtContent'))).trim());
      else readAll(node.children, reading, parts);
      return;
    case 'm:t':
      sayIn(textIn(node), plain, reading);
      return;
    case 'm:oMath':
      parts.met.formulas += 1;
      readAll(node.children, reading, parts);
      return;
    case 'm:sup':
      sayIn(raised(textIn(node)), plain, reading);
      return;
    case 'm:rad':
      sayIn('√', plain, reading);
      readAll(node.children, reading, parts);
      return;
    case 'm:den':
      sayIn('/', plain, reading);
      readAll(node.children, reading, parts);
      return;
    case 'rt':
    case 'pPr':
    case 'rPr':
    case 'sdtPr':
      return;
    default:
      readAll(node.children, reading, parts);
      return;
  }
}

function holds(node: XmlElement, name: string): boolean {
  return elementsIn(node).some((child) => child.name === name || holds(child, name));
}

function readRun(run: XmlElement, reading: Reading, parts: DocxParts): void {
  const letters = elementIn(run, 'rPr');
  const fonts = elementIn(letters, 'rFonts')?.attributes ?? {};
  const font = fonts.ascii ?? fonts.hAnsi ?? '';
  const look: Look = {
    isBold: switchIn(letters, 'b') ?? reading.style.isBold,
    isItalic: switchIn(letters, 'i') ?? reading.style.isItalic,
    symbols: isSymbolFont(font) ? font : undefined,
    isRaised: elementIn(letters, 'vertAlign')?.attributes.val === 'superscript',
  };
  const before = reading.text.length;
  for (const child of elementsIn(run)) readRunPart(child, reading, parts, look);
  if (letters === undefined) return;
  const words = reading.text.slice(before).trim();
  if (words === '') return;
  if (switchIn(letters, 'strike') === true || switchIn(letters, 'dstrike') === true) parts.met.struck.push(words);
  if (switchIn(letters, 'vanish') === true) parts.met.hidden.push(words);
}

/** How the letters of a run look. */
interface Look {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Its font, where that has signs in place of letters. */
  readonly symbols: string | undefined;
  /** Whether it stands above the line. */
  readonly isRaised: boolean;
}

const plain: Look = { isBold: false, isItalic: false, symbols: undefined, isRaised: false };

function readRunPart(part: XmlElement, reading: Reading, parts: DocxParts, look: Look): void {
  const say = (text: string): void => sayIn(text, look, reading);
  switch (part.name) {
    case 't':
      say(wordsOfRun(textIn(part), look));
      return;
    case 'tab':
    case 'ptab':
      say(' ');
      return;
    case 'br':
    case 'cr':
      say('\n');
      return;
    case 'noBreakHyphen':
      say('-');
      return;
    case 'sym':
      say(symbolOf(Number.parseInt(part.attributes.char ?? '', 16), part.attributes.font));
      return;
    case 'fldChar':
      say(wordsOfFormField(part));
      readFieldMark(part.attributes.fldCharType, reading);
      return;
    case 'instrText':
      reading.code += textIn(part);
      return;
    case 'footnoteReference':
    case 'endnoteReference': {
      const note = parts.notes.get(`${part.name} ${part.attributes.id ?? ''}`);
      if (note !== undefined) reading.notes.push(note);
      return;
    }
    case 'commentReference': {
      const comment = parts.comments.get(part.attributes.id ?? '');
      if (comment !== undefined) reading.comments.push(comment);
      return;
    }
    case 'rPr':
    case 'softHyphen':
    case 'delText':
    case 'delInstrText':
      return;
    default:
      readNode(part, reading, parts);
      return;
  }
}

function wordsOfRun(text: string, { symbols, isRaised }: Look): string {
  const words = symbols === undefined ? text : letterOfSymbols(text, symbols);
  return isRaised ? raised(words) : words;
}

/** Adds words to what is read, but those of a field's code. */
function sayIn(text: string, look: Look, reading: Reading): void {
  if (reading.codes.includes(true)) return;
  reading.text += text;
  const letters = text.replace(/\s/g, '').length;
  reading.letters += letters;
  if (look.isBold) reading.bold += letters;
  if (look.isItalic) reading.italic += letters;
}

function readFieldMark(type: string | undefined, reading: Reading): void {
  if (type === 'begin') {
    reading.codes.push(true);
    reading.code = '';
  } else if (type === 'separate') {
    if (reading.codes.length > 0) reading.codes[reading.codes.length - 1] = false;
    const link = /HYPERLINK\s+"([^"]+)"/.exec(reading.code)?.[1];
    reading.link ??= link;
  } else if (type === 'end') reading.codes.pop();
}
