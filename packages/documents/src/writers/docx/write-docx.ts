import { success } from '@dorkarta/core';
import type { WriteFormat } from '../write-format.ts';
import { zipParts } from '../zip-parts.ts';
import { packageParts } from './package-parts.ts';
import { wordDocument } from './word-document.ts';

/** A document as DOCX (WordprocessingML, transitional). */
export const writeDocx: WriteFormat = async (document) =>
  success(zipParts(packageParts(wordDocument(document), document.properties.date)));
