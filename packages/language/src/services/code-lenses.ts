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
  const { file } = view;
  switch (file.type) {
    case 'roadmap':
      return [...lensAt(file, scoreCommand(view), view), ...sectionLenses(view)];
    case 'monitoring':
      return [...lensAt(file, scoreCommand(view), view), ...dueLenses(view)];
    case 'review':
      return [...lensAt(file, scoreCommand(view), view)];
    case 'directory':
      return [];
  }
}

function lensAt(node: ModelNode, command: Command, { trace, positions }: FileView): readonly CodeLens[] {
  const span = trace.spanOf({ node });
  return span === undefined ? [] : [{ range: positions.rangeOf({ start: span.start, end: span.start }), command }];
}

function sectionLenses(view: FileView): readonly CodeLens[] {
  if (view.subject === undefined) return [];
  const { roadmap, runs } = view.subject.view;
  return roadmap.sections.flatMap((section) => {
    const within = runs.filter(({ containers }) => containers[1] === section).flatMap(({ run }) => run.events);
    return within.length === 0 ? [] : lensAt(section, plainText(countsText(within)), view);
  });
}

function dueLenses(view: FileView): readonly CodeLens[] {
  if (view.printed?.type !== 'monitoring') return [];
  const { due, monitoring } = view.printed.view;
  return due === undefined ? [] : lensAt(monitoring, plainText(monitoringSummary(due)), view);
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
