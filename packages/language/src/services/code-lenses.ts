import { type EventView, type ModelNode, monitoringSummary, scoreSummary } from '@dorkarta/core';
import type { CodeLens, Command } from 'vscode-languageserver';
import type { FileView } from './view/file-view.ts';

/** The command by which an editor shows how a score comes about; its argument is the URI of the file. */
export const showExpertiseCommand = 'dorkarta.showExpertise';

/**
 * The score above a roadmap, a monitoring report or an expert's conclusion; above each section how many events and indicators
 * it holds, above a monitoring report what is due.
 */
export function codeLenses(view: FileView): CodeLens[] {
  const { subject, trace, positions } = view;
  const lensAt = (node: ModelNode, command: Command): readonly CodeLens[] => {
    const span = trace.spanOf({ node });
    return span === undefined ? [] : [{ range: positions.rangeOf({ start: span.start, end: span.start }), command }];
  };
  if (view.file.type === 'review') return [...lensAt(view.file, scoreCommand(view))];
  if (view.printed?.type === 'monitoring') {
    const { due, monitoring } = view.printed.view;
    const summary = due === undefined ? [] : lensAt(monitoring, plainText(monitoringSummary(due)));
    return [...lensAt(monitoring, scoreCommand(view)), ...summary];
  }
  if (subject === undefined) return [];
  const { roadmap, runs } = subject.view;
  return [
    ...lensAt(roadmap, scoreCommand(view)),
    ...roadmap.sections.flatMap((section) => {
      const within = runs.filter(({ containers }) => containers[1] === section).flatMap(({ run }) => run.events);
      return within.length === 0 ? [] : lensAt(section, plainText(countsText(within)));
    }),
  ];
}

function scoreCommand({ scored, uri }: FileView): Command {
  const { score } = scored;
  if (score !== null) return { title: scoreSummary(score), command: showExpertiseCommand, arguments: [uri] };
  return plainText(`${scored.reason.slice(0, 1).toUpperCase()}${scored.reason.slice(1)}`);
}

/** Editors show a lens without a command as text. */
function plainText(title: string): Command {
  return { title, command: '' };
}

function countsText(events: readonly EventView[]): string {
  const indicators = events.flatMap(({ event }) => [
    ...event.indicators,
    ...event.stages.flatMap((stage) => stage.indicators),
  ]);
  return `мероприятий: ${events.length} · показателей: ${indicators.length}`;
}
