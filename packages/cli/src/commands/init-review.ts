import path from 'node:path';
import { newReviewText } from '@dorkarta/language';
import { checkFile } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import type { FileInFolder } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import { quotedForShell } from '../terminal/call-name.ts';
import type { Environment } from '../terminal/environment.ts';
import { writeNew } from './write-new.ts';

/** Begins an expert's conclusion on each roadmap, beside it, with its doubts as open lines; one that is there already stays as it is. */
export async function initReviews(paths: readonly string[], environment: Environment): Promise<ExitCode> {
  const opened = await openInputs(paths, environment);
  if (opened.files === undefined) return opened.code;
  const codes: ExitCode[] = [opened.code];
  const begun: string[] = [];
  for (const file of opened.files) {
    const { code, written } = await beginReview(file, environment);
    codes.push(code);
    if (written !== undefined) begun.push(written);
  }
  const [first, ...others] = begun;
  if (first !== undefined) {
    const { callName } = environment;
    const what = others.length === 0 ? first : (paths[0] ?? '');
    environment.stderr(
      `Начато заключений: ${begun.length}. Решите открытые строки; что вышло, покажет: ${callName} score ${quotedForShell(what)} --explain\n`,
    );
  }
  return highest(codes);
}

interface Begun {
  readonly code: ExitCode;
  /** The conclusion that was begun. */
  readonly written?: string;
}

async function beginReview(job: FileInFolder, { cwd, stdout, stderr }: Environment): Promise<Begun> {
  const { input } = job;
  const { printed, scored, findings } = await checkFile(job);
  const tell = (why: string, code: ExitCode): Begun => {
    stderr(`${input.shown}: заключение не начато: ${why}.\n`);
    return { code };
  };
  if (scored === undefined) return tell(findings[0]?.message ?? 'файл не прочитан', exitCodes.files);
  // Of a folder only its roadmaps are meant.
  if (printed?.type !== 'roadmap') {
    return input.isNamed ? tell('в файле нет дорожной карты', exitCodes.usage) : { code: exitCodes.fine };
  }
  if (scored.score === null) return tell(scored.reason, exitCodes.fine);
  const { dir, name, base } = path.parse(input.shown);
  const shown = path.join(dir, `${name}-экспертиза.dk`);
  const text = newReviewText({ path: base, view: printed.view, score: scored.score });
  const trouble = writeNew(path.resolve(cwd, shown), text);
  if (trouble !== undefined) {
    stderr(`${shown}: заключение не записано: ${trouble}.\n`);
    return { code: exitCodes.files };
  }
  stdout(`${shown}\n`);
  return { code: exitCodes.fine, written: shown };
}
