import { type IsoDay, reportsAbout } from '@dorkarta/core';
import { collectAnswers, type FileAnswers } from '@dorkarta/core/recognising';
import { withBroughtBooks } from './brought-books.ts';
import type { EarlierFile } from './earlier-reports.ts';
import { type FilledSource, namedSheets } from './filled-source.ts';
import type { ReportedRoadmap } from './handle-of-event.ts';
import { type KeptText, plannedWords, withoutLoss } from './report-account.ts';
import { knownToEarlier, newReportText } from './report-text.ts';
import type { FoundRoadmap } from './roadmap-of-form.ts';

/** Forms on one roadmap as of one day: they make one report. */
export interface FormsOfReport<Source extends FilledSource> {
  readonly roadmap: FoundRoadmap;
  readonly asOf: IsoDay | undefined;
  readonly sources: readonly Source[];
}

/** Forms by the reports that they make, in their order. */
export function formsByReport<Source extends FilledSource>(
  found: readonly { readonly source: Source; readonly roadmap: FoundRoadmap }[],
): readonly FormsOfReport<Source>[] {
  const groups = new Map<string, FormsOfReport<Source>>();
  for (const { source, roadmap } of found) {
    const { asOf } = source.sheet.about;
    const key = `${roadmap.path}\n${asOf ?? ''}`;
    const sources = groups.get(key)?.sources ?? [];
    groups.set(key, { roadmap, asOf, sources: [...sources, source] });
  }
  return [...groups.values()];
}

/** What a report is begun with beside its forms. */
export interface Beginning {
  readonly roadmap: ReportedRoadmap;
  /** As of which day it reports. */
  readonly on: IsoDay | undefined;
  /** The reports that the forms were sent out with, and the imports that hold them. */
  readonly earlier: readonly EarlierFile[];
  readonly imports: readonly string[];
  /** What stands between folders in the paths of files. */
  readonly separator: string;
}

/** The text of a report, and where the answers went; a clause where nothing is there to begin it with. */
export type BegunReport = { readonly files: readonly FileAnswers[]; readonly lost: KeptText['lost'] } & (
  | { readonly text: string }
  | { readonly nothing: string }
);

/** Begins a report with what forms say. */
export function beginReportOfForms(
  sources: readonly FilledSource[],
  { roadmap, on, earlier, imports, separator }: Beginning,
): BegunReport {
  const reportsOn = reportsAbout(
    roadmap.view,
    earlier.map(({ view }) => view),
  );
  const known = knownToEarlier(roadmap, reportsOn);
  const { reports, files } = collectAnswers(namedSheets(sources, separator), roadmap.view, on, known);
  if (reports.length === 0 && files.every(({ comments }) => comments.length === 0)) {
    const nothing = files.some((file) => file.known > 0) ? 'новых ответов нет' : 'ответов нет';
    return { files, lost: new Set(), nothing: `${nothing}, отчёт не начат.` };
  }
  const tables = sources.flatMap(({ sheet }) => sheet.table ?? []);
  const about = {
    roadmap,
    on,
    earlier: imports,
    title: tables.find(({ title }) => title !== undefined)?.title,
    recommendations: tables.flatMap(({ recommendations }) => recommendations),
    decisions: tables.flatMap(({ decisions }) => decisions),
  };
  const write = (comments: readonly string[]): string => newReportText(about, reports, comments);
  const kept = withoutLoss(files, write, [...plannedWords(sources, roadmap.view), ...saidIn(earlier)]);
  return { files, lost: kept.lost, text: withBroughtBooks(kept.text, sources, files) };
}

/** All that reports say. */
function saidIn(reports: readonly EarlierFile[]): readonly string[] {
  return reports.flatMap(({ text, view }) => [
    text,
    ...view.history.map(({ monitoring }) => JSON.stringify(monitoring)),
  ]);
}
