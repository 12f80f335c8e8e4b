import { inOneLine } from '@dorkarta/core';
import { type FileAnswers, signOfSheet } from '@dorkarta/core/recognising';
import type { FilledSource } from './filled-source.ts';
import { withComments } from './imported-text.ts';

/** A filled form or a table of monitoring, as a report takes note of having taken it in. */
interface BroughtBook {
  readonly name: string;
  /** The same for the same words. */
  readonly sign: string;
}

const note = /^\s*\/\/\s*внесено: .*, ([0-9a-f]{16})\s*$/u;

/** The books that a report took in, by their signs: the lines, from 1, in which it says so. Whoever removes one forgets the book. */
function broughtBooks(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(/\r\n?|\n/).flatMap((line, index) => {
      const sign = note.exec(line)?.[1];
      return sign === undefined ? [] : [[sign, index + 1] as const];
    }),
  );
}

/**
 * Takes note below a report of the books that brought words to it, so that they bring nothing again, whatever becomes of
 * their answers in the report.
 */
export function withBroughtBooks(
  text: string,
  sources: readonly FilledSource[],
  files: readonly FileAnswers[],
): string {
  const known = broughtBooks(text);
  const names = new Map(booksOf(sources, files).map(({ name, sign }) => [sign, inOneLine(name)]));
  const fresh = [...names].filter(([sign]) => !known.has(sign));
  return withComments(
    text,
    fresh.map(([sign, name]) => `внесено: ${name}, ${sign}`),
  );
}

function booksOf(sources: readonly FilledSource[], files: readonly FileAnswers[]): readonly BroughtBook[] {
  return sources.flatMap(({ sheet }, index) => {
    const file = files[index];
    const says = file !== undefined && (file.answered > 0 || file.comments.length > 0);
    return says ? [{ name: file.name, sign: signOfSheet(sheet) }] : [];
  });
}

/** Whether a report took in all the books that another text of it did. */
export function tookInAll(text: string, other: string): boolean {
  const known = broughtBooks(text);
  return [...broughtBooks(other).keys()].every((sign) => known.has(sign));
}

/** A form or a table that a report took in already, and what is to be said of it. */
export interface BroughtForm<Source extends FilledSource> {
  readonly source: Source;
  readonly reason: string;
}

/** Parts from the others those that the text of a report, `shown` as its file is called, says to have taken in. */
export function partBrought<Source extends FilledSource>(
  sources: readonly Source[],
  text: string,
  shown: string,
): { readonly brought: readonly BroughtForm<Source>[]; readonly fresh: readonly Source[] } {
  const books = broughtBooks(text);
  const brought: BroughtForm<Source>[] = [];
  const fresh: Source[] = [];
  for (const source of sources) {
    const line = books.get(signOfSheet(source.sheet));
    if (line === undefined) fresh.push(source);
    else brought.push({ source, reason: broughtReason(source, line, shown) });
  }
  return { brought, fresh };
}

function broughtReason({ sheet }: FilledSource, line: number, shown: string): string {
  const what = sheet.table === undefined ? 'эта форма' : 'эта таблица';
  return `${what} уже внесена в отчёт «${shown}», второй раз ничего не записано. Чтобы внести её снова, уберите из отчёта строку ${line}.`;
}
