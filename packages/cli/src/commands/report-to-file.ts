import path from 'node:path';
import { nameTrouble } from '@dorkarta/language/node';
import { type OutputTrouble, writeOutput } from '@dorkarta/language/writing';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { plainAppearance } from '../terminal/appearance.ts';
import type { Environment } from '../terminal/environment.ts';

/** Where a command's report goes. */
export interface ReportPlace {
  /** The file; absent, it is printed. */
  readonly output?: string;
  /** Whether what stands there goes, whoever wrote it. */
  readonly overwrite?: true;
}

/**
 * Runs a command whose report goes into a file instead of stdout: a shell of Windows that redirects it changes its bytes.
 * The file is written wholly or not at all, as documents are; a call that is wrong writes none.
 */
export async function reportToFile(
  { output, overwrite, option }: ReportPlace & { readonly output: string; readonly option: string },
  environment: Environment,
  run: (environment: Environment) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const file = path.resolve(environment.cwd, output);
  const misnamed = whyNoReport(file);
  if (misnamed !== undefined) {
    environment.stderr(`Параметр ${option}: ${misnamed}.\n`);
    return exitCodes.usage;
  }
  const report: string[] = [];
  const code = await run({
    ...environment,
    stdout: (text) => void report.push(text),
    appearance: { ...environment.appearance, stdout: plainAppearance },
  });
  if (code === exitCodes.usage) return code;
  const content = new TextEncoder().encode(report.join(''));
  const written = writeOutput({ path: file, content, overwrite: overwrite === true });
  if (written.ok) return code;
  environment.stderr(refusalLine(output, written.trouble));
  return highest([code, exitCodes.files]);
}

function whyNoReport(file: string): string | undefined {
  const name = path.basename(file);
  if (/\.dk$/i.test(name)) return `«${name}» – имя карты, а не отчёта: выберите другое`;
  return nameTrouble(file, path);
}

function refusalLine(shown: string, { message, isForeign }: OutputTrouble): string {
  const remedy = isForeign ? ': переименуйте его, выберите другое имя или замените его (--overwrite)' : '';
  return `${shown}: не записан: ${message}${remedy}.\n`;
}
