import path from 'node:path';
import { counted, formatDayShort, type IsoDay, leftOutWithoutDays, nouns, reportsAbout } from '@dorkarta/core';
import { outputFormats, writeTroubleMessage } from '@dorkarta/documents';
import { type Form, layoutForm, splitByPerformer, writeForm } from '@dorkarta/documents/form';
import { placeInText } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { safeNames } from '../files/safe-names.ts';
import type { Environment } from '../terminal/environment.ts';
import { findingLine } from '../terminal/finding-line.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { type OpenedRoadmap, openRoadmap } from './open-roadmap.ts';
import { parseChoice } from './parse-choice.ts';
import { parseDay } from './parse-day.ts';
import { fileTrouble, saveFile } from './save-file.ts';

/** What `form` is asked for, as it was written. */
export interface FormRequest {
  /** The roadmap, and what was reported on it already. */
  readonly paths: readonly string[];
  readonly on: string;
  readonly by?: string;
  readonly all?: true;
  /** The file, or the folder where there is one file for each performer; beside the roadmap if absent. */
  readonly output?: string;
  readonly overwrite?: true;
}

/** What `form` is asked for, understood. */
interface FormOrder extends Pick<FormRequest, 'paths' | 'all' | 'output' | 'overwrite'> {
  readonly asOf: IsoDay;
  readonly byPerformer: boolean;
}

/** Writes the form that is sent out to be filled in. */
export async function form({ on, by, ...request }: FormRequest, environment: Environment): Promise<ExitCode> {
  const asOf = parseDay(on, '--on');
  const whose = parseChoice(by, { option: '--by', choices: ['all', 'performer'], fallback: 'all' });
  const misnamed = request.output === undefined ? undefined : fileTrouble(request.output, environment);
  if (!asOf.ok || !whose.ok || misnamed !== undefined) {
    const trouble = [
      ...(asOf.ok ? [] : [asOf.trouble]),
      ...(whose.ok ? [] : [whose.trouble]),
      ...(misnamed === undefined ? [] : [misnamed]),
    ];
    for (const line of trouble) environment.stderr(`${line}\n`);
    return exitCodes.usage;
  }
  return makeForms({ ...request, asOf: asOf.value, byPerformer: whose.value === 'performer' }, environment);
}

async function makeForms(order: FormOrder, environment: Environment): Promise<ExitCode> {
  const opened = await openRoadmap(order.paths, environment);
  if (!opened.ok) return opened.trouble;
  const { input, view, reports } = opened.value;
  const reportsOn = reportsAbout(
    view,
    reports.map((each) => each.view),
  );
  const { form: laidOut, undated } = layoutForm(view, { asOf: order.asOf, all: order.all === true, reportsOn });
  const folder = path.dirname(input.path);
  const whole = { ...laidOut, reports: reports.map((each) => portable(path.relative(folder, each.input.path))) };
  const say = (text: string): void => {
    const terminal = createTerminal(environment.appearance.stderr);
    environment.stderr(`${terminal.wrap(`${input.shown}: ${text}`, { rest: '  ' })}\n`);
  };
  if (undated.length > 0) {
    say(
      `${leftOutWithoutDays('в форму', undated)}. Назовите в карте день, месяц или квартал, или составьте форму с параметром --all: в ней будут все мероприятия.`,
    );
  }
  if (whole.rows.length === 0) {
    say(
      `на ${formatDayShort(order.asOf)} срок не наступил ни у одного мероприятия, форма не нужна. Все мероприятия войдут с параметром --all.`,
    );
    return exitCodes.fine;
  }
  const codes: ExitCode[] = [];
  for (const planned of plannedForms(whole, order, input.shown)) {
    codes.push(await writeOne(planned, opened.value, order, environment));
  }
  const rows = counted(whole.rows.length, nouns.row);
  if (codes.length > 1) say(`${rows}, форм: ${codes.length}.`);
  return highest(codes);
}

function portable(file: string): string {
  return file.replaceAll(path.sep, '/');
}

interface PlannedForm {
  readonly form: Form;
  readonly shown: string;
}

/** One form, or one for each performer in a folder of their own. */
function plannedForms(whole: Form, { byPerformer, output, asOf }: FormOrder, input: string): readonly PlannedForm[] {
  const base = `${input.replace(/\.dk$/i, '')}-форма-${asOf}`;
  if (!byPerformer) return [{ form: whole, shown: output ?? `${base}.xlsx` }];
  const forms = splitByPerformer(whole);
  const names = safeNames(forms.map(({ performer = '' }) => (performer === '' ? 'Без исполнителя' : performer)));
  return forms.map((each, index) => ({ form: each, shown: path.join(output ?? base, `${names[index]}.xlsx`) }));
}

async function writeOne(
  { form: planned, shown }: PlannedForm,
  { input, analysis }: OpenedRoadmap,
  { overwrite }: FormOrder,
  environment: Environment,
): Promise<ExitCode> {
  const bytes = await writeForm(planned);
  if (!bytes.ok) {
    const node = (bytes.trouble.code === 'cell-too-long' ? bytes.trouble.source : undefined) ?? analysis.file;
    const message = writeTroubleMessage(bytes.trouble);
    const finding = placeInText(analysis, { rule: 'text-fits-cell', message, node });
    environment.stderr(findingLine(input.shown, finding, createTerminal(environment.appearance.stderr)));
    return exitCodes.findings;
  }
  const file = path.resolve(environment.cwd, shown);
  const order = { shown, path: file, content: bytes.value, ending: 'xlsx', isMarked: isOwnWorkbook, overwrite };
  return saveFile(order, environment);
}

function isOwnWorkbook(bytes: Uint8Array): boolean {
  return outputFormats.some(({ id, ...format }) => id === 'xlsx' && 'isMarked' in format && format.isMarked(bytes));
}
