import {
  controlTime,
  type DatedReport,
  dayOfMonitoring,
  type EventReport,
  formatDayShort,
  type IsoDay,
  type LinkedText,
  type Monitoring,
  type MonitoringView,
  parseDays,
  type ReportsOn,
  viewMonitoring,
} from '@dorkarta/core';
import {
  type AnsweredRow,
  addAnswers,
  type FindKnown,
  type JoinedAnswers,
  joinAnswers,
  knownRows,
  type ReportsSoFar,
} from '@dorkarta/core/recognising';
import { languageOfLines } from '../format/file-language.ts';
import { applyEdits, type TextEdit } from '../format/text-edit.ts';
import { earlierReports, type MappedFile, mapFile, monitoredRoadmaps } from '../mapping/map-file.ts';
import { createParser, type ParsedFile } from '../mapping/parsed-file.ts';
import { type PrintContext, printContext } from '../print/print-fields.ts';
import { printFile } from '../print/print-file.ts';
import { printReport } from '../print/print-monitoring.ts';
import { scopeOf } from '../print/print-scope.ts';
import type { ConstructNode } from '../structure/outline.ts';
import { plainText } from '../syntax/plain-text.ts';
import { endOfLine } from '../syntax/text-span.ts';
import { type ReportedRoadmap, referenceTo } from './handle-of-event.ts';
import { commentLines, lineBreakIn, withComments } from './imported-text.ts';

/** What a report is begun with beside the answers. */
export interface NewReport {
  readonly roadmap: ReportedRoadmap;
  /** As of which day it reports. */
  readonly on?: IsoDay | undefined;
  /** What it is called, where that is not told by its day. */
  readonly title?: string | undefined;
  /** The imports that hold the earlier reports that it goes on from. */
  readonly earlier?: readonly string[];
  readonly recommendations?: readonly LinkedText[];
  readonly decisions?: readonly LinkedText[];
}

/** A monitoring report of the answers that forms brought. */
export function newReportText(
  report: NewReport,
  answers: readonly JoinedAnswers[],
  comments: readonly string[],
): string {
  return printFile(monitoringOf(report, answers)) + commentLines(comments);
}

function monitoringOf(
  { roadmap, on, title, earlier = [], recommendations = [], decisions = [] }: NewReport,
  answers: readonly Pick<JoinedAnswers, 'position' | 'answers'>[],
): Monitoring {
  const reference = referenceTo(roadmap);
  return {
    type: 'monitoring',
    imports: [roadmap.path, ...earlier],
    declarations: [],
    title: title ?? (on === undefined ? 'без даты' : controlTime(on)),
    ...(on === undefined ? {} : { date: parseDays(formatDayShort(on)).statement }),
    reports: answers.map((each): EventReport => ({ event: reference(each.position), ...each.answers })),
    recommendations,
    decisions,
    suppressions: [],
  };
}

/** A monitoring report as its file has it. */
export interface ReportFile extends Pick<MappedFile, 'imports' | 'earlier'> {
  readonly file: Monitoring;
  readonly parsed: ParsedFile;
}

/** A report with what forms brought. */
export interface AddedReport {
  readonly text: string;
  /** The answers that contradict what the report says, and the line of the report that they contradict. */
  readonly against: readonly { readonly answers: JoinedAnswers; readonly line: number }[];
}

/** Finds the rows that say only what a report, or an earlier one that it goes on from, says already. */
export function knownToReport(report: ReportFile, roadmap: ReportedRoadmap): FindKnown {
  return knownTo(roadmap, reportsSoFar(report, roadmap).soFar, report.imports);
}

/** Finds the rows that say only what earlier reports say, which a new one goes on from. */
export function knownToEarlier(roadmap: ReportedRoadmap, reportsOn: ReportsOn): FindKnown {
  const { view } = roadmap;
  const all: ReportsSoFar['all'] = (position) => {
    const event = view.events[position]?.event;
    return event === undefined ? [] : reportsOn(event);
  };
  return knownTo(roadmap, { view, asOf: undefined, own: () => [], all }, []);
}

/** What answers become in a text is what reading that text gives, so that bringing them again finds them there. */
function knownTo(roadmap: ReportedRoadmap, soFar: ReportsSoFar, imports: ReportFile['imports']): FindKnown {
  return (rows) => {
    const asRead = readAgain(monitoringOf({ roadmap }, rows), imports);
    const isKnown = knownRows(soFar);
    return new Set(rows.filter((row, index) => isKnown({ ...row, answers: asRead.reports[index] ?? row.answers })));
  };
}

