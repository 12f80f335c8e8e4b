/** Roadmaps in tables of Word and Excel: apart from the rest, since only who brings them in needs it. */
export type { AskedColumn } from './recognition/asked-columns.ts';
export { columnOfHead } from './recognition/column-heads.ts';
export { addAnswers, type IsKnown, knownRows, type ReportsSoFar } from './recognition/filled/add-answers.ts';
export {
  aboutRoadmap,
  type CollectedAnswers,
  collectAnswers,
  type FileAnswers,
  type FilledFile,
  type FindKnown,
} from './recognition/filled/collect-answers.ts';
export { type FilledCell, type FilledSheet, wordsOf } from './recognition/filled/filled-rows.ts';
export { type AnsweredRow, type JoinedAnswers, joinAnswers } from './recognition/filled/join-answers.ts';
export { recogniseForm } from './recognition/filled/recognise-form.ts';
export { recogniseMonitoring } from './recognition/filled/recognise-monitoring.ts';
export { signOfSheet } from './recognition/filled/sign-of-sheet.ts';
export { type ExpectedColumn, lendHead } from './recognition/lend-head.ts';
export { type CellTraces, keeperOf, lostCells } from './recognition/lost-cells.ts';
export {
  type CellAccount,
  type RecognisedColumn,
  type RecognisedRoadmap,
  type RecognitionOptions,
  recogniseRoadmap,
} from './recognition/recognise-roadmap.ts';
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
