/** Roadmaps in tables of Word and Excel: apart from the rest, since only who brings them in needs it. */
export { lostCells } from './recognition/lost-cells.ts';
export { type CellAccount, type RecognisedRoadmap, recogniseRoadmap } from './recognition/recognise-roadmap.ts';
export {
  type SourceBlock,
  type SourceCell,
  type SourceDocument,
  type SourceLine,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
  wordsOfCell,
} from './recognition/source.ts';
