import { counted, nouns } from '@dorkarta/core';
import { suppressedOf, unsuppressed } from '../found-at.ts';
import { describeCounts } from '../terminal/describe-counts.ts';
import { findingLine, suppressionLine } from '../terminal/finding-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CheckReport, FileReport } from './check-report.ts';

/** How many findings are told at once: of a file with hundreds of thousands, all their lines are never there together. */
const atOnce = 1000;

/** The findings of a file, a line each, some lines at a time. */
export function* findingLines({ input, findings }: FileReport, terminal: Terminal): Generator<string> {
  const told = unsuppressed(findings);
  for (let first = 0; first < told.length; first += atOnce) {
    const lines = told.slice(first, first + atOnce).map((finding) => findingLine(input.shown, finding, terminal));
    yield lines.join('');
  }
}

/** What the author of a file suppressed, a line each. */
export function suppressionLines({ input, findings }: FileReport, terminal: Terminal): string {
  return suppressedOf(findings)
    .map((finding) => suppressionLine(input.shown, finding, terminal))
    .join('');
}

/** What all of it came to. */
export function checkSummary({ files, rulesOff, summary }: CheckReport, terminal: Terminal): string {
  const suppressed = files.flatMap(({ findings }) => suppressedOf(findings)).length;
  const parts = [
    counted(files.length, nouns.file),
    describeCounts(summary),
    ...(suppressed === 0 ? [] : [`не проверяется по воле автора: ${counted(suppressed, nouns.finding)}`]),
  ];
  return `Проверено: ${parts.join('; ')}.\n${rulesOffLine(rulesOff, terminal)}`;
}

/** The rules that are switched off, where there are any. */
export function rulesOffLine(rulesOff: readonly string[], terminal: Terminal): string {
  return rulesOff.length === 0 ? '' : `${terminal.wrap(`Правила, выключенные настройками: ${rulesOff.join(', ')}.`)}\n`;
}
