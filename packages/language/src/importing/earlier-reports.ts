import { dayOfMonitoring, isAbout, type MonitoringView, type RoadmapView } from '@dorkarta/core';
import type { FilledSource } from './filled-source.ts';

/** A report whose answers forms were sent out with. */
export interface EarlierFile {
  readonly path: string;
  readonly view: MonitoringView;
  readonly text: string;
}

/** The earlier reports that forms name, and those of them that are not there. */
export interface EarlierFiles {
  readonly found: readonly EarlierFile[];
  /** As the forms name them. */
  readonly missing: readonly string[];
}

/** Opens the reports that forms were sent out with; `open` finds one by the way to it from the roadmap's folder. */
export async function openEarlier(
  sources: readonly Pick<FilledSource, 'sheet'>[],
  roadmap: RoadmapView,
  open: (name: string) => Promise<EarlierFile | undefined>,
): Promise<EarlierFiles> {
  const named = new Set(sources.flatMap(({ sheet }) => sheet.about.reports ?? []));
  const found: EarlierFile[] = [];
  const missing: string[] = [];
  for (const name of named) {
    // What a form names is looked at only where it can be a report.
    const report = /\.dk$/i.test(name) ? await open(name) : undefined;
    if (report === undefined || !isAbout(report.view, roadmap)) missing.push(name);
    else found.push(report);
  }
  return { found: found.filter((each) => !goesInto(each, found)), missing };
}

/** Whether another one goes on from a report. */
function goesInto({ view }: EarlierFile, all: readonly EarlierFile[]): boolean {
  const sign = signOf(view);
  return all.some((other) => other.view !== view && other.view.history.some((each) => signOf(each) === sign));
}

function signOf({ monitoring }: Pick<MonitoringView, 'monitoring'>): string {
  return `${dayOfMonitoring(monitoring)} ${JSON.stringify(monitoring.reports)}`;
}

/** What is told of reports that are not where a form looks for them. */
export function missingEarlier(missing: readonly string[]): string {
  const [only, second] = missing;
  const names = missing.map((name) => `«${name}»`).join(', ');
  return second === undefined && only !== undefined
    ? `форму рассылали с тем, что сказано в отчёте ${names}, а рядом с картой его нет: всё это записано заново. Если отчёт есть, положите его туда и повторите.`
    : `форму рассылали с тем, что сказано в отчётах ${names}, а рядом с картой их нет: всё это записано заново. Если отчёты есть, положите их туда и повторите.`;
}
