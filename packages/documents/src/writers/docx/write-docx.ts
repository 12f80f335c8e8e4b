import { paper } from '../../typesetting/medium.ts';
import { typeset } from '../../typesetting/typeset.ts';
import { startPace } from '../pace.ts';
import { narrowColumns } from '../width-warnings.ts';
import { type WriteFormat, writtenWith } from '../write-format.ts';
import { zipParts } from '../zip-parts.ts';
import { packageParts } from './package-parts.ts';

/** A document as DOCX (WordprocessingML, transitional). */
export const writeDocx: WriteFormat = async (document) => {
  const breathe = startPace();
  const set = typeset(document, paper);
  await breathe();
  const parts = await packageParts(set, breathe);
  await breathe();
  const bytes = zipParts(parts);
  return writtenWith(bytes, narrowColumns(set));
};
