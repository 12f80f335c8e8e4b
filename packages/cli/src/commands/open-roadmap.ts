import {
  failure,
  isAbout,
  type MonitoringView,
  quoted,
  type Result,
  type RoadmapView,
  type Score,
  success,
} from '@dorkarta/core';
import type { Analysis } from '@dorkarta/language';
import { checkFile } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { InputFile } from '../files/input-file.ts';
import type { OpenFolders } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import { unsuppressed } from '../found-at.ts';
import type { Environment } from '../terminal/environment.ts';
import { findingLine } from '../terminal/finding-line.ts';
import { incompleteNote } from '../terminal/incomplete-note.ts';
import { createTerminal } from '../terminal/terminal.ts';

/** The roadmap that a command is about. */
export interface OpenedRoadmap {
  readonly input: InputFile;
  readonly analysis: Analysis;
  readonly view: RoadmapView;
  /** What it comes to by the criteria; null where they do not judge it. */
  readonly score: () => Score | null;
}

/** A monitoring report that is given beside it. */
export interface OpenedReport {
  readonly input: InputFile;
  readonly view: MonitoringView;
}

/** What a command is called for: a roadmap, and what was reported on it. */
export interface OpenedFiles extends OpenedRoadmap {
  readonly reports: readonly OpenedReport[];
}

export interface OpeningOptions {
  /** What becomes of files with errors: they are not used, or they are, and it is told that something may be missing. */
  readonly onErrors?: 'refuse' | 'tell';
  /** What opens other files too, so that what is known of those is not found out anew. */
  readonly openFolders?: OpenFolders;
}

/**
 * Opens the one roadmap that the arguments name, and the monitoring reports on it. What goes wrong is told, and gives the
 * exit code.
 */
export async function openRoadmap(
  paths: readonly string[],
  environment: Environment,
  { onErrors = 'refuse', openFolders }: OpeningOptions = {},
): Promise<Result<OpenedFiles, ExitCode>> {
  const opened = await openInputs(paths, environment, openFolders);
  if (opened.files === undefined || opened.files.length === 0) return failure(opened.code);
  const terminal = createTerminal(environment.appearance.stderr);
  const codes: ExitCode[] = [opened.code];
  const roadmaps: OpenedRoadmap[] = [];
  const reports: OpenedReport[] = [];
  for (const file of opened.files) {
    const { input } = file;
    const checked = await checkFile(file, { onlyErrors: true });
    const { analysis, printed, findings } = checked;
    const errors = unsuppressed(findings).filter(({ severity }) => severity === 'error');
    const isRefused = analysis === undefined || (onErrors === 'refuse' && errors.length > 0);
    if (isRefused) environment.stderr(errors.map((finding) => findingLine(input.shown, finding, terminal)).join(''));
    else if (errors.length > 0)
      environment.stderr(
        incompleteNote(
          input.shown,
          { errors: errors.length, what: 'сказанное о карте может быть неполным' },
          environment,
        ),
      );
    if (analysis === undefined) codes.push(exitCodes.files);
    else if (isRefused) codes.push(exitCodes.findings);
    else if (printed?.type === 'roadmap')
      roadmaps.push({ input, analysis, view: printed.view, score: () => checked.scored?.score ?? null });
    else if (printed?.type === 'monitoring') reports.push({ input, view: printed.view });
  }
  const code = highest(codes);
  if (code !== exitCodes.fine) return failure(code);
  const [roadmap] = roadmaps;
  const trouble = whyNotOne(roadmaps) ?? strangerAmong(reports, roadmap);
  if (roadmap !== undefined && trouble === undefined) return success({ ...roadmap, reports });
  environment.stderr(`${trouble}\n`);
  return failure(exitCodes.usage);
}

function whyNotOne(roadmaps: readonly OpenedRoadmap[]): string | undefined {
  if (roadmaps.length === 1) return undefined;
  if (roadmaps.length === 0) return 'Здесь нет дорожной карты: укажите файл .dk, в котором она написана.';
  const names = roadmaps.map(({ input }) => `«${input.shown}»`).join(', ');
  return `Карт здесь несколько: ${names}. Укажите одну.`;
}

/** A report on another roadmap would be left out in silence. */
function strangerAmong(reports: readonly OpenedReport[], roadmap: OpenedRoadmap | undefined): string | undefined {
  if (roadmap === undefined) return undefined;
  const stranger = reports.find((each) => !isAbout(each.view, roadmap.view));
  if (stranger === undefined) return undefined;
  const others = stranger.view.roadmaps.map(({ view }) => quoted(view.roadmap.title)).join(', ');
  const about = others === '' ? 'не подключает карты' : `о другой карте: ${others}`;
  return `Отчёт «${stranger.input.shown}» ${about}. Укажите отчёты о карте «${roadmap.input.shown}».`;
}
