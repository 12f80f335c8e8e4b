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
  const { cwd, stdout, stderr } = environment;
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
  const { files, lost } = begun;
  const told = { sources, files, lost };
  const refuse = (trouble: string): ReportsOutcome => {
    const reason = `отчёт не записан: ${trouble}.`;
    stderr(`${shown}: ${reason}\n`);
    return {
      code: exitCodes.files,
      entries: sources.map(({ file }) => ({ path: file.shown, is: 'unread', reason })),
    };
  };
  if ('nothing' in begun) {
    const entries = sayAccounts(told, environment);
    for (const { file } of sources) sayOf(file, environment)(begun.nothing);
    return { code: exitCodes.fine, entries };
  }
  const existing = readText(target, 'drop-mark');
  if (existing.ok && tookInAll(existing.value, begun.text)) {
    const entries = sayBrought(told, partBrought(sources, existing.value, shown), environment);
    return { code: exitCodes.fine, entries };
  }
  const unreached = await reachTrouble(target, [roadmap.path, ...earlier.found.map((each) => each.path)], environment);
  if (unreached !== undefined) return refuse(unreached);
  const made = makeFolder(path.dirname(target));
  const trouble = made.ok ? writeNew(target, begun.text) : made.trouble;
  if (trouble !== undefined) {
    const remedy = existing.ok ? `. Чтобы добавить в него ответы, повторите с параметром --into ${quoted(shown)}` : '';
    return refuse(`${trouble}${remedy}`);
  }
  stdout(`${shown}\n`);
  return { code: exitCodes.fine, entries: sayAccounts({ ...told, output: shown }, environment) };
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
