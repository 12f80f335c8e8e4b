import { sep } from 'node:path';
import { createParser, fileTroubleMessage } from '@dorkarta/language';
import { addForms, type ReportFile, roadmapsOf } from '@dorkarta/language/importing';
import { writeAtomically } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { type FileInFolder, uriOf } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import type { ImportedFile } from '../reports/import-report.ts';
import type { Environment } from '../terminal/environment.ts';
import type { FilledOfficeFile, ReportRequest, ReportsOutcome } from './filled-office-file.ts';
import { sayAccounts, sayReasons } from './say-accounts.ts';

/** Adds what filled forms say to a report that exists; where it says all of it already, its file stays as it is. */
export async function addToOpenReport(
  sources: readonly FilledOfficeFile[],
  { into }: ReportRequest & { readonly into: string },
  environment: Environment,
): Promise<ReportsOutcome> {
  const { stdout, stderr } = environment;
  const opened = await openInputs([into], environment);
  const [file] = opened.files ?? [];
  const refusedAll = (code: ExitCode, reason: string): ReportsOutcome => ({
    code,
    entries: sources.map((source) => ({ path: source.file.shown, is: 'unread', reason })),
  });
  if (file === undefined) return refusedAll(highest([opened.code, exitCodes.files]), `отчёта «${into}» нет`);
  const report = await openReport(file);
  if (typeof report === 'string') {
    stderr(`${into}: ${report}.\n`);
    return refusedAll(exitCodes.usage, report);
  }
  const open = { report, shown: into, reread: (text: string) => reread(file, text), separator: sep };
  const { text, added, brought, refused } = await addForms(sources, open);
  const entries: ImportedFile[] = [...sayReasons([...brought, ...refused], environment)];
  for (const each of added) entries.push(...sayAccounts({ ...each, output: into }, environment));
  const code = refused.length > 0 ? exitCodes.files : exitCodes.fine;
  if (added.length === 0) return { code, entries };
  if (text === report.parsed.text) {
    stderr(`${into}: всё это в отчёте уже есть, он не изменился.\n`);
    return { code, entries };
  }
  const written = writeAtomically(file.input.path, text);
  if (written.ok) stdout(`${into}\n`);
  else stderr(`${into}: отчёт не записан: ${written.trouble}.\n`);
  return { code: highest([code, ...(written.ok ? [] : [exitCodes.files])]), entries };
}

/** A report and its roadmaps; what is wrong is a clause. */
async function openReport({ input, folder }: FileInFolder): Promise<ReportFile | string> {
  const read = await folder.workspace.analyze(uriOf({ ...input }));
  if (!read.ok) return fileTroubleMessage(read.trouble).replace(/\.$/, '');
  const { file, parsed, imports, earlier } = read.value;
  if (file.type !== 'monitoring')
    return 'в файле нет отчёта о мониторинге, ответы добавить не к чему. Без --into программа начнёт новый отчёт';
  const report = { file, parsed, imports, earlier };
  return roadmapsOf(report).length === 0
    ? 'отчёт не подключает карты: допишите вверху строку «подключить: карта.dk»'
    : report;
}

async function reread({ input, folder }: FileInFolder, text: string): Promise<ReportFile | undefined> {
  const { file, parsed, imports, earlier } = await folder.workspace.analyzeWith(uriOf(input), createParser()(text));
  return file.type === 'monitoring' ? { file, parsed, imports, earlier } : undefined;
}
