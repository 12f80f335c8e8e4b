import { nearest } from '@dorkarta/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type KnownRule, knownRules } from '../rules/known-rules.ts';
import type { Environment } from '../terminal/environment.ts';
import { severityLooks } from '../terminal/finding-line.ts';
import { renderPage } from '../terminal/render-page.ts';
import { createTerminal, type Terminal } from '../terminal/terminal.ts';

/** Lists all rules, or prints the page of one; the page is Markdown unless a person reads it. */
export function rules(id: string | undefined, environment: Environment): ExitCode {
  return id === undefined ? listRules(environment) : printPage(id, environment);
}

function listRules({ callName, appearance, stdout, stderr }: Environment): ExitCode {
  const terminal = createTerminal(appearance.stdout);
  const widths = { id: widest(({ id }) => id), severity: widest(({ severity }) => severity) };
  for (const rule of knownRules) stdout(ruleLine(rule, widths, terminal));
  stderr(`Подробнее о правиле: ${callName} rules ИМЯ\n`);
  return exitCodes.fine;
}

function widest(cell: (rule: KnownRule) => string): number {
  return Math.max(...knownRules.map((rule) => cell(rule).length));
}

interface Widths {
  readonly id: number;
  readonly severity: number;
}

function ruleLine({ id, severity, title }: KnownRule, widths: Widths, terminal: Terminal): string {
  const look = terminal[severityLooks[severity]];
  const first = `${id.padEnd(widths.id)}  ${look(severity.padEnd(widths.severity))}  `;
  return `${terminal.wrap(title, { first, rest: ' '.repeat(widths.id + widths.severity + 4) })}\n`;
}

function printPage(asked: string, { callName, appearance, stdout, stderr }: Environment): ExitCode {
  const id = asked.replace(/^\[|\]$/g, '').toLowerCase();
  const rule = knownRules.find((known) => known.id === id);
  if (rule === undefined) {
    stderr(unknownRule(asked, callName));
    return exitCodes.usage;
  }
  const { colours, width } = appearance.stdout;
  const isForPerson = colours || width !== undefined;
  stdout(isForPerson ? renderPage(rule.page, createTerminal(appearance.stdout)) : rule.page);
  return exitCodes.fine;
}

function unknownRule(asked: string, callName: string): string {
  const meant = nearest(
    asked,
    knownRules.map(({ id }) => id),
  );
  const guess = meant === undefined ? '' : ` Возможно, «${meant}».`;
  return `Правила «${asked}» нет.${guess} Все правила: ${callName} rules\n`;
}
