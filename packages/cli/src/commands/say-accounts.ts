import type { FileAnswers } from '@dorkarta/core/recognising';
import { type AddedForms, answersAccount, answersText } from '@dorkarta/language/importing';
import type { ImportedAnswers, ImportedFile } from '../reports/import-report.ts';
import type { Environment } from '../terminal/environment.ts';
import { type FilledOfficeFile, sayOf } from './filled-office-file.ts';

/** What files were taken for, and what became of them. */
export interface Accounts extends AddedForms<FilledOfficeFile> {
  /** The report that the answers stand in. */
  readonly output?: string;
}

/** Tells of each file what it was taken for, what changed since it was sent out, what is doubtful, and where the words of its cells went. */
export function sayAccounts(
  { sources, files, lost, output }: Accounts,
  environment: Environment,
): readonly ImportedAnswers[] {
  const sayOne = ({ file, sheet }: FilledOfficeFile, answers: FileAnswers): ImportedAnswers => {
    const { is, ...account } = answersAccount(sheet, answers, lost);
    const say = sayOf(file, environment);
    for (const line of answersText(sheet, answers, { is, ...account })) say(line);
    return { path: file.shown, is, ...(output === undefined ? {} : { output }), ...account };
  };
  return sources.flatMap((source, index) => {
    const answers = files[index];
    return answers === undefined ? [] : [sayOne(source, answers)];
  });
}

/** Tells why files bring nothing. */
export function sayReasons(
  unread: readonly { readonly source: FilledOfficeFile; readonly reason: string }[],
  environment: Environment,
): readonly ImportedFile[] {
  return unread.map(({ source, reason }) => {
    sayOf(source.file, environment)(reason);
    return { path: source.file.shown, is: 'unread', reason };
  });
}
