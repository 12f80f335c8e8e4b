import { failure, type Result, type RoadmapView, success } from '@dorkarta/core';
import { checkFile } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { InputFile } from '../files/input-file.ts';
import { openInputs } from '../folders/open-inputs.ts';
import { countFindings, unsuppressed } from '../found-at.ts';
import type { Environment } from '../terminal/environment.ts';
import { findingLine } from '../terminal/finding-line.ts';
import { createTerminal } from '../terminal/terminal.ts';

/** The roadmap that a command is about. */
export interface OpenedRoadmap {
  readonly input: InputFile;
  readonly view: RoadmapView;
}

/** Opens the one roadmap that the arguments name; one with errors is not used. What goes wrong is told, and gives the exit code. */
export async function openRoadmap(
  paths: readonly string[],
  environment: Environment,
): Promise<Result<OpenedRoadmap, ExitCode>> {
  const opened = await openInputs(paths, environment);
  if (opened.files === undefined || opened.files.length === 0) return failure(opened.code);
  const terminal = createTerminal(environment.appearance.stderr);
  const codes: ExitCode[] = [opened.code];
  const roadmaps: OpenedRoadmap[] = [];
  for (const file of opened.files) {
    const { analysis, printed, findings } = await checkFile(file);
    const errors = unsuppressed(findings).filter(({ severity }) => severity === 'error');
    environment.stderr(errors.map((finding) => findingLine(file.input.shown, finding, terminal)).join(''));
    if (analysis === undefined) codes.push(exitCodes.files);
    else if (countFindings(findings).errors > 0) codes.push(exitCodes.findings);
    else if (printed?.type === 'roadmap') roadmaps.push({ input: file.input, view: printed.view });
  }
  const code = highest(codes);
  if (code !== exitCodes.fine) return failure(code);
  const [roadmap, other] = roadmaps;
  if (roadmap !== undefined && other === undefined) return success(roadmap);
  environment.stderr(`${whyNotOne(roadmaps)}\n`);
  return failure(exitCodes.usage);
}

function whyNotOne(roadmaps: readonly OpenedRoadmap[]): string {
  if (roadmaps.length === 0) return 'Здесь нет дорожной карты: укажите файл .dk, в котором она написана.';
  const names = roadmaps.map(({ input }) => `«${input.shown}»`).join(', ');
  return `Карт здесь несколько: ${names}. Укажите одну.`;
}
