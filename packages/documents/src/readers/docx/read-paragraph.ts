import type { SourceLine } from '@dorkarta/core/recognising';
import { elementIn, elementsIn, textIn, type XmlElement, type XmlNode } from '../xml-tree.ts';
import type { LabelOf } from './numbering.ts';

/** What paragraphs need to know of the rest of the document. */
export interface DocxParts {
  readonly labelOf: LabelOf;
  /** Where links lead, by the relationship's id. */
  readonly links: ReadonlyMap<string, string>;
  /** Texts at the foot of pages and at the end, by their kind and id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Lists of paragraph styles. */
  readonly styleLists: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
  /** What was met that is to be told. */
  readonly met: { corrections: number; pictures: number };
}

/** What a paragraph gives: its lines, the notes that it refers to, and what stands in text boxes that are anchored in it. */
export interface ReadParagraph {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly string[];
  readonly boxes: readonly XmlElement[];
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
  bold: number;
  notes: string[];
  boxes: XmlElement[];
  letters: number;
}

export function readParagraph(paragraph: XmlElement, parts: DocxParts): ReadParagraph {
  const reading: Reading = {
    text: '',
    link: undefined,
    codes: [],
    code: '',
    bold: 0,
    letters: 0,
    notes: [],
    boxes: [],
  };
  readAll(paragraph.children, reading, parts);
  const text = tidy(reading.text);
  const label = labelFor(paragraph, text, parts);
  const isBold = reading.letters > 0 && reading.bold >= reading.letters;
  const pieces = text.split('\n').map((line) => line.trim());
  const lines = pieces
    .filter((line, index) => line !== '' || (index === 0 && label !== ''))
    .map((line, index) => ({
      text: line,
      ...(index === 0 && label !== '' ? { label } : {}),
      ...(reading.link === undefined ? {} : { link: reading.link }),
      ...(isBold ? { isBold: true as const } : {}),
    }));
  return { lines, notes: reading.notes, boxes: reading.boxes };
}

/** Spaces of all kinds are one; what divides words at the end of a line only is not there. */
function tidy(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

function labelFor(paragraph: XmlElement, text: string, { labelOf, styleLists }: DocxParts): string {
  const properties = elementIn(paragraph, 'pPr');
  const style = styleLists.get(elementIn(properties, 'pStyle')?.attributes.val ?? '');
  const numbering = elementIn(properties, 'numPr');
  const list = elementIn(numbering, 'numId')?.attributes.val ?? style?.list;
  const level = Number(elementIn(numbering, 'ilvl')?.attributes.val ?? style?.level ?? 0);
  if (list === undefined || list === '0') return '';
  const label = labelOf(list, level);
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
    case 'drawing':
      if (!holds(node, 'txbxContent')) parts.met.pictures += 1;
      readAll(node.children, reading, parts);
      return;
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
  const bold = elementIn(elementIn(run, 'rPr'), 'b');
  const isBold = bold !== undefined && bold.attributes.val !== '0' && bold.attributes.val !== 'false';
  for (const child of elementsIn(run)) readRunPart(child, reading, parts, isBold);
}

function readRunPart(part: XmlElement, reading: Reading, parts: DocxParts, isBold: boolean): void {
  const say = (text: string): void => {
    if (reading.codes.includes(true)) return;
    reading.text += text;
    const letters = text.replace(/\s/g, '').length;
    reading.letters += letters;
    if (isBold) reading.bold += letters;
  };
  switch (part.name) {
    case 't':
      say(textIn(part));
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
      say(symbolOf(part.attributes));
      return;
    case 'fldChar':
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

/** Symbol fonts have their signs in a private area: ticks are kept, the rest are bullets, which say nothing. */
function symbolOf({ char = '' }: Readonly<Record<string, string>>): string {
  const code = Number.parseInt(char, 16) & 0xff;
  if ([0xfc, 0xfe, 0x50, 0x52].includes(code)) return '✓';
  return ' ';
}
