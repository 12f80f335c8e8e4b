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
    if (current.document() === undefined) {
      item.hide();
      return;
    }
    const { text, tooltip } = told(current.assessment());
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

/** The criteria with their points, a line each; what they rest on is told in the view. */
function breakdown(score: Score): MarkdownString {
  const { summary, rubric, criteria, notes, distance } = explainScore(score);
  const text = new MarkdownString(`**${summary}**\n\n`);
  for (const { code, title, stateWords, points } of criteria) {
    text.appendMarkdown(`- **${code}** `).appendText(`${stateWords}, ${points}: ${title}\n`);
  }
  text.appendMarkdown('\n');
  for (const line of [...notes.map((note) => note.text), distance, `Критерии: ${rubric.name}.`]) {
    if (line !== null) text.appendText(line).appendMarkdown('\n\n');
  }
  return text.appendText('Щелчок открывает экспертизу.');
}

function withoutIcons(text: string): string {
  return text.replace(/\$\([^)]*\)\s*/g, '');
}
