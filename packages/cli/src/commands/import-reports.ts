import path from 'node:path';
import { quoted } from '@dorkarta/core';
import {
  beginReportOfForms,
  type FormsOfReport,
  type FoundRoadmap,
  formsByReport,
  missingEarlier,
  nameOfReport,
  openEarlier,
  partBrought,
  tookInAll,
} from '@dorkarta/language/importing';
import { readText } from '@dorkarta/language/node';
import { makeFolder } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { ImportedFile } from '../reports/import-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { addToOpenReport } from './add-to-report.ts';
import { openEarlierReport } from './earlier-reports.ts';
import { type FilledOfficeFile, type ReportRequest, type ReportsOutcome, sayOf } from './filled-office-file.ts';
import { reachTrouble } from './reach-trouble.ts';
import { roadmapFinder } from './reported-roadmap.ts';
import { type Accounts, sayAccounts, sayReasons } from './say-accounts.ts';
import { writeNew } from './write-new.ts';

/** Brings what filled forms and tables of monitoring say: into the report that is named, or into one for each roadmap and day. */
export async function importReports(
  sources: readonly FilledOfficeFile[],
  request: ReportRequest,
  environment: Environment,
): Promise<ReportsOutcome> {
  const { into } = request;
  if (into !== undefined) return addToOpenReport(sources, { ...request, into }, environment);
  const find = roadmapFinder(request.roadmap, environment);
  const found: { readonly source: FilledOfficeFile; readonly roadmap: FoundRoadmap }[] = [];
  const codes: ExitCode[] = [];
  const entries: ImportedFile[] = [];
  for (const source of sources) {
    const roadmap = await find(source);
    if (roadmap.ok) found.push({ source, roadmap: roadmap.value });
    else {
      sayOf(source.file, environment)(roadmap.trouble);
      codes.push(exitCodes.files);
      entries.push({ path: source.file.shown, is: 'unread', reason: roadmap.trouble });
    }
  }
  for (const forms of formsByReport(found)) {
    const outcome = await writeReport(forms, request, environment);
    codes.push(outcome.code);
    entries.push(...outcome.entries);
  }
  return { code: highest(codes), entries };
}

async function writeReport(
  { roadmap, asOf, sources }: FormsOfReport<FilledOfficeFile>,
  { out }: ReportRequest,
  environment: Environment,
): Promise<ReportsOutcome> {
  const { cwd, stderr } = environment;
  const { dir, base } = path.parse(roadmap.path);
  const target = path.join(out === undefined ? dir : path.resolve(cwd, out), nameOfReport(base, asOf));
  const shown = path.relative(cwd, target) || target;
  const pathTo = (file: string): string => path.relative(path.dirname(target), file).replaceAll(path.sep, '/');
  const earlier = await openEarlier(sources, roadmap.view, (name) =>
    openEarlierReport(path.resolve(dir, name), environment),
  );
  if (earlier.missing.length > 0) stderr(`${shown}: ${missingEarlier(earlier.missing)}\n`);
  const begun = beginReportOfForms(sources, {
    roadmap: { path: out === undefined ? base : pathTo(roadmap.path), view: roadmap.view },
    on: asOf,
    earlier: earlier.found,
    imports: earlier.found.filter((each) => each.path !== target).map((each) => pathTo(each.path)),
    separator: path.sep,
  });
  const told: Accounts = { sources, files: begun.files, lost: begun.lost };
  if ('nothing' in begun) {
    const entries = sayAccounts(told, environment);
    for (const { file } of sources) sayOf(file, environment)(begun.nothing);
    return { code: exitCodes.fine, entries };
  }
  const imported = [roadmap.path, ...earlier.found.map((each) => each.path)];
  return saveReport(begun.text, { target, shown, imported }, told, environment);
}

/** Where a report goes. */
interface ReportPlace {
  readonly target: string;
  /** As messages name it. */
  readonly shown: string;
  /** The files that it imports. */
  readonly imported: readonly string[];
}

/** Writes a report where none stands; one that took in all of it already stays. */
async function saveReport(
  text: string,
  { target, shown, imported }: ReportPlace,
  told: Accounts,
  environment: Environment,
): Promise<ReportsOutcome> {
  const existing = readText(target, 'drop-mark');
  if (existing.ok && tookInAll(existing.value, text)) {
    const entries = sayBrought(told, partBrought(told.sources, existing.value, shown), environment);
    return { code: exitCodes.fine, entries };
  }
  const unreached = await reachTrouble(target, imported, environment);
  if (unreached !== undefined) return refused(unreached, shown, told, environment);
  const made = makeFolder(path.dirname(target));
  const trouble = made.ok ? writeNew(target, text) : made.trouble;
  if (trouble !== undefined) {
    const remedy = existing.ok ? `. Чтобы добавить в него ответы, повторите с параметром --into ${quoted(shown)}` : '';
    return refused(`${trouble}${remedy}`, shown, told, environment);
  }
  environment.stdout(`${shown}\n`);
  return { code: exitCodes.fine, entries: sayAccounts({ ...told, output: shown }, environment) };
}

function refused(trouble: string, shown: string, { sources }: Accounts, { stderr }: Environment): ReportsOutcome {
  const reason = `отчёт не записан: ${trouble}.`;
  stderr(`${shown}: ${reason}\n`);
  return {
    code: exitCodes.files,
    entries: sources.map(({ file }) => ({ path: file.shown, is: 'unread', reason })),
  };
}

/** Tells of the forms that a report took in before, and of those beside them that say nothing. */
function sayBrought(
  { sources, files, lost }: Accounts,
  { brought, fresh }: ReturnType<typeof partBrought<FilledOfficeFile>>,
  environment: Environment,
): readonly ImportedFile[] {
  const answers = files.filter((_, index) => fresh.some((each) => each === sources[index]));
  return [...sayReasons(brought, environment), ...sayAccounts({ sources: fresh, files: answers, lost }, environment)];
}
