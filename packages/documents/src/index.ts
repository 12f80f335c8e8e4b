export {
  type Block,
  type Cell,
  type CellContent,
  type DocumentProperties,
  type Inline,
  type List,
  officialLandscape,
  type PageSetup,
  type Paragraph,
  type ParagraphStyle,
  paragraph,
  type RowKind,
  type Table,
  type TableColumn,
  type TableDocument,
  type TableRow,
} from './document/table-document.ts';
export { type FileLayout, type LayoutRequest, layoutFile } from './layout/layout-file.ts';
export { type EventRange, layoutRoadmap } from './layout/layout-roadmap.ts';
export { type MonitoringPart, monitoringParts } from './layout/monitoring-part.ts';
export { renderTimeline } from './timeline/html/render-timeline.ts';
export { timelineStyleSheet } from './timeline/html/timeline-style-sheet.ts';
export { layoutTimeline } from './timeline/layout-timeline.ts';
export type {
  Bar,
  Manner,
  Scale,
  ScaleMark,
  Timeline,
  TimelineEvent,
  TimelineRow,
  TimelineSection,
} from './timeline/timeline.ts';
export { writeCsv } from './writers/csv/write-csv.ts';
export type { RowAttributes } from './writers/html/row-attributes.ts';
export { renderHtml, writeHtml } from './writers/html/write-html.ts';
export { writeJson } from './writers/json/write-json.ts';
export { writeDocx, writeXlsx } from './writers/office.ts';
export { type OutputFormat, type OutputFormatId, outputFormats } from './writers/output-formats.ts';
export type { WriteFormat } from './writers/write-format.ts';
export { type WriteTrouble, writeTroubleMessage } from './writers/write-trouble.ts';
