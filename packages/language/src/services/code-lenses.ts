import { type EventView, type ModelNode, scoreSummary, whyNotScored } from '@dorkarta/core';
import type { CodeLens, Command } from 'vscode-languageserver';
import type { FileView } from './view/file-view.ts';

/** The command by which an editor shows how a score comes about; its argument is the URI of the file. */
export const showExpertiseCommand = 'dorkarta.showExpertise';

/** The score above a roadmap, and above each section how many events and indicators it holds. */
export function codeLenses(view: FileView): CodeLens[] {
  const { subject, trace, positions } = view;
  if (subject === undefined) return [];
  const lensAt = (node: ModelNode, command: Command): readonly CodeLens[] => {
    const span = trace.spanOf({ node });
    return span === undefined ? [] : [{ range: positions.rangeOf({ start: span.start, end: span.start }), command }];
  };
  const { roadmap, runs } = subject.view;
  return [
    ...lensAt(roadmap, scoreCommand(subject, view.uri)),
    ...roadmap.sections.flatMap((section) => {
      const within = runs.filter(({ containers }) => containers[1] === section).flatMap(({ run }) => run.events);
      return within.length === 0 ? [] : lensAt(section, plainText(countsText(within)));
    }),
  ];
}

function scoreCommand({ score, rubric, view: { roadmap } }: NonNullable<FileView['subject']>, uri: string): Command {
  if (score !== null) return { title: scoreSummary(score), command: showExpertiseCommand, arguments: [uri] };
  const why = whyNotScored(roadmap, rubric) ?? 'критерии не применяются';
  return plainText(`${why.slice(0, 1).toUpperCase()}${why.slice(1)}`);
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
