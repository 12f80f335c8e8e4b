import path from 'node:path';
import { counted, nouns, templateNamed, templateTroubleMessage, unknownTemplate } from '@dorkarta/core';
import type { MonitoringPart, OutputFormatId } from '@dorkarta/documents';
import { nameTrouble } from '@dorkarta/language/node';
import { clearLeftovers } from '@dorkarta/language/writing';
import { checkFile } from '../check-file.ts';
import { compareReviews } from '../compare-reviews.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { type Clash, findClashes, type OutputPlace, planOutputs } from '../files/plan-outputs.ts';
import type { FileInFolder, Folder } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import { rulesOffIn } from '../reports/check-report.ts';
import { rulesOffLine } from '../reports/text-check-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { findingNotes } from '../terminal/finding-line.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { type CompiledFile, compileFile } from './compile-file.ts';
import type { CompileJob, CompileOrder, CompileRequest } from './compile-request.ts';
import { parseFormats } from './parse-formats.ts';
import { parseParts, partsSuffix } from './parse-parts.ts';

/** Writes roadmaps as documents. */
export async function compile(request: CompileRequest, environment: Environment): Promise<ExitCode> {
  const formats = parseFormats(request.to ?? 'docx,xlsx');
  const parts = parseParts(request.part);
  if (!formats.ok || !parts.ok) {
    for (const option of [formats, parts]) if (!option.ok) environment.stderr(`${option.trouble}\n`);
    return exitCodes.usage;
  }
  const misnamed =
    request.out === undefined ? undefined : nameTrouble(path.resolve(environment.cwd, request.out), path);
  if (misnamed !== undefined) {
    environment.stderr(`Параметр --out: ${misnamed}.\n`);
    return exitCodes.usage;
  }
  const opened = await openInputs(request.paths, environment);
  if (opened.files === undefined) return opened.code;
  const place = { cwd: environment.cwd, folder: request.out };
  const jobs = await planJobs(opened.files, formats.value, place, parts.value);
  const refusals = [...templateRefusals(opened.files, request.template), ...(await clashRefusals(jobs))];
  for (const refusal of refusals) environment.stderr(`${refusal}\n`);
  if (refusals.length > 0) return highest([opened.code, exitCodes.usage]);

  const done = await compileAll(
    jobs,
    { ...request, parts: parts.value },
    createProgress(environment, opened.work),
    environment,
  );
  for (const folder of new Set(jobs.flatMap(outputsOf).map(({ path: output }) => path.dirname(output))))
    clearLeftovers(folder);
  for (const [shown, found] of compareReviews(done.flatMap(({ stated }) => stated ?? []))) {
    environment.stderr(findingNotes(shown, found, createTerminal(environment.appearance.stderr)).join(''));
  }
  summarize(done, environment);
  const rulesOff = rulesOffIn(opened.files.map(({ folder }) => folder));
  environment.stderr(rulesOffLine(rulesOff, createTerminal(environment.appearance.stderr)));
  return highest([opened.code, ...done.map(({ code }) => code)]);
}

async function compileAll(
  jobs: readonly CompileJob[],
  request: CompileOrder,
  progress: Progress,
  { appearance, stdout, stderr, threads }: Environment,
): Promise<readonly CompiledFile[]> {
  const done: CompiledFile[] = [];
  const show = (step: string, index: number): void => progress.show(`${index + 1} из ${jobs.length}: ${step}`);
  const take = (file: CompiledFile): void => {
    progress.clear();
    stderr(file.notes.join(''));
    stdout(file.written.map((path) => `${path}\n`).join(''));
    done.push(file);
    const next = jobs[done.length];
    if (next !== undefined) show(next.file.input.shown, done.length);
  };
  const terminal = createTerminal(appearance.stderr);
  if (threads !== undefined && threads.most > 1 && jobs.length > fewFiles) {
    const { compileInThreads } = await import('./compile-in-threads.ts');
    const compileHere = (job: CompileJob): Promise<CompiledFile> =>
      compileFile(job, request, { show: () => {}, terminal });
    await compileInThreads(jobs, { request, appearance: appearance.stderr, threads, compileHere, take });
    return done;
  }
  for (const [index, job] of jobs.entries()) {
    take(await compileFile(job, request, { show: (step) => show(step, index), terminal }));
  }
  return done;
}

/** Fewer files are done before threads have started. */
const fewFiles = 12;

/** Some parts of a report's document get names of their own, so that they do not take the place of the whole. */
async function planJobs(
  files: readonly FileInFolder[],
  formats: readonly OutputFormatId[],
  place: OutputPlace,
  parts: readonly MonitoringPart[],
): Promise<readonly CompileJob[]> {
  const suffix = partsSuffix(parts);
  const jobs: CompileJob[] = [];
  for (const file of files) {
    const own = suffix !== '' && (await isMonitoring(file)) ? { ...place, suffix } : place;
    jobs.push({ file, outputs: planOutputs(file.input, formats, own, path) });
  }
  return jobs;
}

async function isMonitoring(file: FileInFolder): Promise<boolean> {
  const { printed } = await checkFile(file, { onlyErrors: true });
  return printed?.type === 'monitoring';
}

/** The template asked for must be known to every folder. */
function templateRefusals(files: readonly FileInFolder[], name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const refusals = [...new Set(files.map(({ folder }) => folder))].flatMap(({ templates }: Folder) => {
    if (templateNamed(templates, name) !== undefined) return [];
    return [templateTroubleMessage(unknownTemplate(name, templates))];
  });
  return [...new Set(refusals)];
}

/** Outputs that would overwrite one another or an input. Files that turn out to hold only declarations have none. */
async function clashRefusals(jobs: readonly CompileJob[]): Promise<readonly string[]> {
  const inputs = jobs.map(({ file }) => file.input);
  const suspects = findClashes(jobs.flatMap(outputsOf), inputs, path).flatMap((clash) => clash.inputs);
  if (suspects.length === 0) return [];
  const printed: CompileJob[] = [];
  for (const job of jobs) if (suspects.includes(job.file.input) && (await isPrinted(job.file))) printed.push(job);
  return findClashes(printed.flatMap(outputsOf), inputs, path).map(clashMessage);
}

function outputsOf({ outputs }: CompileJob): CompileJob['outputs'] {
  return outputs;
}

async function isPrinted(file: FileInFolder): Promise<boolean> {
  const { printed } = await checkFile(file, { onlyErrors: true });
  return printed !== undefined;
}

function clashMessage({ shown, inputs, overwrites }: Clash): string {
  const names = inputs.map((input) => `«${input.shown}»`).join(', ');
  if (overwrites !== undefined) {
    return `«${shown}» из ${names} затёр бы исходный файл: укажите другую папку (--out). Ничего не записано.`;
  }
  return `«${shown}» получился бы из нескольких файлов: ${names}. Переименуйте их или составляйте в разные папки (--out). Ничего не записано.`;
}

function summarize(done: readonly CompiledFile[], { stderr }: Environment): void {
  const written = done.reduce((sum, file) => sum + file.written.length, 0);
  const stopped = done.filter(({ stopped: isStopped }) => isStopped).length;
  const rest = stopped === 0 ? '' : `; не составлено из-за замечаний: ${counted(stopped, nouns.file)}`;
  if (done.length > 1) stderr(`Записано: ${counted(written, nouns.file)}${rest}.\n`);
}
