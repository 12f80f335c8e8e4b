import { assertNever } from '@dorkarta/core';
import {
  Document,
  type FileChild,
  Header,
  type ISectionPropertiesOptions,
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
import { wordHeatMap } from './heat-map.ts';
import { linkIds } from './links.ts';
import { twips, uprightSheet } from './measure.ts';
import { numberingOptions } from './numbering.ts';
import { type ParagraphSetting, paragraphSetting, wordParagraphs } from './paragraphs.ts';
import { wordSideBySide } from './side-by-side.ts';
import { documentStyles, pageNumberStyleId } from './styles.ts';
import { wordTable } from './tables.ts';

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A document as the library understands it. */
export function wordDocument(document: TypesetDocument): Document {
  const { title, subject, creator } = document.properties;
  const links = linkIds(document);
  const setting = paragraphSetting(links);
  const breaks = tableBreaks(document);
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
        children: document.blocks.flatMap((block) => bodyParts(block, { page: document.page, breaks, setting })),
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
): readonly FileChild[] {
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
