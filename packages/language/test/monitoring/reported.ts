import type { MonitoringSubject, Score } from '@dorkarta/core';
import { createFiles, createWorkspace, type Diagnostic, type ExamineOptions, examineFile } from '@dorkarta/language';
import { caselessHost } from '../../src/testing/memory-host.ts';

/** A monitoring report as it comes out. */
export interface Reported {
  readonly score: Score | null;
  readonly reason: string | undefined;
  readonly subject: MonitoringSubject;
  readonly diagnostics: readonly Diagnostic[];
}

/** Examines a monitoring report among its files; the first is meant. */
export async function reported(
  files: Readonly<Record<string, string>>,
  options: Pick<ExamineOptions, 'asOf' | 'warnDays'> = {},
): Promise<Reported> {
  const uriOf = (name: string): string => encodeURI(`file:///папка/${name}`);
  const texts = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
  const [name = ''] = Object.keys(files);
  const analysis = await createWorkspace(createFiles(caselessHost(texts))).analyze(uriOf(name));
  if (!analysis.ok) throw new Error(`${name}: ${analysis.trouble.code}`);
  const { scored, printed, diagnostics } = examineFile(analysis.value, options);
  if (printed?.type !== 'monitoring') throw new Error(`${name} is no monitoring report`);
  const reason = scored.score === null ? scored.reason : undefined;
  return { score: scored.score, reason, subject: printed.view, diagnostics };
}
