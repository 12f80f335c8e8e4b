import { remember } from '@dorkarta/core';
import {
  type ConcreteNumbering,
  Document,
  FileChild,
  Header,
  type ISectionPropertiesOptions,
  type IXmlableObject,
  Packer,
  PageOrientation,
  Paragraph,
  SimpleField,
  StringContainer,
  StringValueElement,
} from 'docx';
import type { PageSetup } from '../../document/table-document.ts';
import type { TypesetDocument } from '../../typesetting/typeset.ts';
import type { LinkIds } from './links.ts';
import { twips, uprightSheet } from './measure.ts';
import { numberingOptions } from './numbering.ts';
import { documentStyles, pageNumberStyleId } from './styles.ts';

/** All of a file but what it says: how its pages, paragraphs and tables look, as the library makes it. */
export interface Frame {
  readonly file: Document;
  /** By name; signs stand where the words of a document belong: {@link bodyMark}, {@link propertyMark}. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  /** The lists that its styles number or mark. */
  readonly lists: readonly Pick<ConcreteNumbering, 'reference' | 'instance'>[];
}

/** Where the body belongs; the marks of an element never stand in a text. */
export const bodyMark = '<dorkarta:body/>';

/** Where a property of the file belongs. */
export const propertyMark = /\{(title|subject|creator)\}/g;

/** The frame of a document. It is made in most of the time that a short document takes, and all that look alike share one. */
export function frameOf(document: TypesetDocument, links: LinkIds): Frame {
  const { page, tableSize } = document;
  const look: Look = { page, tableSize, hyphenates: hyphenates(document) };
  return links.size === 0 ? sharedFrame(JSON.stringify(look)) : makeFrame(look, links);
}

interface Look extends Pick<TypesetDocument, 'page' | 'tableSize'> {
  readonly hyphenates: boolean;
}

const sharedFrame = remember((look) => makeFrame(JSON.parse(look) as Look, new Map()), 32);

/** Whether the words of a table do not fit without being hyphenated. */
function hyphenates({ blocks }: TypesetDocument): boolean {
  return blocks.some((block) => block.type === 'table' && block.setting.hyphenates);
}

/** The parts are taken from the packer's compiler, since whatever the packer itself gives is zipped with the time of writing. */
function makeFrame(look: Look, links: LinkIds): Frame {
  const file = fileOf(look);
  for (const [target, id] of links) {
    file.Document.Relationships.addRelationship(id, hyperlinkType, target, 'External');
  }
  describeFile(file);
  const parts = Packer['compiler'].compile(file);
  return { file, parts, lists: file.Numbering.ConcreteNumbering };
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function fileOf({ page, tableSize, hyphenates: autoHyphenation }: Look): Document {
  return new Document({
    title: '{title}',
    subject: '{subject}',
    creator: '{creator}',
    lastModifiedBy: '{creator}',
    styles: documentStyles(page, tableSize, autoHyphenation),
    numbering: numberingOptions(tableSize),
    hyphenation: { autoHyphenation },
    defaultTabStop: twips(12.5),
    sections: [
      { properties: sectionProperties(page), headers: { default: pageHeader() }, children: [new BodyMark('w:p')] },
    ],
  });
}

class BodyMark extends FileChild {
  override prepForXml(): IXmlableObject {
    return { 'dorkarta:body': {} };
  }
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
