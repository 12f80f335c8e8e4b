import { assertNever } from '@dorkarta/core';
import {
  Document,
  FileChild,
  Header,
  type IContext,
  type ISectionPropertiesOptions,
  type IXmlableObject,
  PageOrientation,
  Paragraph,
  SimpleField,
  StringContainer,
  StringValueElement,
} from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import type { PageSetup } from '../../document/table-document.ts';
import { tableBreaks } from '../../typesetting/page-breaks.ts';
import type { TypesetDocument } from '../../typesetting/typeset.ts';
import { wordBar } from './bar.ts';
import { wordBarChart } from './bar-chart.ts';
import type { Writes } from './elements.ts';
import { wordHeatMap } from './heat-map.ts';
import { type LinkIds, linkIds } from './links.ts';
import { twips, uprightSheet } from './measure.ts';
import { numberingOptions, numberLists } from './numbering.ts';
import { type ParagraphSetting, paragraphSetting, wordParagraphs } from './paragraphs.ts';
import { wordSideBySide } from './side-by-side.ts';
import { documentStyles, pageNumberStyleId } from './styles.ts';
import { wordTable } from './tables.ts';

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A document in two: all of it that does not grow with its text, as the library understands it, and the text. */
export interface WordDocument {
  /** Where its body belongs stands {@link bodyMark}. */
  readonly frame: Document;
  /** The XML of the body, stretch by stretch, made while it is gone through: long tables take little memory so. */
  readonly body: Iterable<string>;
}

/** What stands in the frame in the place of the body; the marks of an element never stand in a text. */
export const bodyMark = '<dorkarta:body/>';

class BodyMark extends FileChild {
  override prepForXml(): IXmlableObject {
    return { 'dorkarta:body': {} };
  }
}

/** A document of Word. */
export function wordDocument(document: TypesetDocument): WordDocument {
  const links = linkIds(document);
  const frame = frameOf(document, links);
  const setting = paragraphSetting({ links, nextList: numberLists(document.blocks, frame) });
  const parts = { page: document.page, breaks: tableBreaks(document), setting };
  return { frame, body: bodyOf(document, parts, { file: frame, viewWrapper: frame.Document, stack: [] }) };
}

function* bodyOf({ blocks }: TypesetDocument, setting: BodySetting, context: IContext): Generator<string> {
  for (const block of blocks) {
    for (const writes of bodyParts(block, setting)) yield writes(context);
  }
}

function frameOf(document: TypesetDocument, links: LinkIds): Document {
  const { title, subject, creator } = document.properties;
  const word = new Document({
    title: cleanText(title),
    subject: cleanText(subject),
    creator: cleanText(creator),
    lastModifiedBy: cleanText(creator),
    styles: documentStyles(document.page, document.tableSize, hyphenates(document)),
    numbering: numberingOptions(document.tableSize),
    hyphenation: { autoHyphenation: hyphenates(document) },
    defaultTabStop: twips(12.5),
    sections: [
      {
        properties: sectionProperties(document.page),
        headers: { default: pageHeader() },
        children: [new BodyMark('w:p')],
      },
    ],
  });
  for (const [target, id] of links) {
    word.Document.Relationships.addRelationship(id, hyperlinkType, target, 'External');
  }
  describeFile(word);
  return word;
}

/** The page with its margins; the first page bears no number (ГОСТ Р 7.0.97-2016, 3.5 and on). */
function sectionProperties({ orientation, margins }: PageSetup): ISectionPropertiesOptions {
  const { left, right, top, bottom } = margins;
  const margin = { left: twips(left), right: twips(right), top: twips(top), bottom: twips(bottom) };
  return {
    titlePage: true,
    page: {
      size: { ...uprightSheet, orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'] },
      margin: { ...margin, header: twips(10), footer: twips(10), gutter: 0 },
    },
  };
}

/** The number of the page in the middle of the top margin. */
function pageHeader(): Header {
  const number = new SimpleField(' PAGE ', '2');
  return new Header({ children: [new Paragraph({ style: pageNumberStyleId, children: [number] })] });
}

/** What the library has no options for: the program that wrote the file, and how Russians write numbers. */
function describeFile({ AppProperties, Settings }: Document): void {
  AppProperties.addChildElement(new StringContainer('Application', 'dorkarta'));
  Settings.addChildElement(new StringValueElement('w:themeFontLang', 'ru-RU'));
  Settings.addChildElement(new StringValueElement('w:decimalSymbol', ','));
  Settings.addChildElement(new StringValueElement('w:listSeparator', ';'));
}

/** Whether the words of a table do not fit without being hyphenated. */
function hyphenates({ blocks }: TypesetDocument): boolean {
  return blocks.some((block) => block.type === 'table' && block.setting.hyphenates);
}

interface BodySetting {
  readonly page: PageSetup;
  readonly breaks: ReturnType<typeof tableBreaks>;
  readonly setting: ParagraphSetting;
}

function bodyParts(
  block: TypesetDocument['blocks'][number],
  { page, breaks, setting }: BodySetting,
): readonly Writes[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return wordParagraphs(block, setting);
    case 'table':
      return wordTable(block, breaks.get(block), setting);
    case 'bar':
      return wordBar(block, page);
    case 'bar-chart':
      return wordBarChart(block, page);
    case 'heat-map':
      return wordHeatMap(block, page);
    case 'side-by-side':
      return wordSideBySide(block, page, setting);
    default:
      return assertNever(block);
  }
}
