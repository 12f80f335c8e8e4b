import { comparisonWords, type SurveyComparison } from '@dorkarta/core/survey';
import type { Terminal } from '../terminal/terminal.ts';

/** What rose and what fell since an earlier survey, a line each. */
export function comparisonReport(comparison: SurveyComparison, terminal: Terminal): string {
  const { since, figures, municipalities, known } = comparisonWords(comparison);
  const lines = [...figures, ...municipalities, ...known];
  const head = since.slice(0, 1).toUpperCase() + since.slice(1);
  if (lines.length === 0) return `${head} ничего не изменилось.\n`;
  return [`${head}:`, ...lines.map((line) => terminal.wrap(`${line}.`, { rest: '  ' }))]
    .map((line) => `${line}\n`)
    .join('');
}
