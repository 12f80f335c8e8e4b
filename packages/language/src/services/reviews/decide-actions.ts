import { type CriterionScore, criteriaRestingOn, type Subject } from '@dorkarta/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Span } from '../../places/span.ts';
import type { FileView } from '../view/file-view.ts';
import { oneLine } from '../view/one-line.ts';
import { constructAt } from '../view/outline-nodes.ts';
import { roadmapLines } from '../view/roadmap-lines.ts';

/** The command by which an editor lets an expert decide; its arguments are the URI of the file and the code of the criterion. */
export const decideCommand = 'dorkarta.decide';

const longestTitle = 100;

/** In a roadmap, what an expert can decide: at its line each criterion that is left to one, at an event those that rest on it doubtfully. */
export function decideActions(view: FileView, { start }: Span): CodeAction[] {
  const { subject, uri } = view;
  const node = constructAt(view.parsed.outline, start);
  if (subject === undefined || node === undefined) return [];
  return openAt(view, subject, node).map(({ code, title: words }) => {
    const title = oneLine(`Решить: ${code} ${words}`, longestTitle);
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: decideCommand, arguments: [uri, code] } };
  });
}

function openAt(
  view: FileView,
  subject: Subject,
  { keyword, line }: NonNullable<ReturnType<typeof constructAt>>,
): readonly CriterionScore[] {
  const open = subject.score?.criteria.filter(({ state }) => state === 'expert') ?? [];
  if (open.length === 0 || keyword === 'roadmap') return open;
  const event = keyword === 'event' ? roadmapLines(view).events.get(line?.start ?? -1) : undefined;
  if (event === undefined) return [];
  const resting = criteriaRestingOn(event, subject).filter(({ basis }) => basis === 'doubtful');
  return open.filter(({ code }) => resting.some((each) => each.code === code));
}
