import { placeOf } from '@dorkarta/core';
import type { ConstructNode } from '../../structure/outline.ts';
import { plainText } from '../completion/completion-item.ts';
import { type ReportSkeleton, reportSkeletons } from '../completion/report-snippets.ts';
import { type Fix, quickFix } from './fix.ts';
import { constructOfLine, type FixContext, type FixMaker } from './fix-context.ts';
import { hasLine, insertBelow } from './placing.ts';

/** The fix of `event-is-reported`: the report that the event needs, or those of all events that need one. */
export const addReport: FixMaker = (context) => {
  const { view, language } = context;
  const monitoring = constructOfLine(context);
  if (!hasLine(monitoring)) return [];
  const missing = reportSkeletons(view, language);
  const meant = missing.find((each) => isMeant(each, context));
  const one =
    meant === undefined
      ? []
      : [adding(`Добавить «${plainText(meant.snippet).split('\n')[0]}»`, [meant], monitoring, context)];
  const all =
    missing.length < 2
      ? []
      : [adding(`Добавить все недостающие отчёты: ${missing.length}`, missing, monitoring, context)];
  return [...one, ...all].map((fix, index) => ({ ...fix, isPreferred: index === 0 }));
};

/** Whether the finding is about the event: it shows the event in its roadmap. */
function isMeant({ event }: ReportSkeleton, { view, diagnostic: { related = [] } }: FixContext): boolean {
  return view.imports.some(({ roadmap, uri }) => {
    const span = roadmap?.trace.spanOf(placeOf(event.event, 'title'));
    return related.some((each) => each.file?.uri === uri && each.span.start === span?.start);
  });
}

function adding(
  title: string,
  reports: readonly ReportSkeleton[],
  monitoring: ConstructNode,
  { view }: FixContext,
): Fix {
  const last = monitoring.children.findLast(({ keyword }) => keyword === 'report');
  const rows = reports.flatMap(({ snippet }) => ['', ...plainText(snippet).split('\n')]);
  return quickFix(title, [insertBelow(view.text, endOf(last ?? monitoring), rows)]);
}

/** The last line that a construct has itself. */
function endOf({ line, span, fields }: ConstructNode): { readonly start: number; readonly end: number } {
  const ends = [line?.end ?? span.start, ...fields.map((field) => field.line.end)];
  return { start: span.start, end: Math.max(...ends) };
}
