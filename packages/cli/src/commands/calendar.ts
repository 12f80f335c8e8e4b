import path from 'node:path';
import { type IsoDay, leftOutWithoutDays } from '@dorkarta/core';
import { layoutCalendar, writeCalendar } from '@dorkarta/documents/calendar';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Environment } from '../terminal/environment.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { openRoadmap } from './open-roadmap.ts';
import { parseDay } from './parse-day.ts';
import { fileTrouble, saveFile } from './save-file.ts';

/** What `calendar` is asked for, as it was written. */
export interface CalendarRequest {
  readonly path: string;
  /** The file, beside the roadmap if absent. */
  readonly output?: string;
  /** The first day that is of interest; all of them if absent. */
  readonly asOf?: string;
  readonly overwrite?: true;
}

/** Writes what a roadmap plans as a calendar. */
export async function calendar(request: CalendarRequest, environment: Environment): Promise<ExitCode> {
  const asOf = request.asOf === undefined ? undefined : parseDay(request.asOf, '--as-of');
  const misnamed = request.output === undefined ? undefined : fileTrouble(request.output, environment);
  const trouble = asOf?.ok === false ? asOf.trouble : misnamed;
  if (trouble !== undefined) {
    environment.stderr(`${trouble}\n`);
    return exitCodes.usage;
  }
  return saveCalendar(request, asOf?.ok === true ? asOf.value : undefined, environment);
}

async function saveCalendar(
  { path: wanted, output, overwrite }: CalendarRequest,
  asOf: IsoDay | undefined,
  environment: Environment,
): Promise<ExitCode> {
  const opened = await openRoadmap([wanted], environment);
  if (!opened.ok) return opened.trouble;
  const { input, view } = opened.value;
  const { calendar: entries, undated } = layoutCalendar(view, asOf);
  const terminal = createTerminal(environment.appearance.stderr);
  if (undated.length > 0) {
    const line = `${input.shown}: ${leftOutWithoutDays('в календарь', undated)}. Назовите в карте день, месяц или квартал и составьте календарь снова.`;
    environment.stderr(`${terminal.wrap(line, { rest: '  ' })}\n`);
  }
  const shown = output ?? `${input.shown.replace(/\.dk$/i, '')}.ics`;
  const content = await writeCalendar(entries);
  return saveFile(
    { shown, path: path.resolve(environment.cwd, shown), content, ending: 'ics', overwrite },
    environment,
  );
}
