import { explainScore, type Score, scoreSummary } from '@dorkarta/core';
import { type ScoreParams, showExpertiseCommand } from '@dorkarta/language';
import { Disposable, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { CurrentFile } from './current-file.ts';

/** The score of the current roadmap in the status bar: its criteria in the tooltip, all about them in the view behind it. */
export function registerStatusBar(current: CurrentFile): Disposable {
  const item = window.createStatusBarItem('dorkarta.score', StatusBarAlignment.Left, 100);
  item.name = 'Оценка дорожной карты';
  item.command = showExpertiseCommand;
  const show = (): void => {
    const assessment = current.assessment();
    if (current.document() === undefined || assessment?.kind === 'directory') {
      item.hide();
      return;
    }
    const { text, tooltip } = told(assessment);
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: `Оценка дорожной карты: ${withoutIcons(text)}` };
    item.show();
  };
  show();
  return Disposable.from(item, current.onDidChange(show));
}

interface Told {
  readonly text: string;
  readonly tooltip: string | MarkdownString;
}

function told(assessment: ScoreParams | undefined): Told {
  if (assessment === undefined) return { text: '$(sync~spin) ДК', tooltip: 'Карта читается и оценивается…' };
  const { score, reason = 'оценивать нечего' } = assessment;
  if (score === null) return { text: 'ДК без оценки', tooltip: `Оценки нет: ${reason}.` };
  return { text: scoreSummary(score), tooltip: breakdown(score) };
}

/** The criteria that were assessed, with their points, a line each; what they rest on is told in the view. */
function breakdown(score: Score): MarkdownString {
  const { summary, rubric, criteria, notes, distance } = explainScore(score);
  const lines = criteria
    .filter(({ state }) => state !== 'not-assessed')
    .map(
      ({ code, title, stateWords, points }) => `- **${plain(code)}** ${plain(`${stateWords}, ${points}: ${title}`)}`,
    );
  const remarks = [
    ...notes.map(({ text }) => text),
    distance ?? '',
    `Критерии: ${rubric.name}.`,
    'Щелчок открывает экспертизу.',
  ];
  return new MarkdownString([`**${plain(summary)}**`, lines.join('\n'), ...remarks.map(plain)].join('\n\n'));
}

/** A text whose signs Markdown takes for nothing but themselves. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&');
}

function withoutIcons(text: string): string {
  return text.replace(/\$\([^)]*\)\s*/g, '');
}
