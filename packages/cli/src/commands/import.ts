import path from 'node:path';
import { recogniseForm, recogniseMonitoring } from '@dorkarta/core/recognising';
import { readOffice, readTroubleMessage } from '@dorkarta/documents/reading';
import {
  type ImportedRoadmap,
  type ImportOptions,
  importAccount,
  importDocument,
  officeFileTrouble,
  readAskedColumns,
} from '@dorkarta/language/importing';
import { inflate, nameTrouble, readBytes } from '@dorkarta/language/node';
import { makeFolder, writeAtomically } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { collectOfficeFiles, type OfficeFile } from '../files/office-files.ts';
import { type ImportedFile, importReport } from '../reports/import-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { type FilledOfficeFile, type ReportRequest, sayOf } from './filled-office-file.ts';
import { reportToFile } from './report-to-file.ts';
import { writeNew } from './write-new.ts';

/** What `import` is asked for, as it was written. */
export interface ImportRequest extends ReportRequest {
  readonly paths: readonly string[];
  /** What the columns of the tables hold, in their order. */
  readonly columns?: string;
  /** Whether the regional roadmap that events take part in is there on paper only. */
  readonly onPaper?: true;
  /** The file for a report that programs read. */
  readonly report?: string;
  /** Whether roadmaps that stand there already are replaced. */
  readonly overwrite?: true;
}

/** Brings roadmaps from Word and Excel, a `.dk` for each file that holds one; what filled forms and tables of monitoring say goes into reports. */
export async function importFiles(request: ImportRequest, environment: Environment): Promise<ExitCode> {
  const { report, overwrite } = request;
  if (report === undefined) return (await importAll(request, environment)).code;
  const place = { output: report, option: '--report', ...(overwrite === undefined ? {} : { overwrite }) };
  return reportToFile(place, environment, async (inside) => {
    const { code, files } = await importAll(request, { ...inside, stdout: environment.stdout });
    inside.stdout(importReport(files));
    return code;
  });
}

interface ImportedAll {
  readonly code: ExitCode;
  readonly files: readonly ImportedFile[];
}

async function importAll(
  { paths, columns, onPaper, overwrite, ...request }: ImportRequest,
  environment: Environment,
): Promise<ImportedAll> {
  const { out } = request;
  const refuse = (trouble: string): ImportedAll => {
    environment.stderr(`${trouble}\n`);
    return { code: exitCodes.usage, files: [] };
  };
  const misnamed = out === undefined ? undefined : nameTrouble(path.resolve(environment.cwd, out), path);
  if (misnamed !== undefined) return refuse(`Параметр --out: ${misnamed}.`);
  const asked = columns === undefined ? undefined : readAskedColumns(columns);
  if (asked?.ok === false) return refuse(`Параметр --columns: ${asked.trouble}`);
  const { files, troubles } = collectOfficeFiles(paths, environment.cwd);
  for (const trouble of troubles) environment.stderr(`${trouble}\n`);
  const filled: FilledOfficeFile[] = [];
  const options = { ...(asked === undefined ? {} : { columns: asked.value }), isOnPaper: onPaper === true };
  const isReport = request.into !== undefined || request.roadmap !== undefined;
  const imported = files.map((file) => importFile(file, { out, options, overwrite, isReport, filled, environment }));
  const codes = imported.map(({ code }) => code);
  const answers = new Map<string, ImportedFile>();
  if (filled.length > 0) {
    const { importReports } = await import('./import-reports.ts');
    const outcome = await importReports(filled, request, environment);
    codes.push(outcome.code);
    for (const entry of outcome.entries) answers.set(entry.path, entry);
  } else if (isReport) {
    environment.stderr('Параметры --into и --roadmap – для заполненных форм и таблиц мониторинга, а здесь их нет.\n');
    codes.push(exitCodes.usage);
  }
  return {
    code: highest([...codes, ...(troubles.length > 0 ? [exitCodes.files] : [])]),
    files: imported.flatMap(({ entry, path: shown }) => entry ?? answers.get(shown) ?? []),
  };
}

interface Importing {
  readonly out: string | undefined;
  readonly options: ImportOptions;
  readonly overwrite: true | undefined;
  /** Whether a table is one of monitoring where it could be a roadmap too. */
  readonly isReport: boolean;
  /** Filled forms and tables of monitoring are set aside, for several make one report. */
  readonly filled: FilledOfficeFile[];
  readonly environment: Environment;
}

interface ImportOutcome {
  readonly code: ExitCode;
  readonly path: string;
  /** Absent for what is set aside. */
  readonly entry?: ImportedFile;
}

/** Brings the roadmap of a file. */
function importFile(file: OfficeFile, importing: Importing): ImportOutcome {
  const say = sayOf(file, importing.environment);
  const refuse = (reason: string): ImportOutcome => {
    say(reason);
    return { code: exitCodes.files, path: file.shown, entry: { path: file.shown, is: 'unread', reason } };
  };
  const read = readBytes(file.path);
  if (!read.ok) return refuse(officeFileTrouble(read.trouble));
  const source = readOffice(read.value, inflate);
  if (!source.ok) return refuse(`${readTroubleMessage(source.trouble)}.`);
  const { document } = source.value;
  const sheet = recogniseForm(document) ?? recogniseMonitoring(document, importing.isReport);
  if (sheet !== undefined) {
    importing.filled.push({ file, sheet });
    return { code: exitCodes.fine, path: file.shown };
  }
  const name = path.basename(file.relative).replace(/\.[^.]+$/, '');
  const imported = importDocument(document, name, importing.options);
  if (!imported.ok) return refuse(imported.trouble);
  const written = writeRoadmap(file, imported.value.text, importing);
  if (!written.ok) return refuse(written.trouble);
  importing.environment.stdout(`${written.shown}\n`);
  for (const line of importAccount(imported.value)) say(line);
  return { code: exitCodes.fine, path: file.shown, entry: entryOf(file, written.shown, imported.value) };
}

function entryOf(
  { shown }: OfficeFile,
  output: string,
  { events, columns, remarks, account }: ImportedRoadmap,
): ImportedFile {
  return { path: shown, is: 'roadmap', output, events, columns, remarks, account };
}

/** Where a roadmap was written, or why it was not. */
type Written = { readonly ok: true; readonly shown: string } | { readonly ok: false; readonly trouble: string };

function writeRoadmap(file: OfficeFile, text: string, { out, overwrite, environment }: Importing): Written {
  const source = out === undefined ? file.shown : path.join(out, file.relative);
  const shown = source.replace(/\.[^.\\/]+$/, '.dk');
  const target = path.resolve(environment.cwd, shown);
  const made = makeFolder(path.dirname(target));
  const trouble = made.ok ? write(target, text, overwrite === true) : made.trouble;
  return trouble === undefined
    ? { ok: true, shown }
    : { ok: false, trouble: `карта не записана в «${shown}»: ${trouble}.` };
}

function write(target: string, text: string, overwrite: boolean): string | undefined {
  if (!overwrite) return writeNew(target, text);
  const written = writeAtomically(target, text);
  return written.ok ? undefined : written.trouble;
}
