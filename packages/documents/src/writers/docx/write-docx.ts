import { success } from '@dorkarta/core';
import type { WriteFormat } from '../write-format.ts';
import { documentPart, pageHeaderPart, settingsPart } from './body-parts.ts';
import { numberingPart } from './numbering-part.ts';
import {
  appPropertiesPart,
  contentTypesPart,
  corePropertiesPart,
  documentRelationshipsPart,
  packageRelationshipsPart,
} from './package-parts.ts';
import { collectReferences } from './references.ts';
import { stylesPart } from './styles-part.ts';
import { zipParts } from './zip-parts.ts';

/** A document as DOCX (WordprocessingML, transitional). */
export const writeDocx: WriteFormat = async (document) => {
  const references = collectReferences();
  const body = documentPart(document, references);
  return success(
    zipParts([
      ['[Content_Types].xml', contentTypesPart],
      ['_rels/.rels', packageRelationshipsPart],
      ['docProps/core.xml', corePropertiesPart(document.properties)],
      ['docProps/app.xml', appPropertiesPart],
      ['word/document.xml', body],
      ['word/_rels/document.xml.rels', documentRelationshipsPart(references)],
      ['word/styles.xml', stylesPart(document.page)],
      ['word/numbering.xml', numberingPart(references)],
      ['word/settings.xml', settingsPart],
      ['word/header1.xml', pageHeaderPart],
    ]),
  );
};
