import { assertNever } from '@dorkarta/core';
import type { Block, PageSetup, TableDocument } from '../../table-document.ts';
import { xmlDeclaration } from '../xml.ts';
import { contentWidth, sheetSize, twips } from './measure.ts';
import { relationshipNamespace, wordprocessingNamespace } from './namespaces.ts';
import { blockXml } from './paragraph-xml.ts';
import type { References } from './references.ts';
import { tableXml } from './table-xml.ts';

/** The relationship id of the page header with the page number. */
export const pageHeaderId = 'header1';

/** `word/document.xml`. What the body refers to is noted in `references`. */
export function documentPart(document: TableDocument, references: References): string {
  const width = contentWidth(document.page);
  return [
    `${xmlDeclaration}<w:document ${wordprocessingNamespace} ${relationshipNamespace}><w:body>`,
    ...document.blocks.flatMap((block) => bodyXml(block, width, references)),
    `${pageXml(document.page)}</w:body></w:document>`,
  ].join('');
}

function bodyXml(block: Block, width: number, references: References): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return [blockXml(block, references)];
    case 'table':
      return tableXml(block, width, references);
    default:
      return assertNever(block);
  }
}

/** The page with its margins; the first page bears no number (ГОСТ Р 7.0.97-2016, 3.5 and on). */
function pageXml(page: PageSetup): string {
  const { width, height } = sheetSize(page);
  const { left, right, top, bottom } = page.margins;
  const orientation = page.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${pageHeaderId}"/><w:pgSz w:w="${width}" w:h="${height}"${orientation}/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/><w:titlePg/></w:sectPr>`
  );
}

/** `word/header1.xml`: the number of the page in the middle of the top margin. */
export const pageHeaderPart =
  `${xmlDeclaration}<w:hdr ${wordprocessingNamespace}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>` +
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>';

/** `word/settings.xml`: the behaviour of Word 2013 and later. */
export const settingsPart =
  `${xmlDeclaration}<w:settings ${wordprocessingNamespace}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';