/** Adds answers that are not known yet to a report that exists: what it says stays as its author wrote it. */
export function addToReport(
  report: ReportFile,
  roadmap: ReportedRoadmap,
  rows: readonly AnsweredRow[],
  comments: readonly string[],
): AddedReport {
  const { file, parsed, imports } = report;
  const said = reportsSoFar(report, roadmap);
  const answers = joinAnswers(rows);
  const fresh = readAgain(monitoringOf({ roadmap }, answers), imports);
  const nodes = nodesOf(report);
  const writer = createWriter(report, nodes);
  const against: AddedReport['against'][number][] = [];
  answers.forEach((each, index) => {
    const own = fresh.reports[index];
    if (own === undefined) return;
    const added = addAnswers({ ...each, answers: own }, said.soFar);
    if (added.is === 'new') writer.insert(own, lastBefore(file, roadmap.path, each.position));
    else if (added.is === 'fuller' && said.complete(added.report, added.answers)) {
      writer.complete(added.report, { ...added.report, ...added.answers });
    } else {
      const there = said.asWritten(added.report);
      writer.insert(own, there);
      if (each.against.length === 0) against.push({ answers: each, line: lineOf(parsed, nodes.get(there)) });
    }
  });
  const text = writer.text();
  const lines = new Set(text.split(/\r\n?|\n/));
  const missing = comments.filter(
    (comment) =>
      !commentLines([comment])
        .trim()
        .split('\n')
        .every((line) => lines.has(line)),
  );
  return { text: withComments(text, missing), against };
}

interface SaidSoFar {
  readonly soFar: ReportsSoFar;
  /** Takes note of what a report will say; false where more was noted of it already, for a text is edited once. */
  readonly complete: (report: EventReport, answers: Omit<EventReport, 'event'>) => boolean;
  /** The report as the file has it. */
  readonly asWritten: (report: EventReport) => EventReport;
}

/** A report of a history, or the one that goes on from it. */
type OneReport = Pick<MonitoringView, 'monitoring' | 'reportsOn'>;

/** What the report, and those that it goes on from, say of the events of a roadmap. */
function reportsSoFar({ file, imports, earlier }: ReportFile, { view }: ReportedRoadmap): SaidSoFar {
  const { reportsOn, history } = viewMonitoring(file, monitoredRoadmaps(imports), earlierReports({ imports, earlier }));
  const written = new Map<EventReport, EventReport>();
  const fuller = new Map<EventReport, EventReport>();
  const onEvent = (position: number, from: typeof reportsOn): readonly EventReport[] => {
    const event = view.events[position]?.event;
    return event === undefined ? [] : from(event).map(({ report }) => report);
  };
  const dated = (position: number, { monitoring, reportsOn: from }: OneReport): readonly DatedReport[] =>
    onEvent(position, from).map((report) => ({ asOf: dayOfMonitoring(monitoring), report }));
  return {
    soFar: {
      view,
      asOf: dayOfMonitoring(file),
      own: (position) => onEvent(position, reportsOn).map((each) => fuller.get(each) ?? each),
      all: (position) => [...history, { monitoring: file, reportsOn }].flatMap((each) => dated(position, each)),
    },
    complete: (report, answers) => {
      if (written.has(report)) return false;
      const complete = { ...report, ...answers };
      fuller.set(report, complete);
      written.set(complete, report);
      return true;
    },
    asWritten: (report) => written.get(report) ?? report,
  };
}

/** The reports as reading their text gives them. */
function readAgain(monitoring: Monitoring, imports: ReportFile['imports']): Monitoring {
  const { file } = mapFile(createParser()(printFile(monitoring)), { imports });
  return file.type === 'monitoring' ? file : monitoring;
}

/** The last report on an event that comes before, or on the same, in the order of the roadmap. */
function lastBefore({ reports }: Monitoring, path: string, position: number): EventReport | undefined {
  return reports.findLast(
    ({ event }) => event.kind === 'declared' && event.from === path && event.position <= position,
  );
}

