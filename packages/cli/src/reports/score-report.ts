import { formatDayShort, type IsoDay, rubricName, type Score, scoreSummary } from '@dorkarta/core';
import type { Scored } from '@dorkarta/language';
import type { InputFile } from '../files/input-file.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A file with its score, or with the reason why it has none. */
export type ScoredFile =
  | { readonly input: InputFile; readonly score: Score }
  | { readonly input: InputFile; readonly score: null; readonly reason: string };

/** The score of a file that was read, or why it has none. */
export function scoredFile(input: InputFile, scored: Scored): ScoredFile {
  return { input, ...scored };
}

/** «карта.dk: 4–5 из 5 · не оценено 5 · рекомендации_2022 версия 1»; the day of a report is told where it was asked for. */
export function scoreLine(file: ScoredFile, terminal: Terminal, asOf?: IsoDay): string {
  if (file.score === null) return `${terminal.wrap(`${file.input.shown}: не оценивается – ${file.reason}`)}\n`;
  const { rubric } = file.score;
  const points = scoreSummary(file.score).replace(/^ДК /, '');
  const day = asOf === undefined || file.score.asOf === undefined ? '' : ` · на ${formatDayShort(asOf)}`;
  const line = `${file.input.shown}: ${terminal.strong(points)}${day} · ${rubricName(rubric)}`;
  return `${terminal.wrap(line, { rest: '  ' })}\n`;
}

/** The report for programs. */
export function jsonScoreReport(files: readonly ScoredFile[]): string {
  const reports = files.map((file) => ({
    path: file.input.shown,
    score: file.score,
    ...(file.score === null ? { reason: file.reason } : {}),
  }));
  return `${JSON.stringify({ files: reports }, undefined, 2)}\n`;
}
