import { readdirSync } from 'node:fs';
import path from 'node:path';
import { reviewIsThere, reviewsAmong } from '@dorkarta/language';
import { readText, uriOfPath } from '@dorkarta/language/node';
import { newReviewText } from '@dorkarta/language/samples';
import { checkFile } from '../check-file.ts';
import { type ExitCode, exitCodes, highest } from '../exit-codes.ts';
import { type FileInFolder, uriOf } from '../folders/folder.ts';
import { openInputs } from '../folders/open-inputs.ts';
import { quotedForShell } from '../terminal/call-name.ts';
import type { Environment } from '../terminal/environment.ts';
import { writeNew } from './write-new.ts';

/** Begins an expert's conclusion on each roadmap, beside it, with its doubts as open lines; where one lies there already it stays the only one. */
export async function initReviews(paths: readonly string[], environment: Environment): Promise<ExitCode> {
  const opened = await openInputs(paths, environment);
  if (opened.files === undefined) return opened.code;
  const codes: ExitCode[] = [opened.code];
  const begun: string[] = [];
  const known = new Map<string, ReviewsOfRoadmaps>();
  for (const file of opened.files) {
    const folder = path.dirname(file.input.path);
    const reviews = known.get(folder) ?? (await reviewsIn(folder, file));
    known.set(folder, reviews);
    const { code, written } = await beginReview(file, reviews, environment);
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

/** The names of the files that hold a conclusion, by the URI of the roadmap that it is on. */
type ReviewsOfRoadmaps = ReadonlyMap<string, string>;

/** The conclusions that lie in a folder. */
async function reviewsIn(directory: string, { folder }: FileInFolder): Promise<ReviewsOfRoadmaps> {
  const names = readdirSync(directory).filter((name) => /\.dk$/i.test(name));
  const files = new Map(names.toSorted().map((name) => [uriOfPath(path.join(directory, name)), name]));
  const found = await reviewsAmong([...files.keys()], {
    text: async (uri) => {
      const text = readText(path.join(directory, files.get(uri) ?? ''), 'drop-mark');
      return text.ok ? text.value : undefined;
    },
    view: async (uri) => {
      const read = await folder.workspace.analyze(uri);
      return read.ok ? read.value : undefined;
    },
  });
  return new Map([...found].map(([roadmap, [first = '']]) => [roadmap, files.get(first) ?? '']));
}

interface Begun {
  readonly code: ExitCode;
  /** The conclusion that was begun. */
  readonly written?: string;
}

async function beginReview(
  job: FileInFolder,
  reviews: ReviewsOfRoadmaps,
  { cwd, stdout, stderr }: Environment,
): Promise<Begun> {
  const { input } = job;
  const { printed, scored, findings } = await checkFile(job, { onlyErrors: true });
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
  const there = reviews.get(uriOf(input));
  if (there !== undefined) {
    return tell(reviewIsThere(path.join(dir, there)), exitCodes.fine);
  }
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
