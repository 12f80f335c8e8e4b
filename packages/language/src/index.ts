/** The language of roadmaps: text to model with a way back, model to text. Browser-safe. */
export type { Diagnostic, RelatedSpan } from './diagnostics/diagnostic.ts';
export { type Examination, examineFile } from './examination/examine.ts';
export type { ExamineOptions, SeverityOverrides } from './examination/examine-options.ts';
export { locateIn } from './examination/locate.ts';
export type { Scored } from './examination/scored.ts';
export { formatEdits, formatText } from './format/format-text.ts';
export type { TextEdit } from './format/text-edit.ts';
export {
  type Exports,
  earlierReports,
  type Import,
  type MappedFile,
  type MappingOptions,
  mapFile,
} from './mapping/map-file.ts';
export type { NameUse } from './mapping/memory.ts';
export { createParser, type ParsedFile, type ParseFile } from './mapping/parsed-file.ts';
export { type LineIndex, lineIndex, type Position } from './places/line-index.ts';
export type { Span } from './places/span.ts';
export type { Trace } from './places/trace.ts';
export { printFile } from './print/print-file.ts';
export {
  type ChangesParams,
  type ChangesResult,
  changesRequest,
  type DecideResult,
  decideRequest,
  type ExportParams,
  type ExportRefusal,
  type ExportResult,
  exportRequest,
  type ImportedFile,
  type ImportedReportFile,
  type ImportParams,
  type ImportResult,
  type ImportTrouble,
  importRequest,
  type NewReportParams,
  type NewReportResult,
  type NewReviewResult,
  newReportRequest,
  newReviewRequest,
  type PageExcerpt,
  type PageWish,
  type PasteParams,
  type PasteResult,
  type PreviewParams,
  type PreviewResult,
  pasteRequest,
  previewRequest,
  type RoadmapPage,
  type ScoreParams,
  type SurveyExportParams,
  type SurveyParams,
  type SurveyResult,
  scoreNotification,
  surveyExportRequest,
  surveyRequest,
  type TemplatesParams,
  type TemplatesResult,
  templatesRequest,
  timelineRequest,
} from './server/protocol.ts';
export { serve } from './server/server.ts';
export type { DocumentMaker, ServerHost, SourceReader } from './server/server-host.ts';
export { showExpertiseCommand } from './services/code-lenses.ts';
export { pasteText } from './services/paste.ts';
export { type FileView, mostReferences } from './services/view/file-view.ts';
export type { SourceLine } from './syntax/source-line.ts';
export type { FileHost } from './workspace/file-host.ts';
export { type EncodingTrouble, type FileTrouble, fileTroubleMessage } from './workspace/file-trouble.ts';
export { createFiles, type Files } from './workspace/files.ts';
export type { Folder } from './workspace/folder.ts';
export { createFolders, type Folders, type FoldersOptions } from './workspace/folders.ts';
export { type OutOfReach, outOfReach } from './workspace/out-of-reach.ts';
export { reviewedRoadmap, reviewIsThere, reviewsAmong } from './workspace/reviews-among.ts';
export { type Analysis, createWorkspace, type Workspace } from './workspace/workspace.ts';
