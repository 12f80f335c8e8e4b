import { inOneLine, type Severity } from '@dorkarta/core';
import { type FoundAt, type SuppressedFinding, suppressedOf, unsuppressed } from '../found-at.ts';
import type { Terminal } from './terminal.ts';

/** How each severity looks. */
export const severityLooks = { error: 'bad', warning: 'asking', info: 'telling' } as const satisfies Readonly<
  Record<Severity, keyof Terminal>
>;

/** `PATH:LINE:COL severity [rule-id] message` */
export function findingLine(shown: string, finding: FoundAt, terminal: Terminal): string {
  const { severity, rule, message } = finding;
  const look = terminal[severityLooks[severity]];
  const line = `${placeOf(shown, finding)} ${look(severity)} ${terminal.quiet(`[${rule}]`)} ${inOneLine(message)}`;
  return `${terminal.wrap(line, { rest: '  ' })}\n`;
}

/** What the author chose not to mend, and why. */
export function suppressionLine(shown: string, finding: SuppressedFinding, terminal: Terminal): string {
  const line = `${placeOf(shown, finding)} не проверяется [${finding.rule}]: ${inOneLine(finding.suppressed)}`;
  return `${terminal.quiet(terminal.wrap(line, { rest: '  ' }))}\n`;
}

/** The lines of errors and warnings, and of what the author suppressed; the rest is for `check` to tell. */
export function findingNotes(shown: string, findings: readonly FoundAt[], terminal: Terminal): readonly string[] {
  return [
    ...unsuppressed(findings)
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => findingLine(shown, finding, terminal)),
    ...suppressedOf(findings).map((finding) => suppressionLine(shown, finding, terminal)),
  ];
}

function placeOf(shown: string, { line, column }: FoundAt): string {
  return `${shown}:${line}:${column}`;
}