/** The lines of the reports of a file. */
function nodesOf({ file, parsed }: ReportFile): ReadonlyMap<EventReport, ConstructNode> {
  const nodes = parsed.outline.roots.flatMap((root) => root.children.filter(({ keyword }) => keyword === 'report'));
  return new Map(
    file.reports.flatMap((report, index) => {
      const node = nodes[index];
      return node === undefined ? [] : [[report, node] as const];
    }),
  );
}

function lineOf({ rows }: ParsedFile, node: ConstructNode | undefined): number {
  const start = node?.line?.start ?? 0;
  return rows.filter((row) => row <= start).length;
}

interface ReportWriter {
  /** Writes a report behind another one, or before all. */
  readonly insert: (report: EventReport, behind: EventReport | undefined) => void;
  /** Writes what a report does not say yet into it. */
  readonly complete: (report: EventReport, fuller: EventReport) => void;
  readonly text: () => string;
}

function createWriter(report: ReportFile, nodes: ReturnType<typeof nodesOf>): ReportWriter {
  const { file, parsed } = report;
  const context = printContext(languageOfLines(parsed.lines), scopeOf(file));
  const lineBreak = lineBreakIn(parsed.text);
  const [root] = parsed.outline.roots;
  const edits: TextEdit[] = [];
  const below = (node: ConstructNode | undefined, rows: readonly string[]): void => {
    const at = endOfLine(parsed.text, node === undefined ? parsed.text.length : lastOwnLine(node));
    edits.push({ span: { start: at, end: at }, text: rowsText(rows) });
  };
  const rowsText = (rows: readonly string[]): string =>
    plainText(rows.map((row) => `${lineBreak}${row}`).join('')).text;
  return {
    insert: (own, behind) => {
      const node = behind === undefined ? root : nodes.get(behind);
      below(node, ['', ...printReport(own, context)]);
    },
    complete: (known, fuller) => {
      const node = nodes.get(known);
      if (node === undefined) return;
      const { changed, missing } = difference(known, fuller);
      for (const single of changed) {
        const field = node.fields.find(({ line }) => line.keyword === single);
        if (field === undefined) continue;
        const rows = fieldsOf({ ...nothing(fuller), [single]: fuller[single] }, context);
        const text = rows.join(lineBreak).trimStart();
        edits.push({ span: { start: field.line.start, end: field.line.end }, text: plainText(text).text });
      }
      const rows = fieldsOf(missing, context);
      if (rows.length > 0) below(node, rows);
    },
    text: () => {
      const inOrder = edits.toSorted((one, other) => one.span.start - other.span.start);
      return applyEdits(parsed.text, inOrder);
    },
  };
}

/** The last line that a construct has itself. */
function lastOwnLine({ line, span, fields }: ConstructNode): number {
  return Math.max(line?.end ?? span.start, ...fields.map((field) => field.line.end));
}

const singles = ['held', 'information', 'reason'] as const;

interface Difference {
  readonly changed: readonly (typeof singles)[number][];
  /** The report without what is said already. */
  readonly missing: EventReport;
}

function difference(known: EventReport, fuller: EventReport): Difference {
  const textOf = (report: EventReport, field: (typeof singles)[number]): string | undefined => {
    const value = report[field];
    return typeof value === 'string' ? value : value?.text;
  };
  const changed = singles.filter(
    (field) => textOf(known, field) !== undefined && textOf(known, field) !== textOf(fuller, field),
  );
  const added = singles.filter((field) => textOf(known, field) === undefined && fuller[field] !== undefined);
  const missing = {
    ...nothing(fuller),
    ...Object.fromEntries(added.map((field) => [field, fuller[field]])),
    states: withoutKnown(fuller.states, known.states),
    facts: withoutKnown(fuller.facts, known.facts),
    documents: withoutKnown(fuller.documents, known.documents),
    coverage: withoutKnown(fuller.coverage, known.coverage),
  };
  return { changed, missing };
}

function withoutKnown<Value>(values: readonly Value[], known: readonly Value[]): readonly Value[] {
  const keys = new Set(known.map((value) => JSON.stringify(value)));
  return values.filter((value) => !keys.has(JSON.stringify(value)));
}

function nothing({ event }: EventReport): EventReport {
  return { event, states: [], facts: [], documents: [], coverage: [], decisions: [], suppressions: [] };
}

/** The rows of the fields of a report. */
function fieldsOf(report: EventReport, context: PrintContext): readonly string[] {
  return printReport({ ...report, event: { kind: 'text', text: '' } }, context).slice(1);
}
