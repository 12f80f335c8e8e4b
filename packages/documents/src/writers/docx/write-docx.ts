import { paper } from '../../typesetting/medium.ts';
import { typeset } from '../../typesetting/typeset.ts';
import { narrowColumns } from '../width-warnings.ts';
import { type WriteFormat, writtenWith } from '../write-format.ts';
import { zipParts } from '../zip-parts.ts';
import { packageParts } from './package-parts.ts';

/** A document as DOCX (WordprocessingML, transitional). */
export const writeDocx: WriteFormat = async (document) => {
  const set = typeset(document, paper);
  const bytes = zipParts(packageParts(set));
  return writtenWith(bytes, narrowColumns(set));
};
